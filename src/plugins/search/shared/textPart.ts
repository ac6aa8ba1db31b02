import type { SearchPage } from './page';

/** What a result shows of some neighbouring passages, and of the pages they belong to. */
export interface TextPart {
  /** Checksum of the folder, by which a part of another version is told. */
  version: number;
  pages: Record<string, PageCard>;
  passages: PassageText[];
}

/** What a result says of its page. */
export type PageCard = Pick<SearchPage, 'id' | 'title' | 'description' | 'kind' | 'date' | 'example' | 'older'>;

export interface PassageText {
  /** Index of the page in the collection. */
  page: number;
  anchor: string | null;
  path: string[];
  text: string;
}
