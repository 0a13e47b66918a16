/** Tests run from the sources; those in __tests__/cli spawn the built program. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.js'] },
  transform: { '\\.ts$': 'babel-jest', '\\.tsv$': '<rootDir>/scripts/jest-tsv.cjs' },
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
};
