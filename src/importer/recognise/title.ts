import { labelAtStart } from './labels';
import { readNumbering } from './numbering';
import { wordsOf, type Unit } from './units';

/** The title of a document and the steps after it. */
export interface Titled {
  title: string | null;
  units: Unit[];
}

const ABOUT_MINUTES = /(?:referat|møde|minutes|beslutningsprotokol)/iu;

/**
 * Takes the title off the top: the first heading when it stands alone on its level or speaks of minutes, else a first line
 * that does. A heading that is the first item of the agenda stays.
 */
export function takeTitle(units: readonly Unit[]): Titled {
  const [first, ...rest] = units;
  if (first === undefined || !isTitle(first, rest)) return { title: null, units: [...units] };
  return { title: wordsOf(first).replace(/\s+/gu, ' ').replace(/[:.]$/u, ''), units: rest };
}

function isTitle(first: Unit, rest: readonly Unit[]): boolean {
  const words = wordsOf(first);
  if (first.kind !== 'heading') return first.kind === 'line' && words.length <= 120 && !words.includes('\n') && /^\S*(?:referat|minutes|protokol)/iu.test(words) && !isMarked(words);
  if (readNumbering(words) !== null) return false;
  const depths = rest.flatMap((unit) => (unit.kind === 'heading' ? [unit.depth] : []));
  const isAlone = depths.every((depth) => depth > first.depth);
  return ABOUT_MINUTES.test(words) ? isAlone || depths.length === 0 || /referat/iu.test(words) : isAlone && labelAtStart(words) === null;
}

function isMarked(words: string): boolean {
  return labelAtStart(words)?.isMarked === true;
}
