import type { FacetLabels } from '../shared/facets';
import type { SearchAnswer, SearchRequest } from '../shared/answer';
import type { SearchPage } from '../shared/page';
import { openSearch, type Search } from '../shared/query/search';
import { buildIndex, type IndexFiles } from './buildIndex';
import type { Language } from './language';
import { memorySource } from './memorySource';

/** A small collection, in Danish, to ask in tests. */
export const PAGES: SearchPage[] = [
  page('/mursten/', 'Genbrugsmursten', [['Kvalitet', 'kvalitet', 'Mursten fra nedrivning renses og prøves. Hver mursten får et pas.']], { kind: 'guidance', date: '2024-05-01', facets: { kind: ['guidance'], material: ['brick'] } }),
  page('/moebler/', 'Møbeludbud', [['Krav', 'krav', 'Kommunen udbød brugte møbler efter udbudslovens § 46, stk. 2, for 1.200.000 kr.']], { facets: { kind: ['case'], material: ['furniture'] } }),
  page('/boeger/', 'Bøgerne om byggeri', [['Bog', 'bog', 'En god bog om CO2 og beton. Det står der.']], { facets: { kind: ['case'] }, example: true, date: '2020' }),
  page('/charter/', 'Charter', [['', null, 'Netværkets charter nævner ingen mursten.']], { facets: { kind: ['charter'] } }),
];

export const LABELS: FacetLabels = {
  kind: { label: 'Type', values: [{ id: 'case', label: 'Case' }, { id: 'guidance', label: 'Vejledning' }, { id: 'charter', label: 'Charter' }] },
  material: { label: 'Materiale', values: [{ id: 'brick', label: 'Mursten' }, { id: 'furniture', label: 'Møbler' }] },
};

export const LANGUAGE: Language = {
  lemmasOf: (form) => (['bog', 'boeger', 'boegerne'].includes(form) ? ['bog'] : []),
  formsOf: (lemma) => (lemma === 'bog' ? ['bog', 'boeger', 'boegerne', 'bogen'] : []),
  splitCompound: (term) => ({ genbrugsmursten: ['genbrug', 'mursten'], moebeludbud: ['moebel', 'udbud'] })[term] ?? [],
};

export function page(id: string, title: string, sections: [string, string | null, string][], rest: Partial<SearchPage>): SearchPage {
  const toSection = ([heading, anchor, text]: [string, string | null, string]) => ({ path: heading === '' ? [] : [heading], anchor, text });
  return { id, title, description: '', kind: 'case', date: null, example: false, facets: {}, sections: sections.map(toSection), ...rest };
}

export function build(): IndexFiles {
  return buildIndex({ pages: PAGES, makeLanguage: () => LANGUAGE, synonyms: [['mursten', 'teglsten'], ['brugte møbler', 'second hand'], ['CO2', 'fra kul til kul']], labels: LABELS });
}

/** A search over other pages, with the language and labels of the sample. */
export function openPages(pages: readonly SearchPage[]): Promise<Search> {
  return openSearch(memorySource(buildIndex({ pages, makeLanguage: () => LANGUAGE, synonyms: [], labels: LABELS })));
}

export async function ask(query: string, rest: Partial<SearchRequest> = {}, search?: Search): Promise<SearchAnswer> {
  const asked = search ?? (await openSearch(memorySource(build())));
  return asked.ask({ query, unfinished: false, filters: {}, sort: 'relevance', withoutExamples: false, from: 0, count: 10, ...rest }, { facets: true });
}

/** Addresses of the pages found, the best first. */
export async function urls(query: string, rest: Partial<SearchRequest> = {}, search?: Search): Promise<string[]> {
  return (await ask(query, rest, search)).results.map(({ url }) => url);
}
