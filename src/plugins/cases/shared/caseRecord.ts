/** A value of a closed list, or another thing to choose, with the word that readers see. */
export interface Choice {
  id: string;
  label: string;
}

/** A case as data for readers: every id with its Danish label, every text plain. */
export interface CaseRecord {
  id: string;
  /** Below the base URL, with slashes at both ends. */
  address: string;
  title: string;
  /** The shortest name that tells the case from others. */
  shortTitle: string;
  description: string;
  place: string;
  country: Choice;
  /** Null where no single municipality is the place of the case. */
  municipality: Choice | null;
  buildingType: Choice;
  workTypes: Choice[];
  status: Choice;
  years: { start: number | null; end: number | null };
  client: string;
  phases: Choice[];
  measures: Choice[];
  materials: Choice[];
  procurementForms: Choice[];
  /** Gross floor area in m², the first value that the sources give; null where none is known. */
  area: number | null;
  /** Every figure about the case: those of its fact box first, in that order. */
  figures: CaseFigure[];
  evidence: Evidence;
  lessons: string[];
  notFound: string[];
  /** ISO date of the last professional review. */
  reviewed: string;
}

/** How many values of a case are how certain, and how many of all of them are estimates. */
export type Evidence = Record<Certainty, number> & { estimates: number };

/** From the strongest to the weakest. */
export const CERTAINTIES = ['independent', 'stated', 'owner-claim', 'inferred'] as const;

export type Certainty = (typeof CERTAINTIES)[number];

/** A figure about a case. */
export interface CaseFigure {
  id: string;
  label: string;
  /** The figure as it stands in a sentence. */
  text: string;
  /** What the number covers and what it does not. */
  meaning: string;
  /** What it can be held beside in other cases; null for what stands alone. */
  quantity: Choice | null;
  topic: Choice;
  /** All values that the sources give, the preferred one first. */
  values: CaseFigureValue[];
  /** Whether it stands in the fact box. */
  isKey: boolean;
  /** Where the page of the case has its note on the figure, without `#`; null where the page does not show it. */
  anchor: string | null;
}

export interface CaseFigureValue {
  /** Lowest and highest, in the unit; the same where the source gives one number. */
  from: number;
  to: number;
  unit: Choice;
  text: string;
  says: string;
  asOf: string | null;
  /** The label says of an estimate that it is one. */
  certainty: Choice & { id: Certainty };
  isEstimate: boolean;
  sources: CaseSource[];
}

export interface CaseSource {
  id: string;
  publisher: string;
  title: string;
}
