import { readArguments } from '../lib/arguments.mjs';
import { benchCards } from './cards';
import { benchLighthouse } from './lighthouse/lighthouse';
import { benchPhoneLine } from './phoneLine/phoneLine';
import { benchRedlines } from './redlines/redlines';
import { benchRegisters } from './registers';
import { benchSearch } from './search';

/** Every benchmark by its name; without a name all are run. */
const BENCHES: Readonly<Record<string, (options: Record<string, string | undefined>) => Promise<void>>> = {
  search: ({ pages }) => benchSearch(pages?.split(',')),
  phone: () => benchPhoneLine('build'),
  lighthouse: () => benchLighthouse('build'),
  cards: () => benchCards('.'),
  registers: async () => benchRegisters(),
  redlines: () => benchRedlines(),
};

const USAGE = `npm run bench [-- ${Object.keys(BENCHES).join('|')}] [--pages 250,2500,10000,held]`;

async function main(): Promise<void> {
  const { values, positionals } = readArguments({ usage: USAGE, options: ['pages'], positionals: 1 });
  const names = positionals.length > 0 ? positionals : Object.keys(BENCHES);
  for (const name of names) {
    const bench = BENCHES[name];
    if (bench === undefined) throw new Error(`There is no benchmark "${name}", expected ${Object.keys(BENCHES).join(' or ')}.\n\nUsage: ${USAGE}`);
    await bench(values);
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
