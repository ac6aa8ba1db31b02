import { isListed } from '../listed';
import type { Page, PageOf } from '../tree';
import { buildProposals } from './buildProposals';
import { addressOfDocument, idOfDocument } from './documentPlace';
import { paragraphName } from './paragraphName';
import { readParagraphs } from './readParagraphs';
import type { CharterDocument, CharterParagraph, CharterVersion } from './records';
import { bearingOf, isAdoptedVersion } from './versionState';

/** The page of one version. */
export type VersionPage = PageOf<'charter'>;

/** The charter documents with all of their listed versions and proposals; documents in the order of their addresses. */
export function buildCharters(pages: readonly Page[]): CharterDocument[] {
  const sorted = [...versionsByDocument(pages.filter(isListed))].sort(([left], [right]) => (left < right ? -1 : 1));
  return sorted.map(([folder, versions]) => toDocument(folder, versions, pages));
}

export function isVersion(page: Page): page is VersionPage {
  return page.kind === 'charter';
}

/** The pages of the versions by the address of their document, `/charter/charterskabelon/`; the oldest version first. */
export function versionsByDocument(pages: readonly Page[]): Map<string, VersionPage[]> {
  const documents = new Map<string, VersionPage[]>();
  for (const page of pages.filter(isVersion).sort((left, right) => left.fields.order - right.fields.order)) {
    const folder = addressOfDocument(page);
    documents.set(folder, [...(documents.get(folder) ?? []), page]);
  }
  return documents;
}

function toDocument(folder: string, pages: readonly VersionPage[], all: readonly Page[]): CharterDocument {
  const front = all.find(({ address }) => address === folder);
  const versions = pages.map(toVersion);
  const id = idOfDocument({ address: folder });
  const title = front?.fields.sidebar_label ?? front?.fields.title ?? id;
  const isExample = versions.every((version) => version.isExample);
  return { id, title, address: folder, versions, proposals: buildProposals(folder, all.filter(isListed), versions), isExample };
}

function toVersion(page: VersionPage): CharterVersion {
  const { title, sidebar_label, order, state, date, textKnown, example, changes } = page.fields;
  const paragraphs = readParagraphs(page).paragraphs.map(({ paragraph }) => paragraph);
  return {
    id: page.id,
    address: page.address,
    title,
    label: sidebar_label ?? title,
    order,
    state,
    date,
    isKnown: textKnown,
    isExample: example === true,
    paragraphs,
    changes: changes.map(({ paragraphs: ids, reason, decision, proposal }) => ({ paragraphs: ids, reason, decision: decision ?? null, proposal: proposal ?? null })),
  };
}

/** The versions whose words are known, so that they can be compared; the oldest first. */
export function readableVersions({ versions }: Pick<CharterDocument, 'versions'>): CharterVersion[] {
  return versions.filter(({ isKnown, paragraphs }) => isKnown && paragraphs.length > 0);
}

/** The version that another one is held against, for what is new in it: the newest before it whose words are known. */
export function readableBefore(document: Pick<CharterDocument, 'versions'>, { order }: Pick<CharterVersion, 'order'>): CharterVersion | null {
  return readableVersions(document).findLast((version) => version.order < order) ?? null;
}

/** Whether a document is one to take over: each of its versions is called a template. A municipality may have adopted one all the same. */
export function isTemplate({ versions }: Pick<CharterDocument, 'versions'>): boolean {
  return versions.every(({ state }) => state === 'template');
}

/** The version that counts: the newest adopted one, or the newest of all when none has been. */
export function currentVersion({ versions }: Pick<CharterDocument, 'versions'>): CharterVersion | null {
  return versions.findLast(isAdoptedVersion) ?? versions.at(-1) ?? null;
}

/** Whether an id is that of a version that has been followed by the one that counts. */
export function isOlderVersion(id: string, documents: readonly CharterDocument[]): boolean {
  return documents.some((document) => document.versions.some((version) => version.id === id && bearingOf(version, currentVersion(document)) === 'older'));
}

/** The id of a paragraph over all versions, by which meetings say what they are about: `charterskabelon-formaal`. */
export function paragraphId({ id }: Pick<CharterDocument, 'id'>, paragraph: string): string {
  return `${id}-${paragraph}`;
}

/** The ids of all paragraphs of all documents, over all versions. */
export function paragraphIds(documents: readonly CharterDocument[]): string[] {
  return documents.flatMap((document) => paragraphsOf(document).map((paragraph) => paragraphId(document, paragraph)));
}

/** The ids of all paragraphs that a document has ever had, in the order in which they first stood. */
export function paragraphsOf({ versions }: Pick<CharterDocument, 'versions'>): string[] {
  return [...new Set(versions.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)))];
}

/** A paragraph where it stands today: in the version that counts, or in the newest that has it. */
export function standsToday(document: CharterDocument, id: string): { version: CharterVersion; paragraph: CharterParagraph } | null {
  const current = currentVersion(document);
  const ordered = [...(current === null ? [] : [current]), ...document.versions.toReversed()];
  for (const version of ordered) {
    const paragraph = version.paragraphs.find((found) => found.id === id);
    if (paragraph !== undefined) return { version, paragraph };
  }
  return null;
}

/** The paragraph that an id names over all versions, by the name of its document and where it stands today; null for any other id. */
export function paragraphNamed(id: string, documents: readonly CharterDocument[]): { label: string; to: string } | null {
  for (const document of documents) {
    const own = paragraphsOf(document).find((paragraph) => paragraphId(document, paragraph) === id);
    const found = own === undefined ? null : standsToday(document, own);
    if (found !== null) return { label: `${document.title}, ${paragraphName(found.paragraph)}`, to: `${found.version.address}#${found.paragraph.id}` };
  }
  return null;
}
