// Data files are text, as the bundler has them.
module.exports = { process: (source) => ({ code: `export default ${JSON.stringify(source)};` }) };
