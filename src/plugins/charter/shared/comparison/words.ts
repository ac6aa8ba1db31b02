import { lowerFirst, upperFirst } from '../../../../danish/capitals';
import { formatPartialDate } from '../../../../danish/dates';
import { joinWithAnd } from '../../../../danish/joinWithAnd';
import { paragraphName } from '../../../../model/charter/paragraphName';
import type { CharterParagraph } from '../../../../model/charter/records';
import type { DocumentData, VersionData } from '../charterData';
import { countChanges, type ChangeCounts, type ParagraphComparison } from './compare';

/** `4 paragraffer er ændret, 2 er nye og 1 er udgået. 1 er flyttet. 7 er uændrede, heraf 2 med nyt nummer.` */
export function describeCounts({ changed, added, removed, moved, all, unchanged, renumbered }: ChangeCounts): string {
  if (all === 0) return describeSame(renumbered);
  const fates = joinWithAnd([part(changed, 'er ændret', 'er ændret'), part(added, 'er ny', 'er nye'), part(removed, 'er udgået', 'er udgået')].filter((text) => text !== ''));
  const sentences = [fates, part(moved, 'er flyttet', 'er flyttet'), `${part(unchanged, 'er uændret', 'er uændrede')}${withNewNumber(renumbered, unchanged)}`].filter((text) => text !== '');
  // The first number says what is counted.
  return `${sentences.join('. ').replace(/^\d+/, (count) => paragraphs(Number(count)))}.`;
}

function describeSame(renumbered: number): string {
  return renumbered === 0 ? 'De to versioner er ens.' : `De to versioner siger det samme, men ${paragraphs(renumbered)} har fået nyt nummer.`;
}

/** What a list of changes holds, by the same measure: `De 9 ændringer`, `9 ændringer og 1 nyt nummer`. */
export function describeList(changes: readonly ParagraphComparison[]): string {
  const { all, renumbered } = countChanges(changes);
  if (renumbered === 0) return `De ${all} ændringer`;
  return joinWithAnd([part(all, 'ændring', 'ændringer'), part(renumbered, 'nyt nummer', 'nye numre')].filter((text) => text !== ''));
}

/** How many of those that are otherwise the same go by another number. */
function withNewNumber(renumbered: number, all: number): string {
  if (renumbered === 0) return '';
  if (renumbered < all) return `, heraf ${renumbered} med nyt nummer`;
  return all === 1 ? ', men har fået nyt nummer' : ', alle med nyt nummer';
}

function paragraphs(count: number): string {
  return `${count} ${count === 1 ? 'paragraf' : 'paragraffer'}`;
}

function part(count: number, one: string, several: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : several}`;
}

/** The words that stand beside the heading of a paragraph: `Ændret`, `Flyttet`, `Før § 4`. */
export function marksOf({ fate, isMoved, isRenumbered, before }: ParagraphComparison): string[] {
  return [
    ...(fate === 'kept' ? [] : [FATES[fate]]),
    ...(isMoved ? ['Flyttet'] : []),
    ...(isRenumbered ? [upperFirst(oldNumber(before))] : []),
  ];
}

/** The number that a paragraph had: `før § 4`. */
function oldNumber(before: CharterParagraph | null): string {
  return before?.number == null ? 'før uden nummer' : `før § ${before.number}`;
}

const FATES = { added: 'Ny', removed: 'Udgået', changed: 'Ændret' } as const;

/** More names than this are no help, and hundreds of them fill a page. */
const MOST_NAMES = 8;

type Unchanged = Pick<ParagraphComparison, 'before' | 'after' | 'isRenumbered'>;

/** `Uændret: § 1. Formål`, `2 uændrede paragraffer: § 1. Formål · § 3 (før § 2). Mål`; of many the first and the last. */
export function describeUnchanged(same: readonly Unchanged[]): string {
  const names = same.map(nameWithOldNumber);
  if (names.length === 1) return `Uændret: ${names[0]}`;
  if (names.length <= MOST_NAMES) return `${names.length} uændrede paragraffer: ${names.join(' · ')}`;
  // Those that are not named are counted.
  const renumbered = withNewNumber(same.filter(({ isRenumbered }) => isRenumbered).length, names.length);
  return `${names.length} uændrede paragraffer${renumbered}: ${[...names.slice(0, MOST_NAMES - 2), '…', names.at(-1)].join(' · ')}`;
}

/** The paragraph by its new number and its old one: `§ 8 (før § 10). Dialog`. */
export function nameWithOldNumber({ before, after, isRenumbered }: Unchanged): string {
  const name = nameOfParagraph({ before, after });
  if (!isRenumbered) return name;
  const number = after?.number == null ? '' : `§ ${after.number}`;
  return number === '' ? `${name} (${oldNumber(before)})` : `${number} (${oldNumber(before)})${name.slice(number.length)}`;
}

/** `Version 2, 15. april 2026`. */
export function nameOfVersion({ label, date }: Pick<VersionData, 'label' | 'date'>): string {
  return date === null ? label : `${label}, ${formatPartialDate(date)}`;
}

/** `Version 2, 15. april 2026 (forslag)`. */
export function nameWithState(version: Pick<VersionData, 'label' | 'date' | 'state'>): string {
  return `${nameOfVersion(version)} (${lowerFirst(version.state)})`;
}

/** What is compared, for who has only the sheet of paper: `Aftalen: fra version 1, 5. januar 2026 (forslag) til version 2 (vedtaget).` */
export function describePair({ title }: Pick<DocumentData, 'title'>, before: VersionData, after: VersionData): string {
  return `${title}: fra ${lowerFirst(nameWithState(before))} til ${lowerFirst(nameWithState(after))}.`;
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
