import { formatPartialDate } from '../../../../danish/dates';
import { joinWithAnd } from '../../../../danish/joinWithAnd';
import { paragraphName } from '../../../../model/charter/paragraphName';
import type { VersionData } from '../charterData';
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

/** `Version 2, 15. april 2026`. */
export function nameOfVersion({ label, date }: Pick<VersionData, 'label' | 'date'>): string {
  return date === null ? label : `${label}, ${formatPartialDate(date)}`;
}

/** The paragraph as it is called where it stands, or stood: `§ 3. Egne mål`. */
export function nameOfParagraph({ before, after }: Pick<ParagraphComparison, 'before' | 'after'>): string {
  const paragraph = after ?? before;
  return paragraph === null ? '' : paragraphName(paragraph);
}
