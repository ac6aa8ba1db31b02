import type { CaseFigureValue, Choice } from './caseRecord';

/** What a case says where it says nothing. */
export const UNKNOWN = 'ikke oplyst';

/** The parts of the table, in this order. `others` are figures that have no like in other cases. */
export const ROW_GROUPS = ['facts', 'figures', 'others'] as const;

export type RowGroup = (typeof ROW_GROUPS)[number];

interface RowHead {
  /** Tells the row from all others. */
  id: string;
  label: string;
  /** What stands where a case says nothing. */
  missing: string;
}

/** A field of the cases in words: for each case, in the order of the columns, what it says. */
export interface FactRow extends RowHead {
  group: 'facts';
  cells: readonly (readonly FactItem[])[];
}

export interface FactItem {
  text: string;
  /** Whether every case of the comparison has it. Only for what is chosen from a list and may be several things. */
  isShared: boolean;
}

/** Figures that mean the same, in the same unit; or, among the others, that are about the same topic. */
export interface FigureRow extends RowHead {
  group: 'figures' | 'others';
  /** Null where each figure has its own. */
  unit: Choice | null;
  cells: readonly (readonly ComparedFigure[])[];
}

/** A figure, with those of its values that belong into the row. */
export interface ComparedFigure {
  id: string;
  label: string;
  /** What the number covers and what it does not. */
  meaning: string;
  anchor: string | null;
  values: readonly CaseFigureValue[];
}

export type ComparisonRow = FactRow | FigureRow;
