import { dayOf } from '../../../danish/dates';
import { dayOfMinutes, dayOfPost } from '../../../model/address';
import { caseMunicipality } from '../../../model/caseMunicipality';
import type { CaseFields } from '../../../model/kinds/case';
import type { MinutesFields } from '../../../model/kinds/minutes';
import type { Knowledge } from '../../../model/knowledge';
import type { Page } from '../../../model/tree';
import type { FacetName, PageFacets } from '../shared/page';

/** What each filter finds a page by. Filters that have nothing to say about it are left out. */
export function pageFacets(page: Page, knowledge: Pick<Knowledge, 'figuresByPage'>): PageFacets {
  const facets: PageFacets = { kind: [page.kind], ...ownFacets(page, knowledge) };
  const filled = Object.entries(facets).filter(([, values]) => values.length > 0);
  return Object.fromEntries(filled) as PageFacets;
}

/** The day, month or year that a page is from, or null when it has no date of its own. A case is from its last year. */
export function dateOf(page: Page): string | null {
  switch (page.kind) {
    case 'minutes':
      return dayOfMinutes(page.file);
    case 'case':
      return page.fields.years.end?.toString() ?? page.fields.years.start?.toString() ?? null;
    case 'meeting':
      return dayOf(page.fields.start);
    case 'event':
      return dayOfPost(page.file);
    case 'charter':
      return page.fields.date;
    default:
      return null;
  }
}

function ownFacets(page: Page, knowledge: Pick<Knowledge, 'figuresByPage'>): Partial<Record<FacetName, string[]>> {
  switch (page.kind) {
    case 'case':
      return { ...caseFacets(page.fields), certainty: certaintiesOn(page, knowledge) };
    case 'guidance':
      return { phase: page.fields.phases, material: page.fields.materials };
    case 'municipality':
      return { place: [page.id], certainty: page.fields.certainty === undefined ? [] : [page.fields.certainty] };
    case 'event':
      return { place: page.fields.municipalities, year: yearOf(page) };
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
