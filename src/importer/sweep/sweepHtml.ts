import type { Element, Nodes, Root } from 'hast';
import { BLOCKS, isElement, propertyOf } from '../read/hast/elements';
import { parseHtml } from '../read/html/parseHtml';
import { lookInAttribute } from './attributes';
import { lookIn, lookInPieces, type Buried } from './buried';
import type { SweepBytes } from './sweepBytes';

/** Looks through all text, attributes and comments of HTML, the parts that a browser never shows among them, block by block. */
export async function sweepHtml(html: string, buried: Buried, sweepBytes: SweepBytes): Promise<void> {
  const parsed = await parseHtml(html);
  if ('problem' in parsed) return;
  const sweep: Sweep = { buried, inside: [] };
  lookInPieces(piecesOf(parsed.value, sweep), buried);
  for (const inside of sweep.inside) await sweepBytes(inside);
}

interface Sweep {
  buried: Buried;
  /** Documents and pictures that stand in an attribute. */
  inside: Uint8Array[];
}

/** Looks through a node, and gives its own text when it is part of a line. */
function piecesOf(node: Nodes, sweep: Sweep): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'comment') lookInMarkup(node.value, sweep.buried);
  if (!('children' in node)) return [];
  if (isElement(node)) lookInProperties(node, sweep);
  const children = [...node.children, ...contentOf(node)];
  const pieces = children.flatMap((child) => piecesOf(child, sweep));
  if (!isElement(node)) return pieces;
  if (node.tagName === 'br') return ['\n'];
  if (!BLOCKS.has(node.tagName) && !APART.has(node.tagName)) return pieces;
  lookInPieces(pieces, sweep.buried);
  return ['\n'];
}

/** Not of a line though they may stand in one. */
const APART = new Set(['script', 'style', 'template', 'title', 'option', 'textarea', 'button', 'noscript', 'iframe', 'text', 'desc', 'svg', 'head', 'body']);

/** What a `template` holds stands apart from its children. */
function contentOf(node: Nodes): Root['children'] {
  return isElement(node) ? (node.content?.children ?? []) : [];
}

function lookInProperties(node: Element, { buried, inside }: Sweep): void {
  for (const name of Object.keys(node.properties)) {
    const value = propertyOf(node, name);
    const packed = /^\s*data:[^,]*,/i.exec(value);
    if (name === 'srcDoc') lookInMarkup(value, buried);
    if (packed === null) lookInAttribute(node.tagName, name, value, buried);
    else inside.push(unpackDataUri(packed[0], value.slice(packed[0].length)));
  }
}

function unpackDataUri(head: string, content: string): Uint8Array {
  if (/;\s*base64/i.test(head)) return new Uint8Array(Buffer.from(content, 'base64'));
  return new Uint8Array(Buffer.from(content.replace(/%([\da-f]{2})/gi, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16))), 'latin1'));
}

/** Markup within a text: with its tags, and without them. */
function lookInMarkup(markup: string, buried: Buried): void {
  lookIn(markup, buried);
  lookInPieces(markup.split(/<[^<>]*>/), buried);
}
