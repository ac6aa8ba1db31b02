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
  return documents.flatMap((document) => [historyOf(document), ...document.versions.slice(1).map((_, index) => changesOf(document, index + 1))]);
}

function historyOf(document: DocumentData): OwnPage {
  return { address: addressOfHistory(document), component: 'HistoryPage', file: `history-${document.id}.json`, document };
}

function changesOf(document: DocumentData, index: number): OwnPage {
  const neighbours = document.versions.slice(index - 1, index + 1);
  const [, after] = neighbours;
  if (after === undefined) throw new Error(`The document ${document.id} has no version ${index}.`);
  return { address: addressOfChanges(after), component: 'ChangesPage', file: `changes-${after.id}.json`, document: { ...document, versions: neighbours } };
}
