import { parseArgs } from 'node:util';

/**
 * @typedef {object} Parsed
 * @property {Record<string, string | undefined>} values The options that were given, by name.
 * @property {ReadonlySet<string>} flags The flags that were given.
 * @property {string[]} positionals
 *
 * @typedef {object} Expected
 * @property {string} usage How the command is written, shown when it was written otherwise.
 * @property {readonly string[]} options Names of the options; each takes a value.
 * @property {readonly string[]} [flags] Names of the options that take none.
 * @property {number} [positionals] How many words may stand without an option; none by default.
 */

/**
 * The arguments of this command. A command that is written wrong ends here with a Danish message, and one that asks for help
 * with how it is written.
 *
 * @param {Expected} expected
 * @returns {Parsed}
 */
export function readArguments(expected) {
  const args = process.argv.slice(2);
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    console.log(`Brug: ${expected.usage}`);
    process.exit(0);
  }
  const parsed = parseArguments(args, expected);
  if (!('error' in parsed)) return parsed;
  console.error(`${parsed.error}\n\nBrug: ${expected.usage}`);
  process.exit(1);
}

/**
 * Node's own strict mode throws in English, so its lenient one is used and the rules are kept here.
 *
 * @param {readonly string[]} args
 * @param {Expected} expected
 * @returns {Parsed | { error: string }}
 */
export function parseArguments(args, { options, flags = [], positionals: most = 0 }) {
  const config = Object.fromEntries([
    ...options.map((name) => [name, { type: /** @type {const} */ ('string') }]),
    ...flags.map((name) => [name, { type: /** @type {const} */ ('boolean') }]),
  ]);
  const { tokens } = parseArgs({ args: [...args], options: config, strict: false, tokens: true });
  /** @type {Set<string>} */
  const given = new Set();
  /** @type {Parsed} */
  const parsed = { values: {}, flags: given, positionals: [] };
  for (const token of tokens) {
    if (token.kind === 'positional') parsed.positionals.push(token.value);
    if (token.kind !== 'option') continue;
    if (flags.includes(token.name)) {
      given.add(token.name);
      continue;
    }
    if (!options.includes(token.name)) return { error: unknownOption(token.rawName, [...options, ...flags]) };
    if (isMissing(token.value)) return { error: `${token.rawName} mangler en værdi. Skriv ${token.rawName} og så værdien.` };
    parsed.values[token.name] = token.value;
  }
  const extra = parsed.positionals[most];
  return extra === undefined ? parsed : { error: `»${extra}« er for meget: kommandoen forstår det ikke.` };
}

/** `--date --source` has left out the date. @param {string | undefined} value @returns {value is undefined} */
function isMissing(value) {
  return value === undefined || value === '' || value.startsWith('--');
}

/** @param {string} name @param {readonly string[]} options */
function unknownOption(name, options) {
  return `»${name}« kendes ikke. ${options.length === 1 ? 'Den eneste mulighed er' : 'Mulighederne er'} ${options.map((option) => `--${option}`).join(', ')}.`;
}
