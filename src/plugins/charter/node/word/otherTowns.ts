import { TextRun, type FileChild } from 'docx';
import { joinWithAnd } from '../../../../danish/joinWithAnd';
import { isAdopted, UNKNOWN } from '../../../../model/charter/adoptionStatus';
import { bullet, heading, paragraph } from '../../../../word/paragraphs';
import type { AdoptionDocument, StepData } from '../../shared/adoption/adoptionData';
import type { DocumentData, VersionData } from '../../shared/charterData';
import { addressOfAdoptions } from '../../shared/charterPlaces';
import { addressLine } from './addressLine';

/** What one municipality did last with the version. */
interface Outcome extends Pick<StepData, 'status' | 'label'> {
  town: string;
  reservations: number;
}

/** The order in which a committee wants to know: what was decided, then what is not decided yet, then what nobody knows. */
const ORDER = ['adopted', 'adopted-with-reservations', 'declined', 'in-process', 'taken-home', UNKNOWN];

/**
 * What others have done with the version is what a committee asks first, and who said no or only half a yes is as much of an answer as who
 * said yes. Where no source tells of a yes, the case says so.
 */
export function otherTowns(document: DocumentData, version: VersionData, { adoption, siteUrl }: { adoption: Pick<AdoptionDocument, 'rows'> | undefined; siteUrl: string }): FileChild[] {
  const outcomes = outcomesOf(version, adoption?.rows ?? []);
  const labels = [...new Set(outcomes.map(({ label }) => label))];
  return [
    heading('Andre kommuner'),
    paragraph(openingOf(outcomes)),
    ...labels.map((label) => bullet([new TextRun(`${label}: ${joinWithAnd(outcomes.filter((outcome) => outcome.label === label).map(nameOf))}`)])),
    addressLine('Se alle kommuner og kilder: ', addressOfAdoptions(document), siteUrl),
  ];
}

function outcomesOf(version: VersionData, rows: AdoptionDocument['rows']): Outcome[] {
  const outcomes = rows.flatMap(({ town, versions }) =>
    versions.filter((own) => own.version.id === version.id).map(({ last, reservations }): Outcome => ({ town: town.name, status: last.status, label: last.label, reservations: reservations.length })),
  );
  return outcomes.sort((left, right) => ORDER.indexOf(left.status) - ORDER.indexOf(right.status));
}

function openingOf(outcomes: readonly Outcome[]): string {
  if (outcomes.some(isAdopted)) return 'De kilder, som videnbanken har læst, viser dette om versionen:';
  const nobody = 'Ingen kilde, som videnbanken har læst, viser, at en kommune har vedtaget denne version.';
  return outcomes.length === 0 ? nobody : `${nobody} Kilderne viser dette:`;
}

/** `Kommune B (2 forbehold)` */
function nameOf({ town, reservations }: Outcome): string {
  return reservations === 0 ? town : `${town} (${reservations} forbehold)`;
}
