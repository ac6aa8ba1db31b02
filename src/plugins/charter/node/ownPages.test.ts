import { expect, it } from 'vitest';
import { someDocument, someVersion } from '../shared/__fixtures__/someDocument';
import { ownPages } from './ownPages';

it('a document has a page with its history, and each version but the first one with what is new since the one before', () => {
  const pages = ownPages([someDocument([1, 2, 3].map((order) => someVersion(order, [])))]);
  expect(pages.map(({ address, component, document }) => [address, component, ...document.versions.map(({ order }) => order)])).toEqual([
    ['/charter/aftalen/historie/', 'HistoryPage', 1, 2, 3],
    ['/charter/aftalen/aftalen-2/aendringer/', 'ChangesPage', 1, 2],
    ['/charter/aftalen/aftalen-3/aendringer/', 'ChangesPage', 2, 3],
  ]);
  expect(new Set(pages.map(({ file }) => file)).size).toBe(3);
});
