import type { FacetName } from './page';

/** Danish names of the filters and of their values, in the order in which readers see them. */
export type FacetLabels = Partial<Record<FacetName, { label: string; values: readonly { id: string; label: string }[] }>>;

/** Which pages answer to which filter, and when each page is from. Pages are given by their index in the collection. */
export interface FacetsPart {
  labels: FacetLabels;
  /** Pages by value, in rising order. */
  pages: Partial<Record<FacetName, Record<string, number[]>>>;
  /** Date of each page, or ''. */
  dates: string[];
  examples: number[];
}
