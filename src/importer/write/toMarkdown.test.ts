import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../model/load/markdownPage';
import { toMarkdown } from './toMarkdown';

/** A paragraph of a charter with a title. */
function block(title: string): Root {
  const label = { type: 'paragraph' as const, data: { directiveLabel: true } as object, children: [{ type: 'text' as const, value: title }] };
  return { type: 'root', children: [{ type: 'containerDirective', name: 'paragraph', attributes: { id: 'a' }, children: [label, { type: 'paragraph', children: [{ type: 'text', value: 'Ord.' }] }] }] };
}

it('the title of a block is read as it was written, whatever signs it has', () => {
  const signs = fc.array(fc.constantFrom('a', 'B', ' ', '*', '_', '`', '~', '<', '>', '&', 'amp;', '[', ']', '(', ')', '!', '{', '}', '#', ':', '\\', '.', '1', '"', '<b>', '**x**'), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(signs.map((some) => `t${some.join('')}t`), (title) => {
      const [read] = parseMarkdown(toMarkdown(block(title))).children;
      const label = read?.type === 'containerDirective' ? read.children[0] : undefined;
      expect(label === undefined ? null : toString(label)).toBe(title);
      expect(label?.type === 'paragraph' ? label.children.map(({ type }) => type) : null).toEqual(['text']);
    }),
  );
});
