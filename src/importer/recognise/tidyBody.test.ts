import { expect, it } from 'vitest';
import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from '../../model/load/markdownPage';
import { tidyBody } from './tidyBody';

it.each(['5. marts blev der', '5. marts\\\nblev der'])('a date that Markdown takes for an item of a list is a line again: %j', (markdown) => {
  const [first] = tidyBody(parseMarkdown(markdown)).children;
  expect({ type: first?.type, begins: first === undefined ? '' : toString(first).slice(0, 8) }).toEqual({ type: 'paragraph', begins: '5. marts' });
});
