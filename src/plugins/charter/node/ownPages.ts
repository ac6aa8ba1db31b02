import type { DocumentData } from '../shared/charterData';
import { addressOfChanges, addressOfHistory } from '../shared/charterPlaces';

/** A page of its own that a component draws from data. */
export interface OwnPage {
  /** Below the base URL. */
  address: string;
  /** Name of the component in `theme/`. */
  component: 'HistoryPage' | 'ChangesPage';
  /** Name of the file with its data. */
  file: string;
  document: DocumentData;
}

/** The pages that need no scripts: the history of each document's paragraphs, and what is new in each version since the one before. */
export function ownPages(documents: readonly DocumentData[]): OwnPage[] {
  return documents.flatMap((document) => [historyOf(document), ...changesOf(document)]);
}

function historyOf(document: DocumentData): OwnPage {
  return { address: addressOfHistory(document), component: 'HistoryPage', file: `history-${document.id}.json`, document };
}

/** Each version but the first beside the one before it. */
function changesOf(document: DocumentData): OwnPage[] {
  const { versions } = document;
  return versions.slice(1).map((after, index) => ({
    address: addressOfChanges(after),
    component: 'ChangesPage',
    file: `changes-${after.id}.json`,
    document: { ...document, versions: versions.slice(index, index + 2) },
  }));
}
