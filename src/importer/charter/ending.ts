import { wordsOf, type Unit } from '../recognise/units';
import { findLayout } from './findLayout';
import { isEnding, isSignature, readMark } from './marks';
import { isMetaLine } from './metaLine';
import { lookOf } from './opener';

/**
 * Where the paragraphs end and signatures, annexes and notes begin; the number of units when nothing follows them. What stands
 * behind an annex is none of the charter's paragraphs, however it counts.
 */
export function findEnding(units: readonly Unit[]): number {
  const ending = units.findIndex((unit, index) => index > 0 && beginsEnding(unit) && hasParagraphs(units.slice(0, index)) && !goesOn(units, index));
  return ending === -1 ? lastLines(units) : ending;
}

/** `Vedtaget af byrådet den 3. marts 2026` at the very end is no part of the last paragraph. */
function lastLines(units: readonly Unit[]): number {
  let end = units.length;
  while (end > 1 && units[end - 1]?.kind === 'line' && isMetaLine(wordsOf(units[end - 1] as Unit))) end -= 1;
  return end;
}

function beginsEnding(unit: Unit): boolean {
  const words = wordsOf(unit);
  const look = lookOf(unit);
  if (look === null || unit.kind === 'entry') return false;
  return isSignature(words) || (isEnding(words) && (look !== 'plain' || words.length <= 40));
}

/** An annex may be the charter itself, with a letter above it. */
function hasParagraphs(units: readonly Unit[]): boolean {
  const { openers } = findLayout(units);
  return openers.some(({ number }) => number !== null) || openers.length >= 3;
}

/** Whether paragraphs that are called something go on counting behind. */
function goesOn(units: readonly Unit[], ending: number): boolean {
  const places = (some: readonly Unit[]): number[] => some.flatMap((unit) => {
    const mark = lookOf(unit) === null ? null : readMark(wordsOf(unit), lookOf(unit) !== 'plain');
    return mark !== null && (mark.kind === 'section' || mark.kind === 'named') && mark.place !== null ? [mark.place] : [];
  });
  const last = places(units.slice(0, ending)).at(-1);
  return last !== undefined && places(units.slice(ending)).includes(last + 1);
}
