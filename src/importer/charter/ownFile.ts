import { SITE_TITLE } from '../../model/siteTitle';
import type { Unit } from '../recognise/units';
import { wordsOf } from '../recognise/units';
import type { Loss } from '../neutral';
import { plainText } from '../text/phrasing';
import { readMark } from './marks';
import { toOpener, type Layout, type Opener } from './opener';
import type { TitledUnits } from './titles';

/** What stands above each page of a charter that the knowledge base has written. */
const ABOVE_PAGES = `${SITE_TITLE} · Charter`;
const BELOW_PAGES = /^Sidst gennemgået .+ · /u;

/**
 * Whether a document is a file of the knowledge base itself, by the line above its pages; in it nothing need be guessed. Saved as
 * another format it may have that line in its text.
 */
export function isOwnFile(units: readonly Unit[], losses: readonly Loss[]): boolean {
  const above = losses.flatMap(({ kind, examples }) => (kind === 'header-footer' ? examples : []));
  return [...above, ...units.slice(0, 2).map(wordsOf)].some((line) => line.startsWith(ABOVE_PAGES));
}

/** Where the paragraphs begin, below the title and what the knowledge base says of the version itself. */
export function beginOfOwn(units: readonly Unit[]): number {
  return Math.max(0, units.findIndex((unit) => isParagraphHeading(unit) || readMark(wordsOf(unit), true)?.kind === 'section'));
}

function isParagraphHeading(unit: Unit): boolean {
  return unit.kind === 'heading' && unit.depth === 1;
}

/** The file without the lines above and below its pages. */
export function withoutPageLines(units: readonly Unit[]): Unit[] {
  return units.filter((unit, index) => !(index < 2 && wordsOf(unit).startsWith(ABOVE_PAGES)) && !(index === units.length - 1 && BELOW_PAGES.test(wordsOf(unit))));
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
