import type { List, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { monthAtStart } from '../../danish/writtenDates';
import { visit } from 'unist-util-visit';
import { paragraphOf } from '../text/phrasing';
import { wordsOfNode } from '../text/replaceWords';

/** A document in the forms that the recognisers know: `5. marts …` is a line again and no item of a list, a tag is words. */
export function tidyBody(body: Root): Root {
  const tidy: Root = { type: 'root', children: body.children.flatMap(tidyBlock) };
  visit(tidy, 'html', (node, index, parent) => {
    if (parent !== undefined && index !== undefined) parent.children[index] = { type: 'text', value: node.value };
  });
  return tidy;
}

/** What the recognisers and the writer know. All else is kept as its words. */
const KNOWN: ReadonlySet<Nodes['type']> = new Set(['heading', 'paragraph', 'list', 'table', 'blockquote', 'code', 'footnoteDefinition', 'thematicBreak', 'image']);

function tidyBlock(node: RootContent): RootContent[] {
  if (node.type === 'list') return tidyList(node);
  if (node.type === 'blockquote') return [{ ...node, children: node.children.flatMap(tidyBlock) as typeof node.children }];
  if (node.type === 'thematicBreak') return [];
  if (node.type === 'image') return [paragraphOf([node])];
  if (KNOWN.has(node.type)) return [node];
  const words = toString(node).trim();
  return words === '' ? [] : [paragraphOf([{ type: 'text', value: words }])];
}

/** Markdown takes `5. marts 2019 …` at the beginning of a line for number five of a list. */
function tidyList(list: List): RootContent[] {
  const items = list.children.map((item) => ({ ...item, children: item.children.flatMap(tidyBlock) as typeof item.children }));
  if (list.ordered !== true || !items.some((item) => isDate(item.children[0]))) return [{ ...list, children: items }];
  return items.flatMap((item, index): RootContent[] => {
    const [first, ...rest] = item.children;
    const number: PhrasingContent = { type: 'text', value: `${(list.start ?? 1) + index}. ` };
    return first?.type === 'paragraph' ? [paragraphOf([number, ...first.children]), ...rest] : [paragraphOf([number]), ...item.children];
  });
}

function isDate(block: RootContent | undefined): boolean {
  return block?.type === 'paragraph' && monthAtStart(wordsOfNode(block)) !== null;
}
