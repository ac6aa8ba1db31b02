import { lowerFirst } from '../../../../danish/capitals';
import { formatPartialDate } from '../../../../danish/dates';
import { joinWithAnd } from '../../../../danish/joinWithAnd';
import { paragraphName } from '../../../../model/charter/paragraphName';
import type { DocumentData, VersionData } from '../charterData';
import type { ChangeCounts, ParagraphComparison } from './compare';

/** `4 paragraffer er ændret, 2 er nye og 1 er udgået. 1 er flyttet. 7 er uændrede.` */
export function describeCounts({ changed, added, removed, moved, all, unchanged }: ChangeCounts): string {
  if (all === 0) return 'De to versioner er ens.';
  const fates = joinWithAnd([part(changed, 'er ændret', 'er ændret'), part(added, 'er ny', 'er nye'), part(removed, 'er udgået', 'er udgået')].filter((text) => text !== ''));
  const sentences = [fates, part(moved, 'er flyttet', 'er flyttet'), part(unchanged, 'er uændret', 'er uændrede')].filter((text) => text !== '');
  // The first number says what is counted.
  return `${sentences.join('. ').replace(/^(\d+)/, (count) => `${count} ${count === '1' ? 'paragraf' : 'paragraffer'}`)}.`;
}

function part(count: number, one: string, several: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : several}`;
}

/** The words that stand beside the heading of a paragraph: `Ændret`, `Flyttet`, `Før § 4`. */
export function marksOf({ fate, isMoved, isRenumbered, before }: ParagraphComparison): string[] {
  return [
    ...(fate === 'kept' ? [] : [FATES[fate]]),
    ...(isMoved ? ['Flyttet'] : []),
    ...(isRenumbered && before?.number != null ? [`Før § ${before.number}`] : []),
  ];
}

const FATES = { added: 'Ny', removed: 'Udgået', changed: 'Ændret' } as const;

/** More names than this are no help, and hundreds of them fill a page. */
const MOST_NAMES = 8;

/** `Uændret: § 1. Formål`, `2 uændrede paragraffer: § 1. Formål · § 2. Mål`; of many the first and the last. */
export function describeUnchanged(paragraphs: readonly Pick<ParagraphComparison, 'before' | 'after'>[]): string {
  const names = paragraphs.map(nameOfParagraph);
  if (names.length === 1) return `Uændret: ${names[0]}`;
  const shown = names.length <= MOST_NAMES ? names : [...names.slice(0, MOST_NAMES - 2), '…', names.at(-1)];
  return `${names.length} uændrede paragraffer: ${shown.join(' · ')}`;
}

/** `Version 2, 15. april 2026`. */
export function nameOfVersion({ label, date }: Pick<VersionData, 'label' | 'date'>): string {
  return date === null ? label : `${label}, ${formatPartialDate(date)}`;
}

/** What is compared, for who has only the sheet of paper: `Aftalen: fra version 1, 5. januar 2026 (forslag) til version 2 (vedtaget).` */
export function describePair({ title }: Pick<DocumentData, 'title'>, before: VersionData, after: VersionData): string {
  const named = (version: VersionData): string => `${lowerFirst(nameOfVersion(version))} (${lowerFirst(version.state)})`;
  return `${title}: fra ${named(before)} til ${named(after)}.`;
}

/** The paragraph as it is called where it stands, or stood: `§ 3. Egne mål`. */
export function nameOfParagraph({ before, after }: Pick<ParagraphComparison, 'before' | 'after'>): string {
  const paragraph = after ?? before;
  return paragraph === null ? '' : paragraphName(paragraph);
}

/** The paragraph in a list of changes, where one that is gone may have the number of one that stands: `§ 9. Klima (udgået)`. */
export function nameOfChange(change: Pick<ParagraphComparison, 'before' | 'after' | 'fate'>): string {
  const { fate } = change;
  return fate === 'added' || fate === 'removed' ? `${nameOfParagraph(change)} (${lowerFirst(FATES[fate])})` : nameOfParagraph(change);
}
