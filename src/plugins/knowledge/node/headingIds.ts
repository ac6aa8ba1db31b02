import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { createSlugger } from '../../../danish/slug';

const OWN_ID = /\s*\{#([\w-]+)\}\s*$/;

/**
 * Remark plugin: gives every heading an ASCII anchor. `## Økonomi` → `#oekonomi`; `## Det kostede den {#pris}` → `#pris`.
 *
 * The host's own anchors keep æ, ø and å, which mail programs escape beyond recognition.
 */
export function remarkHeadingIds() {
  return (tree: Root): void => {
    const slug = createSlugger();
    visit(tree, 'heading', (node) => {
      const id = takeOwnId(node) ?? slug(toString(node));
      const data = (node.data ??= {});
      data.hProperties = { ...data.hProperties, id: data.hProperties?.id ?? id };
    });
  };
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
