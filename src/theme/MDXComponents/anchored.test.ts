import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, it, vi } from 'vitest';
import { anchored } from './anchored';

const { collectAnchor } = vi.hoisted(() => ({ collectAnchor: vi.fn<(anchor: string | undefined) => void>() }));

vi.mock('@docusaurus/useBrokenLinks', () => ({ default: () => ({ collectAnchor }) }));

beforeEach(() => collectAnchor.mockClear());

it.each([
  ['section', { id: 'b-1', className: 'record', children: 'Tekst' }, '<section id="b-1" class="record">Tekst</section>'],
  ['tr', { id: 'partner-skive' }, '<tr id="partner-skive"></tr>'],
] as const)('tells the host of the place that a link can lead to, and shows the %s as it is', (name, props, html) => {
  expect(renderToStaticMarkup(createElement(anchored(name), props))).toBe(html);
  expect(collectAnchor.mock.calls).toEqual([[props.id]]);
});

it('is the same without an id', () => {
  expect(renderToStaticMarkup(createElement(anchored('section'), { children: 'Tekst' }))).toBe('<section>Tekst</section>');
});
