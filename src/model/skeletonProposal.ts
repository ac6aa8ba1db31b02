import { stringify } from 'yaml';
import { isMunicipality } from './charter/adoptions';
import { isVersion, type VersionPage } from './charter/buildCharters';
import { idOfDocument } from './charter/documentPlace';
import { MOTIVATION_HEADING } from './charter/readMotivation';
import { readParagraphs } from './charter/readParagraphs';
import type { CharterParagraph } from './charter/records';
import { schemaOf } from './kinds';
import { findNearest } from './nearest';
import { proposalsFrontPage } from './proposalsFrontPage';
import { fillSchema } from './skeletonValues';
import type { ContentTree, PageOf } from './tree';

/** A proposal that an editor asked for; what is undefined was left out. */
export interface ProposalRequest {
  id: string;
  today: string;
  /** Id of a source that exists. */
  source: string | null;
  /** The name of the folder of a charter. */
  document: string | undefined;
  /** Id of the version that it would change; the newest whose words are known when left out. */
  version: string | undefined;
  /** Id of the municipality's page; some page when left out, to be overwritten. */
  municipality: string | undefined;
}

/** A proposal to write; `front` is the front page of its folder, where that has none. */
export interface ProposalPlan {
  file: string;
  text: string;
  front?: { file: string; text: string };
}

/**
 * Plans a proposal to change the first paragraph of a version: a draft with the paragraph's heading, which shows how its words and
 * the reasons are written. Else what is wrong with the request, in Danish.
 */
export function planProposal(request: ProposalRequest, tree: ContentTree): ProposalPlan | { error: string } {
  const { document, today } = request;
  if (document === undefined) return { error: 'proposal skal have et charter. Tilføj --document med navnet på charterets mappe.' };
  const version = findVersion(document, request.version, tree);
  if (typeof version === 'string') return { error: version };
  const municipality = findMunicipality(request.municipality, version, tree);
  if (typeof municipality === 'string') return { error: municipality };
  const front = proposalsFrontPage({ document, today, isExample: version.fields.example === true }, tree);
  return { file: `docs/charter/${document}/forslag/${request.id}.md`, text: proposalText(request, version, municipality, tree), ...(front === null ? {} : { front }) };
}

/** The version that was asked for, or the newest, among those of a document that a proposal can change. */
function findVersion(document: string, wanted: string | undefined, { pages }: ContentTree): VersionPage | string {
  const readable = pages.filter(isVersion).filter((page) => page.fields.textKnown && readParagraphs(page).paragraphs.length > 0);
  const own = readable.filter((page) => idOfDocument(page) === document).sort((left, right) => left.fields.order - right.fields.order);
  const newest = own.at(-1);
  if (newest === undefined) return `Charteret »${document}« har ingen version med kendt ordlyd.${meant(document, readable.map(idOfDocument))}`;
  if (wanted === undefined) return newest;
  return own.find(({ id }) => id === wanted) ?? `Versionen »${wanted}« findes ikke i charteret »${document}«.${meant(wanted, own.map(({ id }) => id))}`;
}

/** Examples have made-up municipalities, and others have not. */
function findMunicipality(wanted: string | undefined, version: VersionPage, { pages }: ContentTree): PageOf<'municipality'> | string {
  const known = pages.filter(isMunicipality);
  if (wanted !== undefined) return known.find(({ id }) => id === wanted) ?? `Kommunen »${wanted}« findes ikke.${meant(wanted, known.map(({ id }) => id))}`;
  return known.find(({ fields }) => fields.example === version.fields.example) ?? 'Der er ingen side om en kommune. Opret kommunens side først.';
}

function meant(word: string, candidates: readonly string[]): string {
  const nearest = findNearest(word, candidates);
  return nearest === null ? '' : ` Mente du »${nearest}«?`;
}

function proposalText({ id, today, source }: ProposalRequest, version: VersionPage, municipality: PageOf<'municipality'>, tree: ContentTree): string {
  const fill = { id, day: today, today, source, subject: '', weekday: '', number: 1, municipality: municipality.id, version: version.id };
  const example = version.fields.example === true ? { example: true } : {};
  const head = { draft: true, ...example, ...fillSchema(schemaOf('proposal', tree.lists), fill) };
  const [first] = readParagraphs(version).paragraphs;
  const name = municipality.fields.sidebar_label ?? municipality.fields.title;
  const citation = source === null ? '' : ` [@${source}]`;
  return `---
${stringify(head, { lineWidth: 0 })}---

${first === undefined ? '' : openingOf(first.paragraph)}
Udfyld: den foreslåede ordlyd.
:::

${MOTIVATION_HEADING}

Udfyld: hvorfor ${name} foreslår det, som en kilde gengiver det${citation}.
`;
}

/** `:::paragraph[Formål]{#formaal number="1"}`, without what the paragraph does not have. */
function openingOf({ id, number, title }: CharterParagraph): string {
  return `:::paragraph${title === '' ? '' : `[${title}]`}{#${id}${number === null ? '' : ` number="${number}"`}}`;
}
