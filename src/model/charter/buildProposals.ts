import type { Page, PageOf } from '../tree';
import { addressOfDocument } from './documentPlace';
import { readParagraphs } from './readParagraphs';
import type { CharterDocument, CharterParagraph, CharterProposal, CharterVersion, ProposedChange } from './records';

/** The page of one proposal. */
export type ProposalPage = PageOf<'proposal'>;

/** The fates of proposals whose words, as they were or changed, stand in a later version. */
export const TAKEN_IN: ReadonlySet<string> = new Set(['adopted', 'adopted-in-part']);

export function isProposal(page: Page): page is ProposalPage {
  return page.kind === 'proposal';
}

/** Where the proposals to a document are listed, below the base URL. */
export function addressOfProposals({ address }: Pick<CharterDocument, 'address'>): string {
  return `${address}forslag/`;
}

/** The proposals among the pages to the document at an address, in the order of the versions and paragraphs that they would change. */
export function buildProposals(document: string, pages: readonly Page[], versions: readonly CharterVersion[]): CharterProposal[] {
  const own = pages.filter(isProposal).filter((page) => addressOfDocument(page) === document);
  const proposals = own.flatMap((page) => toProposal(page, versions) ?? []);
  const place = placeIn(versions);
  return proposals.sort((left, right) => place(left) - place(right) || compareText(left.date ?? '', right.date ?? '') || compareText(left.id, right.id));
}

/** A proposal held against the versions of its document; null where its version is not among them, or says nothing that it could change. */
export function toProposal(page: ProposalPage, versions: readonly CharterVersion[]): CharterProposal | null {
  const { fields, id, address } = page;
  const version = versions.find((each) => each.id === fields.version);
  const proposed = fields.removes === undefined ? (readParagraphs(page).paragraphs[0]?.paragraph ?? null) : null;
  const paragraph = fields.removes ?? proposed?.id;
  if (version === undefined || paragraph === undefined) return null;
  const before = paragraphIn(version, paragraph);
  const change = changeOf(before, proposed);
  if (change === null) return null;
  const later = versions.find((each) => each.id === fields.takenInto);
  return {
    id, address, title: fields.title, label: fields.sidebar_label ?? fields.title,
    municipality: fields.municipality, version: version.id, date: fields.date,
    fate: fields.fate, fateNote: fields.fateNote ?? null, decision: fields.decision ?? null, takenInto: later?.id ?? null,
    paragraph, change, before, proposed,
    after: change === 'added' ? paragraphIn(version, fields.after ?? null) : null,
    outcome: later === undefined ? null : paragraphIn(later, paragraph),
    isExample: fields.example === true,
  };
}

function changeOf(before: CharterParagraph | null, proposed: CharterParagraph | null): ProposedChange | null {
  if (proposed === null) return before === null ? null : 'removed';
  return before === null ? 'added' : 'changed';
}

function paragraphIn({ paragraphs }: CharterVersion, id: string | null): CharterParagraph | null {
  return paragraphs.find((paragraph) => paragraph.id === id) ?? null;
}

/** Where a proposal belongs among all paragraphs of all versions; a new paragraph after the one that it would stand after. */
function placeIn(versions: readonly CharterVersion[]): (proposal: CharterProposal) => number {
  const places = versions.flatMap(({ id, paragraphs }) => [`${id} `, ...paragraphs.map((paragraph) => `${id} ${paragraph.id}`)]);
  return ({ version, before, after }) => places.indexOf(`${version} ${(before ?? after)?.id ?? ''}`) + (before === null ? 0.5 : 0);
}

/** Plain comparison, the same on every machine. */
function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The paragraphs of a version as they would be with a proposal. Nothing else gets another number. */
export function paragraphsAsProposed({ paragraphs }: Pick<CharterVersion, 'paragraphs'>, { paragraph, proposed, after, change }: CharterProposal): CharterParagraph[] {
  if (proposed === null) return paragraphs.filter(({ id }) => id !== paragraph);
  if (change === 'changed') return paragraphs.map((each) => (each.id === paragraph ? proposed : each));
  const place = after === null ? 0 : paragraphs.findIndex(({ id }) => id === after.id) + 1;
  return paragraphs.toSpliced(place, 0, proposed);
}

/** A proposal and the document that it is made to. */
export interface ProposalPlace {
  document: CharterDocument;
  proposal: CharterProposal;
}

/** The proposal that a page is, an unlisted one too, and the document that it is made to; null where it can be held against no version. */
export function placeOfProposal(page: ProposalPage, documents: readonly CharterDocument[]): ProposalPlace | null {
  const document = documents.find(({ address }) => address === addressOfDocument(page));
  const proposal = document === undefined ? null : toProposal(page, document.versions);
  return document === undefined || proposal === null ? null : { document, proposal };
}

/** The version of a document with an id; undefined where this edition has none. */
export function versionNamed(id: string | null, { versions }: Pick<CharterDocument, 'versions'>): CharterVersion | undefined {
  return versions.find((version) => version.id === id);
}

/** All proposals to all documents, in their order. */
export function allProposals(documents: readonly CharterDocument[]): ProposalPlace[] {
  return documents.flatMap((document) => document.proposals.map((proposal) => ({ document, proposal })));
}

/** The proposal with an id; undefined where this edition has none. */
export function proposalNamed(id: string | null, documents: readonly CharterDocument[]): CharterProposal | undefined {
  return allProposals(documents).find(({ proposal }) => proposal.id === id)?.proposal;
}
