import { labelAtStart } from './labels';
import { readBareNumber, readNumbering } from './numbering';
import { wordsOf, type Unit } from './units';

/** The title of a document and the steps without it. */
export interface Titled {
  title: string | null;
  units: Unit[];
}

const ABOUT_MINUTES = /(?:referat|møde|minutes|beslutningsprotokol)/iu;

/** Above a title stand a picture, the name of the sender or words of the web page, and not more. */
const MOST_ABOVE = 3;

/**
 * Takes the title off the top: the first heading when it stands alone on its level, when those below it have numbers, or when
 * it speaks of minutes; else a first line that does. A heading that is the first item of the agenda stays.
 */
export function takeTitle(units: readonly Unit[]): Titled {
  const place = titlePlace(units);
  const found = place === null ? undefined : units[place];
  if (found === undefined) return { title: null, units: [...units] };
  return { title: wordsOf(found).replace(/\s+/gu, ' ').replace(/[:.]$/u, ''), units: units.filter((unit) => unit !== found) };
}

function titlePlace(units: readonly Unit[]): number | null {
  const heading = units.findIndex(({ kind }) => kind === 'heading');
  const above = units.slice(0, Math.max(heading, 0));
  const isTop = heading !== -1 && above.length <= MOST_ABOVE && above.every((unit) => isSmall(unit));
  if (isTop && isTitleHeading(units[heading], units.slice(heading + 1), above.some((unit) => wordsOf(unit) !== ''))) return heading;
  const [first] = units;
  return first?.kind === 'line' && isTitleLine(first) ? 0 : null;
}

function isSmall(unit: Unit): boolean {
  const words = wordsOf(unit);
  return unit.kind === 'line' && words.length <= 100 && readNumbering(words) === null && labelAtStart(words)?.isMarked !== true;
}

function isTitleLine(unit: Unit): boolean {
  const words = wordsOf(unit);
  return words.length <= 120 && !words.includes('\n') && /^\S*(?:referat|minutes|protokol)/iu.test(words) && labelAtStart(words)?.isMarked !== true;
}

/** Below other words a heading that no other follows is more likely the only item. */
function isTitleHeading(unit: Unit | undefined, rest: readonly Unit[], isBelowWords: boolean): boolean {
  if (unit?.kind !== 'heading') return false;
  const words = wordsOf(unit);
  if (words === '' || readNumbering(words) !== null || readBareNumber(words) !== null) return false;
  const below = rest.flatMap((each) => (each.kind === 'heading' ? [each] : []));
  const isAlone = below.every(({ depth }) => depth > unit.depth);
  const areNumbered = below.length >= 2 && below.every((each) => each.depth > unit.depth || readNumbering(wordsOf(each)) !== null || readBareNumber(wordsOf(each)) !== null);
  if (ABOUT_MINUTES.test(words)) return isAlone || areNumbered || /referat/iu.test(words);
  return (isAlone || areNumbered) && labelAtStart(words) === null && (below.length > 0 || !isBelowWords);
}
