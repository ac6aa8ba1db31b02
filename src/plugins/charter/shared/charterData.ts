import type { CharterParagraph } from '../../../model/charter/records';

/** A source by which a reason stands, as a reader finds it. */
export interface ReasonSource {
  id: string;
  publisher: string;
}

/** Why paragraphs of a version are not as they were in the one before. All texts plain. */
export interface ReasonData {
  /** Ids of paragraphs. */
  paragraphs: readonly string[];
  text: string;
  sources: readonly ReasonSource[];
  /** The decision behind it, where this edition has it. */
  decision: NamedPlace | null;
  /** The proposal that it takes in, where this edition has it. */
  proposal: NamedPlace | null;
}

/** Where something can be read that stands behind a reason. */
export interface NamedPlace {
  title: string;
  address: string;
  isExample: boolean;
}

/** One version as the pages that compare need it. */
export interface VersionData {
  id: string;
  /** Below the base URL. */
  address: string;
  /** As in menus: `Version 2`. */
  label: string;
  title: string;
  /** The label of its state, in Danish. */
  state: string;
  /** `2026-11-26`, `2018-11`, `2018`, or null. */
  date: string | null;
  /** 1 is the oldest. */
  order: number;
  paragraphs: readonly CharterParagraph[];
  reasons: readonly ReasonData[];
}

/** A document of which at least one version can be read. */
export interface DocumentData {
  id: string;
  title: string;
  /** Below the base URL. */
  address: string;
  isExample: boolean;
  /** Whether it is a template to take over. */
  isTemplate: boolean;
  /** Id of the version that counts today, which may be one whose words are not known. */
  current: string;
  /** Those whose words are known; the oldest first. */
  versions: readonly VersionData[];
}
