import { foldWord } from './fold';
import { parseRules, type Rules } from './hunspellRules';
import { findSingulars } from './vowelChanges';

/** The words of a dictionary and their forms, all folded. */
export interface WordForms {
  /** Dictionary words that the form may belong to: `murstenene` → [mursten]; none for unknown words. */
  lemmasOf(form: string): readonly string[];
  /** All forms of a dictionary word, itself among them; none for what is no dictionary word. */
  formsOf(lemma: string): readonly string[];
  has(form: string): boolean;
}

/** A line of the dictionary: a word, how many letters its endings replace and with what, and forms that no rule makes. */
interface Entry {
  word: string;
  endings: readonly { cut: number; add: string }[];
  irregular: readonly string[];
}

/** Lines give a word, its flags and, after spaces, fields: `øje/10,4 al:øjne`. */
const FIELDS = /\s+(?=[a-z]{2}:)/;
const WORD = /^[\p{L}\p{N}-]+$/u;
/** No condition of a rule looks further back into a word. */
const CONDITION_LENGTH = 6;
const NONE: readonly never[] = [];

/**
 * Expands a hunspell dictionary by its suffix rules and its lists of irregular forms (`al:`). Words in several parts,
 * forms with an apostrophe and what stands only within compounds are left out; `e-mail` is `email`, as for `tokenize`.
 *
 * Own code: the readers on npm either do not tell the word of a form or take ten times as long, and none knows `al:`.
 */
export function readWordForms(aff: string, dic: string): WordForms {
  const entries = groupByLemma(readEntries(parseRules(aff), dic));
  const lemmas = collectLemmas(entries);
  const formsOf = (lemma: string): string[] => [...new Set((entries.get(lemma) ?? []).flatMap(expandEntry))];
  const lemmasOf = (form: string): string[] => {
    const genitives = form.endsWith('s') ? toList(lemmas.get(form.slice(0, -1))).filter((lemma) => formsOf(lemma).includes(form)) : [];
    return [...new Set([...toList(lemmas.get(form)), ...genitives])];
  };
  return { lemmasOf, formsOf, has: (form) => lemmas.has(form) || lemmasOf(form).length > 0 };
}

function readEntries(rules: Rules, dic: string): Entry[] {
  const known = new Map<string, Entry['endings']>();
  const entries: Entry[] = [];
  // The first line counts the others.
  for (const line of dic.split(/\r?\n/).slice(1)) {
    const [head = '', ...fields] = line.trimEnd().split(FIELDS);
    const [word = '', flags = ''] = head.split('/');
    if (!WORD.test(word)) continue;
    const key = `${word.slice(-CONDITION_LENGTH)} ${flags}`;
    const endings = known.get(key) ?? readEndings(rules, word.slice(-CONDITION_LENGTH), rules.splitFlags(flags));
    known.set(key, endings);
    if (endings.length > 0) entries.push({ word, endings, irregular: fields.length === 0 ? NONE : readIrregular(word, fields) });
  }
  return entries;
}

/** The endings of words that stand on their own, with the word itself as one that changes nothing. */
function readEndings(rules: Rules, word: string, flags: string[]): Entry['endings'] {
  if (flags.includes(rules.forbidden)) return NONE;
  const endings = [{ cut: 0, add: '', flags }, ...rules.endingsOf(word, flags)];
  const own = endings.filter((ending) => !ending.flags.includes(rules.needsAffix) && !ending.flags.includes(rules.onlyInCompound));
  return own.filter(({ add }) => /^\p{L}*$/u.test(add)).map(({ cut, add }) => ({ cut, add: foldWord(add) }));
}

/** Forms by `al:`; a few lists also name the word within a compound, which is none of its forms. */
function readIrregular(word: string, fields: readonly string[]): string[] {
  const forms = fields.filter((field) => field.startsWith('al:')).map((field) => field.slice(3));
  return forms.filter((form) => WORD.test(form) && !word.endsWith(form)).map(foldForm);
}

function foldForm(word: string): string {
  return foldWord(word.replaceAll('-', ''));
}

function groupByLemma(list: readonly Entry[]): Map<string, Entry[]> {
  const words = list.map(({ word }) => foldForm(word));
  const known = new Set(words);
  const entries = new Map<string, Entry[]>();
  for (const [index, entry] of list.entries()) {
    const word = words[index] ?? '';
    const singulars = findSingulars(word, known);
    for (const lemma of singulars.length > 0 ? singulars : [word]) {
      const others = entries.get(lemma);
      if (others === undefined) entries.set(lemma, [entry]);
      else others.push(entry);
    }
  }
  return entries;
}

function expandEntry({ word, endings, irregular }: Entry): string[] {
  const whole = foldForm(word);
  return [...endings.map(({ cut, add }) => (cut === 0 ? whole : foldForm(word.slice(0, -cut))) + add), ...irregular];
}

/** The lemmas of all forms but genitives, which are half of them and can be told by their `s`. */
function collectLemmas(entries: ReadonlyMap<string, readonly Entry[]>): Map<string, string | string[]> {
  const lemmas = new Map<string, string | string[]>();
  for (const [lemma, own] of entries) {
    const forms = new Set(own.flatMap(expandEntry));
    for (const form of forms) {
      if (form.endsWith('s') && forms.has(form.slice(0, -1))) continue;
      const others = lemmas.get(form);
      lemmas.set(form, others === undefined ? lemma : [...toList(others), lemma]);
    }
  }
  return lemmas;
}

/** Most forms belong to one word; half a million lists of one would be a waste. */
function toList(value: string | string[] | undefined): string[] {
  return typeof value === 'string' ? [value] : (value ?? []);
}
