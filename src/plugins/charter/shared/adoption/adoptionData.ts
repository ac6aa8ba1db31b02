import type { MapPanel } from '../../../../model/mapPanel';
import type { VersionData } from '../charterData';

/** A municipality as it is named and linked to. */
export interface TownData {
  id: string;
  name: string;
  /** Below the base URL. */
  address: string;
}

/** A version as it is named and linked to. */
export type VersionName = Pick<VersionData, 'id' | 'label' | 'address'>;

export interface SourceName {
  id: string;
  label: string;
}

/** The agenda or minutes in which a decision can be read. */
export interface AgendaData {
  id: string;
  /** On the web; null for one that only the register of sources knows. */
  url: string | null;
}

/** What a municipality did with a version. All texts plain. */
export interface StepData {
  /** A value of the list `adoption-status`. */
  status: string;
  /** The words for it. */
  label: string;
  /** `2026-11-26`, `2018-11`, `2018`, or null when no source gives it. */
  date: string | null;
  body: string | null;
  agenda: AgendaData | null;
  note: string | null;
  sources: readonly SourceName[];
}

/** What a municipality does not take on as it stands. */
export interface ReservationData {
  /** The paragraph by its number and heading, and its place in the version; null when it is about the whole, or the words are not known. */
  paragraph: { name: string; address: string } | null;
  text: string;
  /** The words of the version and those that the municipality has adopted in their place; null when no source gives them. */
  wording: { before: string; after: string } | null;
}

/** A municipality and a version that it has done something with. */
export interface TownVersion {
  version: VersionName;
  last: StepData;
  /** What came before, the first first. */
  earlier: readonly StepData[];
  reservations: readonly ReservationData[];
}

export interface TownRow {
  town: TownData;
  /** The status that counts for the document: a version that is adopted stays so while the municipality works on a newer one. */
  status: string;
  /** The newest version first; none when no source tells anything. */
  versions: readonly TownVersion[];
}

/** Municipalities whose adopted version is not the one that counts today, and both versions to see what is new. */
export interface BehindData {
  towns: readonly TownData[];
  before: VersionData;
  after: VersionData;
  /** What the version that counts is called: the adopted one or the newest. */
  calledAfter: string;
  /** All that can be read, for the reasons between the two. */
  versions: readonly VersionData[];
}

/** What is known of who has taken on a document. */
export interface AdoptionDocument {
  id: string;
  title: string;
  /** Below the base URL. */
  address: string;
  isExample: boolean;
  isTemplate: boolean;
  /** The version that counts today. */
  current: VersionName | null;
  /** In Danish order. */
  rows: readonly TownRow[];
  /** The newer ones first. */
  behind: readonly BehindData[];
  /** A window of the map with the municipalities that lie on it; null when none does. */
  map: MapPanel | null;
}

export interface AdoptionData {
  /** Real documents first. */
  documents: readonly AdoptionDocument[];
  /** The list of statuses in its order, the last for where no source tells anything. */
  statuses: readonly { id: string; label: string }[];
}

/** How many municipalities have each status, in the order of the list; those that none has are left out. */
export function countStatuses(rows: readonly Pick<TownRow, 'status'>[], statuses: AdoptionData['statuses']): { id: string; label: string; count: number }[] {
  return statuses.map((status) => ({ ...status, count: rows.filter((row) => row.status === status.id).length })).filter(({ count }) => count > 0);
}
