import { cutText } from '../../../../danish/cutText';
import type { DocumentData, VersionData } from '../charterData';

/** What is compared and how. All of it stands in the address. */
export interface ChosenComparison {
  document: DocumentData;
  before: VersionData;
  after: VersionData;
  isSideBySide: boolean;
  /** What the address asked for and nobody knows, short enough to be shown. */
  unknown: readonly string[];
}

const LONGEST_SHOWN = 40;

/**
 * Reads `?dokument=charterskabelon&fra=charterskabelon-1&til=charterskabelon-3&vis=side`. What is missing or unknown becomes the version that
 * counts and the one before it. Null when there is no document to compare. Never throws, whatever the address holds.
 */
export function parseChosen(search: string, documents: readonly DocumentData[]): ChosenComparison | null {
  const values = new URLSearchParams(search);
  const asked = { document: valueOf(values, 'dokument'), from: valueOf(values, 'fra'), to: valueOf(values, 'til') };
  const document = documentOf(asked, documents);
  if (document === undefined) return null;
  const after = versionOf(asked.to, document) ?? versionOf(document.current, document) ?? document.versions.at(-1);
  const before = versionOf(asked.from, document) ?? versionBefore(after, document);
  if (after === undefined || before === undefined) return null;
  return { document, before, after, isSideBySide: values.get('vis') === 'side', unknown: unknownIn(asked, document, documents) };
}

/** What an address says, by ids. */
interface NamedComparison {
  document: Pick<DocumentData, 'id'>;
  before: Pick<VersionData, 'id'>;
  after: Pick<VersionData, 'id'>;
  isSideBySide: boolean;
}

/** Writes an address. Ids have only letters, digits and hyphens. */
export function formatChosen({ document, before, after, isSideBySide }: NamedComparison): string {
  return `?dokument=${document.id}&fra=${before.id}&til=${after.id}${isSideBySide ? '&vis=side' : ''}`;
}

interface Asked {
  document: string;
  from: string;
  to: string;
}

function valueOf(values: URLSearchParams, key: string): string {
  return (values.get(key) ?? '').trim().toLowerCase();
}

/** The one that is named, or the one that has the named versions; the first that is no example otherwise. */
function documentOf({ document, from, to }: Asked, documents: readonly DocumentData[]): DocumentData | undefined {
  const named = documents.find(({ id }) => id === document) ?? documents.find(({ versions }) => versions.some(({ id }) => id === to || id === from));
  return named ?? documents.find(({ isExample }) => !isExample) ?? documents[0];
}

function versionOf(id: string, { versions }: DocumentData): VersionData | undefined {
  return versions.find((version) => version.id === id);
}

/** The neighbour: before the first stands none, so that it is compared with the one after. */
function versionBefore(after: VersionData | undefined, { versions }: DocumentData): VersionData | undefined {
  const index = versions.findIndex((version) => version === after);
  return versions[index - 1] ?? versions[index + 1];
}

function unknownIn({ document, from, to }: Asked, chosen: DocumentData, documents: readonly DocumentData[]): string[] {
  const unknown = [...(documents.some(({ id }) => id === document) ? [] : [document]), ...[from, to].filter((id) => versionOf(id, chosen) === undefined)];
  return [...new Set(unknown.filter((id) => id !== '').map((id) => cutText(id.replace(/\p{C}/gu, ''), LONGEST_SHOWN)))];
}
