import { TextRun, type FileChild } from 'docx';
import { joinWithAnd } from '../../../../danish/joinWithAnd';
import { isAdopted, isDecided, UNKNOWN } from '../../../../model/charter/adoptionStatus';
import { bullet, heading, paragraph } from '../../../../word/paragraphs';
import type { AdoptionData, AdoptionDocument } from '../../shared/adoption/adoptionData';
import type { DocumentData, VersionData } from '../../shared/charterData';
import { addressOfAdoptions } from '../../../../model/charter/adoptionPlaces';
import { addressLine } from './addressLine';

/** What one municipality did last with the version. */
interface Outcome {
  town: string;
  /** A value of the list `adoption-status`. */
  status: string;
  reservations: number;
}

/** What the data has about one document, and the statuses in the order of their list. */
export interface TownFacts {
  adoption: Pick<AdoptionDocument, 'rows'> | undefined;
  statuses: AdoptionData['statuses'];
}

/**
 * What others have done with the version is what a committee asks first, and who said no or only half a yes is as much of an answer as who
 * said yes. Where no source tells of a yes, the case says so. That nobody knows is nothing that sources show, so it stands apart.
 */
export function otherTowns(document: DocumentData, version: VersionData, { adoption, statuses, siteUrl }: TownFacts & { siteUrl: string }): FileChild[] {
  const groups = groupsOf(outcomesOf(version, adoption?.rows ?? []), statuses);
  const [known, unknown] = [groups.filter(({ id }) => id !== UNKNOWN), groups.filter(({ id }) => id === UNKNOWN)];
  return [
    heading('Andre kommuner'),
    paragraph(openingOf(known)),
    ...known.map((group) => bullet([new TextRun(describe(group))])),
    ...unknown.map((group) => paragraph(describe(group))),
    addressLine('Se alle kommuner og kilder: ', addressOfAdoptions(document), siteUrl),
  ];
}

function outcomesOf(version: VersionData, rows: AdoptionDocument['rows']): Outcome[] {
  return rows.flatMap(({ town, versions }) =>
    versions.filter((own) => own.version.id === version.id).map(({ last, reservations }): Outcome => ({ town: town.name, status: last.status, reservations: reservations.length })),
  );
}

/** The municipalities with one status. */
interface Group {
  id: string;
  label: string;
  outcomes: Outcome[];
}

/** In the order of the list, but what is decided comes first: a committee asks for that before all else. */
function groupsOf(outcomes: readonly Outcome[], statuses: AdoptionData['statuses']): Group[] {
  const [decided, open] = [statuses.filter(({ id }) => isDecided({ status: id })), statuses.filter(({ id }) => !isDecided({ status: id }))];
  return [...decided, ...open].map((status) => ({ ...status, outcomes: outcomes.filter((outcome) => outcome.status === status.id) })).filter((group) => group.outcomes.length > 0);
}

function openingOf(known: readonly Group[]): string {
  if (known.some(({ id }) => isAdopted({ status: id }))) return 'De kilder, som videnbanken har læst, viser dette om versionen:';
  const nobody = 'Ingen kilde, som videnbanken har læst, viser, at en kommune har vedtaget denne version.';
  return known.length === 0 ? nobody : `${nobody} Kilderne viser dette:`;
}

/** `Vedtaget med forbehold: Kommune B (2 forbehold) og Kommune C (1 forbehold)` */
function describe({ label, outcomes }: Group): string {
  return `${label}: ${joinWithAnd(outcomes.map(nameOf))}`;
}

/** `Kommune B (2 forbehold)` */
function nameOf({ town, reservations }: Outcome): string {
  return reservations === 0 ? town : `${town} (${reservations} forbehold)`;
}
