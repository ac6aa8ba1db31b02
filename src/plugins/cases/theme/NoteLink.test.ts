import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { NoteLink } from './NoteLink';

vi.mock('@docusaurus/useBaseUrl', () => ({ useBaseUrlUtils: () => ({ withBaseUrl: (url: string) => `/base${url}` }) }));

const rendered = (anchor: string | null): string => renderToStaticMarkup(createElement(NoteLink, { address: '/cases/hallen/', anchor, children: '40 ton' }));

it('leads to the note of a figure below the base URL', () => {
  expect(rendered('tal-masse')).toBe('<a href="/base/cases/hallen/#tal-masse">40 ton</a>');
});

it('is the number alone where the page has no note on it', () => {
  expect(rendered(null)).toBe('40 ton');
});
