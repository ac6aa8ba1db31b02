import { nameOf } from '../minutes/buildRecords';
import { withoutExampleMark } from '../minutes/exampleTitle';
import type { Page } from '../tree';
import { paragraphName } from './paragraphName';
import type { CharterProposal } from './records';

type Aimed = Pick<CharterProposal, 'change' | 'before' | 'proposed' | 'after'>;

/** What a proposal would do: `Ændring af § 2. Kortlægning`, `Ny paragraf efter § 5. Udbud`, `§ 6. Ikrafttræden udgår`. */
export function describeAim(proposal: Aimed): string {
  const name = nameOfAim(proposal);
  if (proposal.change === 'changed') return `Ændring af ${name}`;
  return proposal.change === 'removed' ? `${name} udgår` : `Ny paragraf ${placeOfNew(proposal)}`;
}

/** The paragraph that a proposal is about: as its version calls it, and a new one as the proposal does. */
export function nameOfAim({ before, proposed }: Pick<Aimed, 'before' | 'proposed'>): string {
  const paragraph = before ?? proposed;
  return paragraph === null ? '' : paragraphName(paragraph);
}

/** Where a new paragraph would stand: `efter § 5. Udbud`, `før alle andre`. */
export function placeOfNew({ after }: Pick<Aimed, 'after'>): string {
  return after === null ? 'før alle andre' : `efter ${paragraphName(after)}`;
}

/**
 * What a proposal is called in a list: its label, behind the municipality that it is from where the label does not begin with that.
 * What is made up is marked beside it.
 */
export function proposalName({ label, municipality }: Pick<CharterProposal, 'label' | 'municipality'>, pages: readonly Page[]): string {
  const words = withoutExampleMark(label);
  const name = municipalityName(municipality, pages);
  return words.startsWith(name) ? words : `${name}: ${words}`;
}

/** The municipality that a proposal is from, by its name alone: `Kommune A (eksempel)` is marked as an example where it is named. */
export function municipalityName(municipality: string, pages: readonly Page[]): string {
  return nameOf({ municipality }, pages).replace(/ \(eksempel\)$/i, '');
}
