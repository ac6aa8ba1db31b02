/** How a form ends differently from its word: so many letters off, others put on. */
export interface Ending {
  cut: number;
  add: string;
  /** What the form may take in its turn, and whether it stands on its own. */
  flags: readonly string[];
}

interface Rule extends Ending {
  condition: RegExp;
}

/** What an `.aff` file says about the forms of words. */
export interface Rules {
  splitFlags(text: string): string[];
  /** All endings that a word takes by its flags. */
  endingsOf(word: string, flags: readonly string[]): Ending[];
  forbidden: string;
  needsAffix: string;
  onlyInCompound: string;
  compoundBegin: string;
}

const FLAG_TYPES: Readonly<Record<string, RegExp>> = { num: /\d+/g, long: /../gu };

/**
 * Reads the suffix rules. Prefix rules are passed over: those of the Danish dictionary make other words (`allerbedst`,
 * `Nordjylland`) or put a hyphen before one, and none makes a form of the same word.
 */
export function parseRules(aff: string): Rules {
  const lines = aff.split(/\r?\n/).map((line) => line.split(/\s+/));
  const settings = new Map(lines.map(([name = '', value = '']) => [name, value]));
  const setting = (name: string): string => settings.get(name) ?? '';
  const splitFlags = (text: string): string[] => text.match(FLAG_TYPES[setting('FLAG')] ?? /./gu) ?? [];
  const rules = readRules(lines, splitFlags);
  return {
    splitFlags,
    endingsOf: (word, flags) => flags.flatMap((flag) => findEndings(rules.get(flag) ?? [], word, rules)),
    forbidden: setting('FORBIDDENWORD'),
    needsAffix: setting('NEEDAFFIX'),
    onlyInCompound: setting('ONLYINCOMPOUND'),
    compoundBegin: setting('COMPOUNDBEGIN'),
  };
}

function readRules(lines: readonly string[][], splitFlags: (text: string) => string[]): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const [kind, flag = '', cut = '', add = '', condition = ''] of lines) {
    // The line that opens a set of rules ends with their number, where the others have what is added.
    if (kind !== 'SFX' || condition === '') continue;
    const [letters = '', flags = ''] = add.split('/');
    const rule = { cut: cut === '0' ? 0 : cut.length, add: letters === '0' ? '' : letters, flags: splitFlags(flags), condition: new RegExp(`${condition}$`) };
    rules.set(flag, [...(rules.get(flag) ?? []), rule]);
  }
  return rules;
}

/** Endings, and the endings that go on from them: `mus` → `muss` → `mussen`. Hunspell goes no further than two. */
function findEndings(own: readonly Rule[], word: string, rules: ReadonlyMap<string, readonly Rule[]> | null): Ending[] {
  return own.filter(({ condition }) => condition.test(word)).flatMap((ending) => {
    const form = word.slice(0, word.length - ending.cut) + ending.add;
    const next = rules === null ? [] : ending.flags.flatMap((flag) => findEndings(rules.get(flag) ?? [], form, null));
    return [ending, ...next.map((further) => joinEndings(ending, further))];
  });
}

function joinEndings({ cut, add }: Ending, further: Ending): Ending {
  const kept = add.slice(0, Math.max(0, add.length - further.cut));
  return { cut: cut + Math.max(0, further.cut - add.length), add: kept + further.add, flags: further.flags };
}
