import { findDates } from '../../danish/findDates';
import { wordsOf, type Unit } from '../recognise/units';
import { plainText } from '../text/phrasing';
import { RAISED_FIGURES } from '../text/raisedFigures';
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
  return withoutLastLines(units, ending === -1 ? units.length : ending);
}

/** `Vedtaget af byrådet den 3. marts 2026` at the very end, or right above the signatures, is no part of the last paragraph. */
function withoutLastLines(units: readonly Unit[], from: number): number {
  let end = aboveSigners(units, from);
  while (end > 1 && saysWhen(units, end - 1)) end -= 1;
  return end;
}

const MOST_SIGNERS = 6;

/** Below the line that says when, those who signed may stand by name or office: `Borgmester`. */
function aboveSigners(units: readonly Unit[], from: number): number {
  for (let end = from; end > Math.max(1, from - MOST_SIGNERS); end--) {
    if (saysWhen(units, end - 1)) return end;
    if (!isSigner(units[end - 1])) return from;
  }
  return from;
}

function isSigner(unit: Unit | undefined): boolean {
  return unit?.kind === 'line' && /^\s*\p{Lu}[^.!?:;]{1,80}$/u.test(wordsOf(unit)) && readMark(wordsOf(unit), true) === null;
}

function saysWhen(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  return unit?.kind === 'line' && isAboutSigning(wordsOf(unit), units[index - 1]);
}

const SIGNED = /^\s*(?:\p{L}+\s+(?:er|blev)\s+)?(?:underskrevet|tiltrådt|indgået|vedtaget|godkendt)(?!\p{L})[^.]{0,100}(?:\.\s*\p{L}[^.]{0,40})?\.?\s*$/iu;

/** Whether a line says only when the version is of, or when it was signed. Right below a title that is the text of a paragraph. */
function isAboutSigning(line: string, above: Unit | undefined): boolean {
  if (isMetaLine(line)) return true;
  const isBelowText = above !== undefined && (!('words' in above) || /[.!?:;]$/u.test(wordsOf(above)));
  return isBelowText && SIGNED.test(line) && findDates(line).length > 0;
}

/** A note at the foot of a page: `¹Se vejledningen`. */
const NOTE = new RegExp(`^\\s*[${RAISED_FIGURES}]+\\s*\\p{Lu}`, 'u');

/** How a mail ends. */
const GREETING = /^\s*(?:(?:med|de|mange)\s+)?(?:venlige?|bedste)\s+hils(?:en|ner)\s*,?\s*$|^\s*mvh\.?,?\s*$/iu;

function beginsEnding(unit: Unit): boolean {
  const words = wordsOf(unit);
  const look = lookOf(unit);
  if (unit.kind === 'table') return unit.table.children.some((row) => row.children.some((cell) => isSignature(plainText(cell.children))));
  if (look === null || unit.kind === 'entry') return false;
  return isSignature(words) || NOTE.test(words) || GREETING.test(words) || (isEnding(words) && (look !== 'plain' || words.length <= 40));
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
