import { wordsOf, type Unit } from '../recognise/units';
import type { Note } from '../report/notes';
import { isTitleLike } from './cutAtMarks';
import { isChapter, readMark, readStyledMark } from './marks';
import { isMetaLine, isStandingLine } from './metaLine';
import { lookOf } from './opener';
import { beginOfOwn, isProposalFile } from './ownFile';

/** The title of a document, and its steps without what only says which version it is. */
export interface Top {
  title: string | null;
  /** The lines that say which version it is. */
  about: string[];
  units: Unit[];
}

/** Takes title and lines about the version off the top. In a file of the knowledge base all above the first paragraph is its own. */
export function takeTop(units: readonly Unit[], isOwn: boolean, notes: Note[]): Top {
  const title = findTitle(units);
  const rest = withoutStanding(units.filter((unit) => unit !== title), isOwn, notes);
  const left = rest.slice(0, isOwn ? beginOfOwn(rest) : firstOther(rest));
  for (const unit of left) notes.push({ kind: 'used', place: 'øverst i filen', words: wordsOf(unit), becomes: isOwn ? 'intet; videnbanken skriver det selv' : 'date, dateNote og state i hovedet' });
  const words = title === null ? null : wordsOf(title).replace(/\s+/gu, ' ').trim();
  if (words !== null) notes.push({ kind: 'used', place: 'øverst i filen', words, becomes: 'title i hovedet' });
  const about = isOwn && isProposalFile(left) ? [] : left.map(wordsOf).filter((line) => !isStandingLine(line));
  return { title: words, about, units: rest.slice(left.length) };
}

const MOST_ABOVE_TEXT = 8;

/** A file of the knowledge base that has lost the line above its pages still says what that version is to the one that counts, with its address. */
function withoutStanding(units: readonly Unit[], isOwn: boolean, notes: Note[]): Unit[] {
  if (isOwn) return [...units];
  const standing = units.slice(0, MOST_ABOVE_TEXT).filter((unit) => unit.kind === 'line' && isStandingLine(wordsOf(unit)) && /https?:\/\//u.test(wordsOf(unit)));
  for (const unit of standing) notes.push({ kind: 'left-out', place: 'øverst i filen', words: wordsOf(unit), why: 'det skriver videnbanken selv' });
  return units.filter((unit) => !standing.includes(unit));
}

function firstOther(units: readonly Unit[]): number {
  const first = units.findIndex((unit) => lookOf(unit) === null || unit.kind === 'entry' || !isMetaLine(wordsOf(unit)));
  return first === -1 ? 0 : first;
}

/** Above a title stand a picture or the name of the sender, and not more. */
const MOST_ABOVE = 2;

function findTitle(units: readonly Unit[]): Unit | null {
  for (let index = 0; index <= MOST_ABOVE; index++) {
    const unit = units[index];
    if (unit === undefined) return null;
    const [above, below] = [units.slice(0, index), units.slice(index + 1)];
    if (mayBeTitle(unit) && (unit.kind === 'heading' ? isTitleHeading(unit, below) : isTitleLine(unit, above, below))) return unit;
    if (!mayStandAbove(unit)) return null;
  }
  return null;
}

function mayBeTitle(unit: Unit): boolean {
  const [words, look] = [wordsOf(unit), lookOf(unit)];
  if (look === null || unit.kind === 'entry' || words === '' || isMetaLine(words) || isChapter(words)) return false;
  return readMark(words, look !== 'plain') === null && readStyledMark(words, 'bare') === null;
}

function mayStandAbove(unit: Unit): boolean {
  return unit.kind === 'line' && wordsOf(unit).length <= 60;
}

/** What a charter calls itself. */
const ITSELF = /charter|formålsbestemmelse|erklæring|aftale|vedtægt|manifest/iu;
/** The same, and what may also be the heading of a part of it. */
const ABOUT = new RegExp(`${ITSELF.source}|principper|politik|strategi|samarbejde|løfter|regler`, 'iu');

/** A heading that stands alone on its level, that another follows at once, or that says what the document is. */
function isTitleHeading(unit: Extract<Unit, { kind: 'heading' }>, below: readonly Unit[]): boolean {
  const isAlone = below.every((each) => each.kind !== 'heading' || each.depth > unit.depth);
  const next = below.find((each) => lookOf(each) === null || !isMetaLine(wordsOf(each)));
  return isAlone || (next?.kind === 'heading' && next.depth >= unit.depth) || ITSELF.test(wordsOf(unit));
}

/** A short line at the very top. Right above a text it may as well be the title of the first paragraph, unless it says what the document is. */
function isTitleLine(unit: Unit, above: readonly Unit[], below: readonly Unit[]): boolean {
  const words = wordsOf(unit);
  const [next] = below;
  const isAboveText = next?.kind === 'line' && lookOf(next) === 'plain' && /[.!?:]$/u.test(wordsOf(next)) && readMark(wordsOf(next), false) === null;
  const isAboveTitle = below.slice(0, MOST_ABOVE).some((each) => (each.kind === 'heading' || mayStandAbove(each)) && mayBeTitle(each) && isTitleLike(wordsOf(each)) && ABOUT.test(wordsOf(each)));
  return isTitleLike(words) && next !== undefined && (ABOUT.test(words) || (above.length === 0 && !isAboveText && !isAboveTitle));
}
