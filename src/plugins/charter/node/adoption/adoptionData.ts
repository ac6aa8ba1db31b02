import { compareDanish } from '../../../../danish/sort';
import { countingStep, isMunicipality, standingOf, type Standing } from '../../../../model/charter/adoptions';
import { currentVersion } from '../../../../model/charter/buildCharters';
import type { CharterDocument, CharterVersion } from '../../../../model/charter/records';
import type { Knowledge } from '../../../../model/knowledge';
import { isListed } from '../../../../model/listed';
import { nameOf } from '../../../../model/minutes/buildRecords';
import { withoutExampleSuffix } from '../../../../model/minutes/exampleTitle';
import { UNKNOWN, type AdoptionData, type AdoptionDocument, type BehindData, type TownData, type TownRow, type VersionName } from '../../shared/adoption/adoptionData';
import type { DocumentData } from '../../shared/charterData';
import { drawAdoptionMap } from './adoptionMap';
import { toReservation, toStep } from './steps';

/** What is known of who has taken on which version of which charter. `readable` are the documents of which a version can be read. */
export function buildAdoptionData(knowledge: Knowledge, readable: readonly DocumentData[]): AdoptionData {
  const documents = knowledge.charters.map((document) => toDocument(document, knowledge, readable));
  return {
    documents: documents.sort((left, right) => rankOf(left) - rankOf(right)),
    statuses: knowledge.vocabulary.filter(({ list }) => list === 'adoption-status').map(({ id, label }) => ({ id, label })),
  };
}

/** What was adopted or meant to be, then what may be, then what was made up. */
function rankOf({ isExample, isTemplate }: Pick<AdoptionDocument, 'isExample' | 'isTemplate'>): number {
  return isExample ? 2 : isTemplate ? 1 : 0;
}

function toDocument(document: CharterDocument, knowledge: Knowledge, readable: readonly DocumentData[]): AdoptionDocument {
  const { id, title, address, isExample, versions } = document;
  const current = currentVersion(document);
  const isTemplate = versions.every(({ state }) => state === 'template');
  const standings = townsOf(document, knowledge).map((town) => ({ town, standing: standingOf(town.id, document, knowledge.adoptions) }));
  // Nobody was ever asked to take on a template, so that nothing is missing where nothing is told.
  const shown = standings.filter(({ standing }) => standing !== null || !isTemplate);
  const rows = shown.map(({ town, standing }) => toRow(town, standing, knowledge));
  return {
    id,
    title,
    address,
    isExample,
    isTemplate,
    current: current === null ? null : toName(current),
    rows,
    behind: behindOf(shown, readable.find((other) => other.id === id)),
    map: drawAdoptionMap(rows, knowledge),
  };
}

/** The municipalities that could have: made-up ones for what was made up, which the document says of itself, real ones for what is real. */
function townsOf({ isExample }: CharterDocument, { pages }: Knowledge): TownData[] {
  const towns = pages.filter(isListed).filter(isMunicipality).filter(({ fields }) => (fields.example === true) === isExample);
  return towns.map(({ id, address }) => ({ id, name: withoutExampleSuffix(nameOf({ municipality: id }, pages)), address })).sort((left, right) => compareDanish(left.name, right.name));
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
function behindOf(standings: readonly { town: TownData; standing: Standing | null }[], document: DocumentData | undefined): BehindData[] {
  if (document === undefined) return [];
  const { versions } = document;
  const after = versions.find(({ id }) => id === document.current);
  if (after === undefined) return [];
  const older = versions.filter(({ order }) => order < after.order).toReversed();
  return older.flatMap((before) => {
    const towns = standings.filter(({ standing }) => standing?.adopted?.version === before.id).map(({ town }) => town);
    return towns.length === 0 ? [] : [{ towns, before, after, versions }];
  });
}
