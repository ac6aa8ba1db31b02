/** What a result shows of some neighbouring passages, and of the pages they belong to. */
export interface TextPart {
  pages: Record<string, PageCard>;
  passages: PassageText[];
}

export interface PageCard {
  /** Address of the page below the base URL. */
  id: string;
  title: string;
  description: string;
  kind: string;
  date: string | null;
  example: boolean;
}

export interface PassageText {
  /** Index of the page in the collection. */
  page: number;
  anchor: string | null;
  path: string[];
  text: string;
}
