import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { createSlugger } from '../../../danish/slug';

const OWN_ID = /\s*\{#([\w-]+)\}\s*$/;

/**
 * Gives every heading an ASCII anchor. `## Økonomi` → `#oekonomi`; `## Det kostede den {#pris}` → `#pris`.
 *
 * An anchor that one heading brings along is not made for another: `## Pris {#pris}`, `## Pris` → `#pris`, `#pris-2`.
 * The host's own anchors keep æ, ø and å, which mail programs escape beyond recognition.
 */
export function setHeadingIds(tree: Root): void {
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => {
    headings.push(node);
  });
  const given = headings.map(takeGivenId);
  const slug = createSlugger(given.filter((id) => id !== null));
  headings.forEach((node, index) => setId(node, given[index] ?? slug(toString(node))));
}

/** The id that a heading brings along, from the page's own sections or from the editor, whose words then lose it. */
function takeGivenId(node: Heading): string | null {
  const own = takeOwnId(node);
  const made = node.data?.hProperties?.id;
  return typeof made === 'string' ? made : own;
}

function setId(node: Heading, id: string): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
}

/** Reads `{#id}` off the end of the heading and takes it out of the text. */
function takeOwnId(node: Heading): string | null {
  const last = node.children.at(-1);
  if (last?.type !== 'text') return null;
  const match = OWN_ID.exec(last.value);
  if (match === null) return null;
  last.value = last.value.slice(0, match.index);
  return match[1] ?? null;
}
