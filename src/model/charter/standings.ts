import { compareDanish } from '../../danish/sort';
import type { Knowledge } from '../knowledge';
import { isListed } from '../listed';
import { nameOf } from '../minutes/buildRecords';
import { withoutExampleSuffix } from '../minutes/exampleTitle';
import { isMunicipality, standingOf, type Standing } from './adoptions';
import { isTemplate } from './buildCharters';
import type { CharterDocument } from './records';

type Known = Pick<Knowledge, 'charters' | 'pages' | 'adoptions'>;

/** A municipality that could have taken on a document. */
export interface TownStanding {
  town: { id: string; /** Without a mark that says that it was made up. */ name: string; /** Below the base URL. */ address: string };
  /** Null where no source tells. */
  standing: Standing | null;
}

/** What is known of who has taken on a document, and of whom nothing is. */
export interface DocumentStandings {
  document: CharterDocument;
  /** In Danish order. */
  towns: readonly TownStanding[];
}

/** All documents with the municipalities that they are shown with, in table and in open data: what was adopted or meant to be, then what may be, then what was made up. */
export function buildStandings(known: Known): DocumentStandings[] {
  return known.charters.toSorted((left, right) => rankOf(left) - rankOf(right)).map((document) => ({ document, towns: shownTowns(document, known) }));
}

function rankOf(document: CharterDocument): number {
  return document.isExample ? 2 : isTemplate(document) ? 1 : 0;
}

/** Nobody was ever asked to take on a template, so that nothing is missing where nothing is told. */
function shownTowns(document: CharterDocument, known: Known): TownStanding[] {
  const standings = townsOf(document, known).map((town) => ({ town, standing: standingOf(town.id, document, known.adoptions) }));
  return isTemplate(document) ? standings.filter(({ standing }) => standing !== null) : standings;
}

/** Made-up municipalities for what was made up, which the document says of itself, real ones for what is real. */
function townsOf({ isExample }: CharterDocument, { pages }: Pick<Known, 'pages'>): TownStanding['town'][] {
  const towns = pages.filter(isListed).filter(isMunicipality).filter(({ fields }) => (fields.example === true) === isExample);
  return towns.map(({ id, address }) => ({ id, name: withoutExampleSuffix(nameOf({ municipality: id }, pages)), address })).sort((left, right) => compareDanish(left.name, right.name) || (left.id < right.id ? -1 : 1));
}
