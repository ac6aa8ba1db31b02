import { cutText } from '../../../../danish/cutText';
import type { DocumentData, VersionData } from '../charterData';

/** What is compared and how. All of it stands in the address. */
export interface ChosenComparison {
  document: DocumentData;
  before: VersionData;
  after: VersionData;
  isSideBySide: boolean;
  /** What the address asked for and cannot have, short enough to be shown. */
  refused: RefusedIds;
}

/** Ids that an address names in vain. */
export interface RefusedIds {
  /** Versions of another document. */
  elsewhere: readonly string[];
  /** What is not there, or has no words to compare. */
  unknown: readonly string[];
}

/** Nothing that an address asked for in vain. */
export const NONE_REFUSED: RefusedIds = { elsewhere: [], unknown: [] };

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
  return { document, before, after, isSideBySide: values.get('vis') === 'side', refused: refusedIn(asked, document, documents) };
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

/** The one that is named, or the one that has the named versions, the newer before the older; the first that is no example otherwise. */
function documentOf({ document, from, to }: Asked, documents: readonly DocumentData[]): DocumentData | undefined {
  const withVersion = (asked: string): DocumentData | undefined => documents.find((each) => versionOf(asked, each) !== undefined);
  const named = documents.find(({ id }) => id === document) ?? withVersion(to) ?? withVersion(from);
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

function refusedIn({ document, from, to }: Asked, chosen: DocumentData, documents: readonly DocumentData[]): RefusedIds {
  const versions = [from, to].filter((id) => versionOf(id, chosen) === undefined);
  const isElsewhere = (id: string): boolean => documents.some((other) => versionOf(id, other) !== undefined);
  const unknown = [...(documents.some(({ id }) => id === document) ? [] : [document]), ...versions.filter((id) => !isElsewhere(id))];
  return { elsewhere: shownIds(versions.filter(isElsewhere)), unknown: shownIds(unknown) };
}

/** Each once, and without signs that nobody sees. */
function shownIds(ids: readonly string[]): string[] {
  return [...new Set(ids.map((id) => cutText(id.replace(/\p{C}/gu, ''), LONGEST_SHOWN)).filter((id) => id !== ''))];
}
