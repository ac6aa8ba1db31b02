import { countingStep, type Standing } from '../../../../model/charter/adoptions';
import { UNKNOWN } from '../../../../model/charter/adoptionStatus';
import { currentVersion, isTemplate } from '../../../../model/charter/buildCharters';
import type { CharterVersion } from '../../../../model/charter/records';
import { buildStandings, type DocumentStandings, type TownStanding } from '../../../../model/charter/standings';
import { nameOfCurrent } from '../../../../model/charter/versionState';
import type { Knowledge } from '../../../../model/knowledge';
import type { AdoptionData, AdoptionDocument, BehindData, TownData, TownRow, VersionName } from '../../shared/adoption/adoptionData';
import type { DocumentData } from '../../shared/charterData';
import { drawAdoptionMap } from './adoptionMap';
import { toReservation, toStep } from './steps';

/** What is known of who has taken on which version of which charter. `readable` are the documents of which a version can be read. */
export function buildAdoptionData(knowledge: Knowledge, readable: readonly DocumentData[]): AdoptionData {
  return {
    documents: buildStandings(knowledge).map((standings) => toDocument(standings, knowledge, readable)),
    statuses: knowledge.vocabulary.filter(({ list }) => list === 'adoption-status').map(({ id, label }) => ({ id, label })),
  };
}

function toDocument({ document, towns }: DocumentStandings, knowledge: Knowledge, readable: readonly DocumentData[]): AdoptionDocument {
  const { id, title, address, isExample } = document;
  const current = currentVersion(document);
  const rows = towns.map(({ town, standing }) => toRow(town, standing, knowledge));
  return {
    id,
    title,
    address,
    isExample,
    isTemplate: isTemplate(document),
    current: current === null ? null : toName(current),
    rows,
    behind: behindOf(towns, readable.find((other) => other.id === id), current),
    map: drawAdoptionMap(rows, knowledge),
  };
}

function toRow(town: TownData, standing: Standing | null, knowledge: Knowledge): TownRow {
  if (standing === null) return { town, status: UNKNOWN, versions: [] };
  return {
    town,
    status: countingStep(standing).status,
    versions: standing.versions.map(({ version, last, earlier }) => ({
      version: toName(version),
      last: toStep(last, knowledge),
      earlier: earlier.map((step) => toStep(step, knowledge)),
      reservations: last.reservations.map((reservation) => toReservation(reservation, version, knowledge)),
    })),
  };
}

function toName({ id, label, address }: Pick<CharterVersion, 'id' | 'label' | 'address'>): VersionName {
  return { id, label, address };
}

/** For each older version that somebody has adopted as their newest, what is new in the version that counts. */
function behindOf(standings: readonly TownStanding[], document: DocumentData | undefined, current: CharterVersion | null): BehindData[] {
  if (document === undefined || current === null) return [];
  const { versions } = document;
  const after = versions.find(({ id }) => id === current.id);
  if (after === undefined) return [];
  const older = versions.filter(({ order }) => order < after.order).toReversed();
  return older.flatMap((before) => {
    const towns = standings.filter(({ standing }) => standing?.adopted?.version === before.id).map(({ town }) => town);
    return towns.length === 0 ? [] : [{ towns, before, after, calledAfter: nameOfCurrent(current), versions }];
  });
}
