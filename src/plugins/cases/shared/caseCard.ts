import type { Certainty, Evidence } from './caseRecord';
import type { Facet, FacetValues } from './facets';

/** A case as the browser shows it: what is needed to choose it, and nothing more. */
export interface CaseCard {
  id: string;
  /** Below the base URL, with slashes at both ends. */
  address: string;
  title: string;
  description: string;
  place: string;
  country: string;
  client: string;
  buildingType: string;
  /** `Nybyggeri, nedrivning`. */
  work: string;
  status: string;
  /** `2015–2017`, or ''. */
  years: string;
  /** The latest year that is known. */
  year: number | null;
  /** In m². */
  area: number | null;
  /** The figure that the area comes from. */
  areaFigure: CardFigure | null;
  /** At most three figures that can be held beside those of other cases. */
  figures: CardFigure[];
  evidence: Evidence;
  /** All that it is searched by, as `searchedTextOf` gives it. Not folded: so the file is smaller once it is packed. */
  searched: string;
  facets: FacetValues;
}

export interface CardFigure {
  id: string;
  /** Of its note on the page of the case, without `#`; null where the page has none. */
  anchor: string | null;
  label: string;
  text: string;
  /** Of the value that is shown. */
  certainty: Certainty;
  isEstimate: boolean;
}

/** All that the browser of cases is made from; the cases by title. */
export interface BrowserData {
  facets: Facet[];
  cases: CaseCard[];
}
