/** A page as its publisher wrote it, with what the publisher said *about* it: the judgements that queries are made of. */
export interface SourcePage {
  /** Publisher and path: `libreoffice/swriter/guide/footer_pagenumber`. */
  id: string;
  title: string;
  /** A sentence about the page that is not in its text, or null. */
  description: string | null;
  /** What the publisher's own printed index would list the page under; not in its text either. */
  keywords: string[];
  /** In reading order; the first has no heading when the page begins with text. */
  sections: SourceSection[];
  links: SourceLink[];
}

export interface SourceSection {
  heading: string;
  /** 1 for the outermost headings of a page. */
  depth: number;
  /** Names that a link can point to. */
  anchors: string[];
  /** Paragraphs, separated by line breaks. */
  text: string;
}

/** Words of a running text that lead to another page. */
export interface SourceLink {
  text: string;
  /** `id` of the page it leads to. */
  page: string;
  anchor: string | null;
}

/** One space for any white space: `' a \n b '` → `'a b'`. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function countWords(page: Pick<SourcePage, 'sections'>): number {
  return page.sections.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}
