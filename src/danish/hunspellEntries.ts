import { foldWord } from './fold';
import { parseRules, type Ending, type Rules } from './hunspellRules';

/** How a form ends: so many letters of the word off, others, folded, put on. */
export interface Change {
  cut: number;
  add: string;
}

/** What words have in common that take the same endings. */
export interface Paradigm {
  /** The forms that stand on their own; one that changes nothing is the word itself. */
  endings: readonly Change[];
  /** What the word looks like before another in a compound: with `s`, with `e`, as it is … */
  starts: readonly Change[];
}

/** A word of a hunspell dictionary. */
export interface DictionaryEntry {
  word: string;
  folded: string;
  paradigm: Paradigm;
  /** Forms that no rule makes, folded. */
  irregular: readonly string[];
}

/** Lines give a word, its flags and, after spaces, fields: `øje/10,4 al:øjne`. */
const FIELDS = /\s+(?=[a-z]{2}:)/;
const WORD = /^[\p{L}\p{N}-]+$/u;
/** No condition of a rule looks further back into a word. */
const CONDITION_LENGTH = 4;
const NONE: readonly never[] = [];

/**
 * The words of a hunspell dictionary with its suffix rules applied and its lists of irregular forms (`al:`). Words in several
 * parts, forms with an apostrophe and forbidden words are left out.
 */
export function parseDictionary(aff: string, dic: string): DictionaryEntry[] {
  const rules = parseRules(aff);
  const known = new Map<string, Paradigm>();
  const entries: DictionaryEntry[] = [];
  // The first line counts the others.
  for (const line of dic.split(/\r?\n/).slice(1)) {
    const [head = '', ...fields] = line.includes(' ') ? line.trimEnd().split(FIELDS) : [line];
    const [word = '', flags = ''] = head.split('/');
    if (!WORD.test(word)) continue;
    const key = `${word.slice(-CONDITION_LENGTH)} ${flags}`;
    const paradigm = known.get(key) ?? readParadigm(rules, word.slice(-CONDITION_LENGTH), rules.splitFlags(flags));
    known.set(key, paradigm);
    const irregular = fields.length === 0 ? NONE : readIrregular(word, fields);
    if (paradigm.endings.length > 0) entries.push({ word, folded: foldDictionaryWord(word), paradigm, irregular });
  }
  return entries;
}

function readParadigm(rules: Rules, word: string, flags: string[]): Paradigm {
  if (flags.includes(rules.forbidden)) return { endings: NONE, starts: NONE };
  const all = [{ cut: 0, add: '', flags }, ...rules.endingsOf(word, flags)].filter(({ add }) => /^\p{L}*$/u.test(add));
  const has = (ending: Ending, flag: string): boolean => ending.flags.includes(flag);
  return {
    endings: all.filter((ending) => !has(ending, rules.needsAffix) && !has(ending, rules.onlyInCompound)).map(toChange),
    starts: all.filter((ending) => has(ending, rules.compoundBegin)).map(toChange),
  };
}

function toChange({ cut, add }: Ending): Change {
  return { cut, add: foldWord(add) };
}

/** Some lists also name the word's last part alone, which is none of its forms. */
function readIrregular(word: string, fields: readonly string[]): string[] {
  const forms = fields.filter((field) => field.startsWith('al:')).map((field) => field.slice(3));
  return forms.filter((form) => WORD.test(form) && !word.endsWith(form)).map(foldDictionaryWord);
}

/** Without hyphens, as the index has it: `e-mail` → email. */
function foldDictionaryWord(word: string): string {
  return foldWord(word.replaceAll('-', ''));
}

/** The word changed in each of the ways, folded. */
export function changeWord({ word, folded }: DictionaryEntry, changes: readonly Change[]): string[] {
  return changes.map(({ cut, add }) => (cut === 0 ? folded : foldDictionaryWord(word.slice(0, -cut))) + add);
}
