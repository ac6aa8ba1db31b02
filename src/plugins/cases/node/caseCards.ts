import { formatYears } from '../../../danish/dates';
import { CERTAINTIES, type CaseFigure, type CaseRecord, type Choice } from '../shared/caseRecord';
import type { CardFigure, CaseCard } from '../shared/caseCard';
import { searchedTextOf } from '../shared/caseSearch';
import type { FacetId } from '../shared/facets';
import { floorAreaOf } from '../shared/floorArea';
import { joinLabels } from '../shared/joinLabels';

/** More on a card would hide what it is about. */
const MOST_FIGURES = 3;

/** A record as a card, with its values for each filter. */
export function toCard(record: CaseRecord, values: ReadonlyMap<FacetId, readonly Choice[]>): CaseCard {
  const { id, address, title, description, place, client, area, evidence, years } = record;
  const comparable = record.figures.filter(({ quantity }) => quantity !== null);
  const areaFigure = floorAreaOf(comparable);
  return {
    id,
    address,
    title,
    description,
    place,
    country: record.country.label,
    client,
    buildingType: record.buildingType.label,
    work: joinLabels(record.workTypes),
    status: record.status.label,
    years: formatYears(years.start, years.end),
    year: years.end ?? years.start,
    area,
    areaFigure: area === null || areaFigure === undefined ? null : toCardFigure(areaFigure),
    figures: comparable.slice(0, MOST_FIGURES).map(toCardFigure),
    evidence,
    searched: searchedTextOf(record),
    facets: Object.fromEntries([...values].map(([facet, choices]) => [facet, choices.map((choice) => choice.id)])),
  };
}

/** The text of a figure may span several values; it is as certain as the weakest of them. */
function toCardFigure({ id, anchor, label, text, values }: CaseFigure): CardFigure {
  const shown = values.filter((value) => value.text === text);
  const behind = shown.length > 0 ? shown.slice(0, 1) : values;
  const certainties = behind.map(({ certainty }) => certainty.id);
  return {
    id,
    anchor,
    label,
    text,
    certainty: CERTAINTIES.findLast((certainty) => certainties.includes(certainty)) ?? 'inferred',
    isEstimate: behind.some((value) => value.isEstimate),
  };
}
