import { caseMunicipality } from '../../../model/caseMunicipality';
import type { CaseFields } from '../../../model/kinds/case';
import type { MinutesFields } from '../../../model/kinds/minutes';
import type { Knowledge } from '../../../model/knowledge';
import { dateOf } from '../../../model/pageDate';
import type { Page } from '../../../model/tree';
import type { FacetName, PageFacets } from '../shared/page';

/** What each filter finds a page by. Filters that have nothing to say about it are left out. */
export function pageFacets(page: Page, knowledge: Pick<Knowledge, 'figuresByPage'>): PageFacets {
  const facets: PageFacets = { kind: [page.kind], ...ownFacets(page, knowledge) };
  const filled = Object.entries(facets).filter(([, values]) => values.length > 0);
  return Object.fromEntries(filled) as PageFacets;
}

function ownFacets(page: Page, knowledge: Pick<Knowledge, 'figuresByPage'>): Partial<Record<FacetName, string[]>> {
  switch (page.kind) {
    case 'case':
      return { ...caseFacets(page.fields), certainty: certaintiesOn(page, knowledge) };
    case 'guidance':
    case 'requirement':
      return { phase: page.fields.phases, material: page.fields.materials };
    case 'municipality':
      return { place: [page.id], certainty: page.fields.certainty === undefined ? [] : [page.fields.certainty] };
    case 'event':
      return { place: page.fields.municipalities, year: yearOf(page) };
    case 'proposal':
      return { place: [page.fields.municipality], year: yearOf(page) };
    case 'minutes':
      return { place: placesOf(page.fields), year: yearOf(page) };
    case 'meeting':
    case 'charter':
      return { year: yearOf(page) };
    default:
      return {};
  }
}

/** Minutes are about the municipalities that were there. */
function placesOf({ participants, partnerRound }: MinutesFields): string[] {
  return [...new Set([...participants, ...partnerRound].flatMap(({ municipality }) => municipality ?? []))];
}

/** The place of a case is its country and, where it lies in a single one, its municipality. */
function caseFacets(fields: CaseFields): Partial<Record<FacetName, string[]>> {
  const municipality = caseMunicipality(fields);
  return {
    phase: fields.phases,
    'building-type': [fields.buildingType],
    material: fields.materials,
    'procurement-form': fields.procurementForms,
    place: municipality === null ? [fields.country] : [fields.country, municipality.id],
    year: yearsOf(fields.years),
  };
}

/** Every year in which something happened: 2007-2009 → 2007, 2008, 2009. Years the wrong way round are the two that are named. */
function yearsOf({ start, end }: CaseFields['years']): string[] {
  const [from, to] = [start ?? end, end ?? start];
  if (from === undefined || to === undefined) return [];
  if (to < from) return [String(to), String(from)];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

function yearOf(page: Page): string[] {
  const year = dateOf(page)?.slice(0, 4);
  return year === undefined ? [] : [year];
}

/** How certain the figures are that a page shows; a figure may have values of different certainty. */
function certaintiesOn({ address }: Page, { figuresByPage }: Pick<Knowledge, 'figuresByPage'>): string[] {
  const figures = figuresByPage.get(address) ?? [];
  return [...new Set(figures.flatMap(({ certainty, values }) => values.map((value) => value.certainty ?? certainty)))];
}
