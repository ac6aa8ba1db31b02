import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { NO_SEARCH } from '../shared/request';
import { EntranceForm } from './EntranceForm';
import { NothingFound } from './NothingFound';
import { OptionList } from './OptionList';
import { entryGroup } from './popupGroups';
import { ResultLink } from './ResultLink';
import { SearchField } from './SearchField';
import { ENTRIES } from './texts';

const BASE = '/cases/';

/** The host's rule for a site that lies in a folder named as one of its own. */
vi.mock('@docusaurus/useBaseUrl', () => {
  const withBaseUrl = (url: string, options?: { forcePrependBaseUrl?: boolean }): string =>
    options?.forcePrependBaseUrl !== true && url.startsWith('/cases/') ? url : `/cases${url}`;
  return { useBaseUrlUtils: () => ({ withBaseUrl }) };
});
vi.mock('@docusaurus/router', () => ({ useHistory: () => ({}) }));
vi.mock('@docusaurus/useIsBrowser', () => ({ default: () => false }));

function addressesIn(node: ReactNode): string[] {
  return [...renderToStaticMarkup(node).matchAll(/ (?:href|action)="([^"]*)"/g)].map(([, address = '']) => address);
}

const below = (url: string): string => BASE + url.slice(1);
const request = { query: 'x', unfinished: true, filters: {}, sort: 'relevance' as const, withoutExamples: false, from: 0, count: 10 };
const answer = { request, total: 0, results: [], corrections: [], facets: [], examples: 0, empty: false };

describe('on a site in a folder named as one of its own', () => {
  it('a result leads below that folder', () => {
    expect(addressesIn(createElement(ResultLink, { url: '/cases/venlo/#tal', words: ['sten'], children: '' }))).toEqual(['/cases/cases/venlo/?fremhaev=sten#tal']);
  });

  it('so do the options below the field', () => {
    const list = createElement(OptionList, { id: 'x', groups: [entryGroup('Indgange')], active: -1, isBusy: false, onFollow: () => undefined });
    expect(addressesIn(list)).toEqual(ENTRIES.map(({ url }) => below(url)));
  });

  it('so do the ways on when nothing was found', () => {
    const nothing = createElement(NothingFound, { answer, isFiltered: false, state: NO_SEARCH, onChange: () => undefined });
    expect(addressesIn(nothing)).toEqual([...ENTRIES.map(({ url }) => below(url)), '/cases/soeg/']);
  });

  it('so do the fields', () => {
    expect(addressesIn(createElement(SearchField))).toEqual(['/cases/soeg/']);
    expect(addressesIn(createElement(EntranceForm, { label: 'Søg' }))).toEqual(['/cases/soeg/']);
  });
});
