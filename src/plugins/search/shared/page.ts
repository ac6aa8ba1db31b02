/** What the search knows of a page before any analysis: text and labels, free of markup. */
export interface SearchPage {
  /** Unique in a collection. On the site it is the address of the page below the base URL: `/vejledning/markedsdialog/`. */
  id: string;
  title: string;
  /** The answer in one sentence; searched with the text and shown where no passage fits better. */
  description: string;
  /** Id of the kind in the vocabulary's list `kind`. */
  kind: string;
  /** A day, a month or a year, `2018-11-22`; null for what has no date of its own. */
  date: string | null;
  /** Whether the page is a made-up example and must be labelled as one. */
  example: boolean;
  /** Whether the page mentions words that it is not about, such as the register of sources: one looks there last. */
  register?: boolean;
  /** Whether another version of the same counts today, which one looks for first. */
  older?: boolean;
  facets: PageFacets;
  /** In reading order. Text before the first heading is a section without heading. */
  sections: SearchSection[];
}

export interface SearchSection {
  /** The headings from the page's first level down to this section's own; empty before the first heading. */
  path: string[];
  /** Anchor of the heading without `#`, or null for the top of the page. */
  anchor: string | null;
  /** Running text; paragraphs, list items and table rows are separated by line breaks. */
  text: string;
}

export const FACET_NAMES = [
  'kind',
  'phase',
  'building-type',
  'material',
  'procurement-form',
  'place',
  'year',
  'certainty',
] as const;

export type FacetName = (typeof FACET_NAMES)[number];

/** Values of each filter that the page answers to, as ids; a filter without values may be left out. */
export type PageFacets = Partial<Record<FacetName, readonly string[]>>;
