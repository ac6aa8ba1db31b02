import { SITE_TITLE } from '../../model/siteTitle';
import type { Unit } from '../recognise/units';
import { wordsOf } from '../recognise/units';
import type { Loss } from '../neutral';
import { plainText } from '../text/phrasing';
import { readMark } from './marks';
import { toOpener, type Layout, type Opener } from './opener';
import type { TitledUnits } from './titles';

/** What stands above each page of a charter, or of a proposal to one, that the knowledge base has written. */
const ABOVE_PAGES = ['Charter', 'Ændringsforslag'].map((kind) => `${SITE_TITLE} · ${kind}`);
/** The heading between who proposes what, and the text of the charter with the proposal in it. */
const ABOVE_TEXT = 'Charterets tekst med forslaget';
const BELOW_PAGES = /^Sidst gennemgået .+ · /u;

/**
 * Whether a document is a file of the knowledge base itself, by the line above its pages; in it nothing need be guessed. Saved as
 * another format it may have that line in its text.
 */
export function isOwnFile(units: readonly Unit[], losses: readonly Loss[]): boolean {
  const above = losses.flatMap(({ kind, examples }) => (kind === 'header-footer' ? examples : []));
  return [...above, ...units.slice(0, 2).map(wordsOf)].some(isAbovePages);
}

function isAbovePages(line: string): boolean {
  return ABOVE_PAGES.some((words) => line.startsWith(words));
}

/** Where the paragraphs begin, below the title and what the knowledge base says of the version itself. */
export function beginOfOwn(units: readonly Unit[]): number {
  const aboveText = placeAboveText(units);
  if (aboveText !== -1) return aboveText + 1;
  return Math.max(0, units.findIndex((unit) => isParagraphHeading(unit) || readMark(wordsOf(unit), true)?.kind === 'section'));
}

/** Whether a file of the knowledge base is that of a proposal: the days in it are those of the version that it would change. */
export function isProposalFile(units: readonly Unit[]): boolean {
  return placeAboveText(units) !== -1;
}

function placeAboveText(units: readonly Unit[]): number {
  return units.findIndex((unit) => isParagraphHeading(unit) && oneLine(wordsOf(unit)) === ABOVE_TEXT);
}

function isParagraphHeading(unit: Unit): boolean {
  return unit.kind === 'heading' && unit.depth === 1;
}

/** The file without the lines above and below its pages. */
export function withoutPageLines(units: readonly Unit[]): Unit[] {
  return units.filter((unit, index) => !(index < 2 && isAbovePages(wordsOf(unit))) && !(index === units.length - 1 && BELOW_PAGES.test(wordsOf(unit))));
}

/** In Word each paragraph has a heading on the first level, as the title has. Null for what was saved as something else. */
export function ownLayout(units: readonly Unit[]): Layout | null {
  const openers = units.flatMap((unit, index) => {
    if (!isParagraphHeading(unit)) return [];
    const mark = readMark(wordsOf(unit), true);
    return [toOpener(unit, index, mark?.kind === 'section' ? mark : null)];
  });
  return openers.length === 0 ? null : { units, openers, hasNames: true, how: 'overskrifterne, for filen er hentet fra videnbanken' };
}

/** The name of a paragraph without a heading of its own is only the beginning of its text. */
export function ownTitle({ words }: Opener, below: readonly Unit[]): TitledUnits {
  const name = oneLine(plainText(words));
  const text = oneLine((below[0] === undefined ? '' : wordsOf(below[0])).split('\n')[0] ?? '');
  const isBeginning = name === text || (name.endsWith(' …') && text.startsWith(name.slice(0, -2)));
  return { title: isBeginning ? '' : name, first: [], below };
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
