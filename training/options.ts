/** The options of a script, `--name value …`; those not in `names` are refused, those in `needed` asked for. */
export function readOptions(names: readonly string[], needed: readonly string[] = names): Record<string, string[]> {
  const options: Record<string, string[]> = {};
  let current: string[] | null = null;
  for (const argument of process.argv.slice(2)) {
    if (argument.startsWith('--')) {
      const name = argument.slice(2);
      if (!names.includes(name)) throw new Error(`unknown option ${argument}; known: ${names.map((known) => `--${known}`).join(' ')}`);
      options[name] = current = [];
    } else if (current) current.push(argument);
    else throw new Error(`not an option: ${argument}`);
  }
  const missing = needed.filter((name) => options[name] === undefined);
  if (missing.length > 0) throw new Error(`missing: ${missing.map((name) => `--${name}`).join(' ')}`);
  return options;
}
