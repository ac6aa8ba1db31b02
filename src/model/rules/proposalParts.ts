import type { VersionPage } from '../charter/buildCharters';
import type { ProposalPage } from '../charter/buildProposals';
import { addressOfDocument } from '../charter/documentPlace';
import { readParagraphs, type VersionParagraphs } from '../charter/readParagraphs';
import type { CharterParagraph } from '../charter/records';
import { isDraft } from '../drafts';
import { findNearest } from '../nearest';
import type { Problem } from '../problem';
import type { ContentTree } from '../tree';

/** The id of the rule `charter-proposal`, whose parts stand in several files. */
export const PROPOSAL_RULE = 'charter-proposal';

/** A proposal with what it is held against. */
export interface Proposal {
  page: ProposalPage;
  /** The words that it suggests. */
  read: VersionParagraphs;
  /** All versions of its document, the oldest first. */
  versions: readonly VersionPage[];
  /** The one that it would change, when that is among them. */
  version: VersionPage | undefined;
}

/** The paragraph that a proposal suggests, or null for one that has none or too many, or that cannot be read. */
export function suggestedBy({ page, read }: Proposal): CharterParagraph | null {
  const [first, second] = read.paragraphs;
  return page.fields.removes !== undefined || second !== undefined || read.problems.length > 0 ? null : (first?.paragraph ?? null);
}

/** The paragraphs of a version, or null while their own faults are to be mended. */
export function paragraphsOfVersion(version: VersionPage | undefined): CharterParagraph[] | null {
  if (version === undefined) return null;
  const { paragraphs, problems } = readParagraphs(version);
  return problems.length > 0 ? null : paragraphs.map(({ paragraph }) => paragraph);
}

/** A problem of a proposal in a line of its file, or where a key of its head stands. */
export function problemAt({ page: { file, frontMatter } }: Proposal, place: string | number, words: Pick<Problem, 'found' | 'expected' | 'fix'>): Problem {
  return { file, line: typeof place === 'number' ? place : frontMatter.lineOf([place]), rule: PROPOSAL_RULE, ...words };
}

/** A version that exists, and in another document. */
export function foreignVersion(proposal: Proposal, key: 'version' | 'takenInto', id: string, { places }: ContentTree): Problem[] {
  const place = places.find((other) => other.kind === 'charter' && other.id === id);
  const document = addressOfDocument(proposal.page);
  // A version whose own facts are to be mended first is no fault of the proposal.
  if (place === undefined || place.address.startsWith(document)) return [];
  const ids = proposal.versions.map((version) => version.id);
  const nearest = findNearest(id, ids);
  return [problemAt(proposal, key, {
    found: `${key} henviser til »${id}«, som er en version af et andet charter.`,
    expected: ids.length === 0 ? `en version i docs${document}; der er ingen endnu` : `en af versionerne ${ids.join(', ')}`,
    fix: nearest === null ? 'Ret henvisningen, eller flyt forslaget til mappen ved det charter.' : `Skriv »${nearest}«.`,
  })];
}

/** What can be done about a version that a proposal cannot be held against. */
export const OTHER_VERSION = 'Vælg en anden version, eller gør forslaget til en kladde, til versionen er klar.';

/** A version that the readers of the proposal will not find. */
export function hiddenVersion(proposal: Proposal, key: 'version' | 'takenInto', version: VersionPage): Problem[] {
  const { page } = proposal;
  const isHidden = version.fields.unlisted === true && page.fields.unlisted !== true;
  if (isDraft(page) || (!isDraft(version) && !isHidden)) return [];
  const what = isDraft(version) ? 'en kladde, som ikke bliver udgivet' : 'en skjult side (unlisted)';
  return [problemAt(proposal, key, { found: `${key} henviser til »${version.id}«, som er ${what}.`, expected: 'en version, som alle kan finde', fix: OTHER_VERSION })];
}
