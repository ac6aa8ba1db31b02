import { createElement, Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { toHtml } from '../src/model/__fixtures__/html';
import { redlineMarkup } from '../src/plugins/charter/node/page/redlineMarkup';
import { toLines } from '../src/plugins/charter/shared/comparison/lines';
import { redline } from '../src/plugins/charter/shared/redline/redline';
import { RedlineLines } from '../src/plugins/charter/theme/RedlineText';

const paragraph = (text: string) => ({ id: 'maal', number: '3', title: 'Mål', text, links: [] });

it.each([
  ['a few words', 'Vi sætter mål.', 'Vi sætter egne mål.'],
  ['lists and breaks', 'Vi vil:\n• bygge lidt\n• måle', 'Vi vil:\n• bygge\nsammen\n• måle'],
  ['another text', 'Først dette.', 'Så noget helt andet, som ingen havde ventet.'],
  ['all of it', '', 'Nye ord.'],
])('the redline of %s on the page of a proposal is that of the pages that compare versions', (_what, before, after) => {
  const lines = toLines(redline(before, after));
  const compared = renderToStaticMarkup(createElement(Fragment, null, createElement(RedlineLines, { lines })));
  const proposed = toHtml([redlineMarkup(paragraph(before), paragraph(after))]);
  expect(compared).toMatch(/<ins>/);
  expect(proposed.slice(proposed.indexOf('<p class="redline__line'))).toBe(`${compared}</div></div>`);
});
