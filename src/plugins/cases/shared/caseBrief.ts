import type { Cited, NamedSource } from '../../../model/cited';
import type { Evidence } from './caseRecord';

/** A point of "Kort fortalt": `Hvad`, `For hvem` … and what is said under it. */
export interface BriefPoint<Source> extends Cited<Source> {
  /** Empty where the editor gave the point no name. */
  term: string;
}

/** A figure with its value as text. */
export interface BriefFigure<Source> extends Cited<Source> {
  label: string;
  /** In words; several where the ends of a span differ. */
  certainty: string;
  /** How many values the sources give. */
  values: number;
}

/** The lists of a brief, which are cut at their end when there is too much for one page. */
export const BRIEF_LISTS = ['points', 'figures', 'lessons', 'notFound'] as const;

export type BriefList = (typeof BRIEF_LISTS)[number];

/** A case on one page, all texts plain. */
export interface BriefText<Source> {
  id: string;
  /** Of the case, below the base URL, with slashes at both ends. */
  address: string;
  title: string;
  /** Place, type, work, state and years, each a short phrase. */
  facts: string[];
  client: string;
  /** What it is, in one line. */
  description: Cited<Source>;
  /** The first paragraph of "Kort fortalt"; null where the page has none. */
  lead: Cited<Source> | null;
  points: BriefPoint<Source>[];
  figures: BriefFigure<Source>[];
  lessons: Cited<Source>[];
  notFound: Cited<Source>[];
  /** How many of each list only the page has. */
  left: Record<BriefList, number>;
  evidence: Evidence;
  evidenceText: string;
  /** ISO date of the last professional review. */
  reviewed: string;
}

/** A brief before it is cut and its sources are numbered. */
export type BriefDraft = BriefText<string>;

/** A brief as readers get it. */
export interface CaseBrief extends BriefText<number> {
  /** In the order of their numbers, which begin with 1. */
  sources: NamedSource[];
}
