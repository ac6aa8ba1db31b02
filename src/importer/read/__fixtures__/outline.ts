import type { Nodes, Parents, RootContent } from 'mdast';
import type { NeutralDocument, Read } from '../../neutral';
import type { ForeignFile } from '../../safety/fileKind';
import { readDocument } from '../readDocument';

/** A whole result on few lines: the body as an outline, and what else a reading gives, without what is empty. */
export interface Outline {
  body: string[];
  losses?: Record<string, readonly string[] | number>;
  hidden?: string[];
  images?: string[];
}

export async function outlineOf(file: ForeignFile): Promise<Outline | Read> {
  const read = await readDocument(file);
  return 'problem' in read ? read : toOutline(read.document);
}

/** Only the body of a file that can be read. */
export async function bodyOf(file: ForeignFile): Promise<string[]> {
  const outline = await outlineOf(file);
  if (!('body' in outline)) throw new Error(JSON.stringify(outline));
  return outline.body;
}

function toOutline({ body, losses, hidden, images }: NeutralDocument): Outline {
  return {
    body: body.children.flatMap((node) => blockLines(node)),
    // A count is only written where the examples do not say it.
    ...(losses.length > 0 && { losses: Object.fromEntries(losses.map(({ kind, count, examples }) => [kind, count === examples.length ? examples : count])) }),
    ...(hidden.length > 0 && { hidden: hidden.map(({ place, text }) => `${place}: ${text}`) }),
    ...(images.length > 0 && { images: images.map(({ name, alt }) => `${name} ${alt}`.trim()) }),
  };
}

function blockLines(node: RootContent): string[] {
  switch (node.type) {
    case 'heading':
      return [`${'#'.repeat(node.depth)} ${inlineText(node)}`];
    case 'list':
      return node.children.flatMap((item, index) => indented(item.children.flatMap(blockLines), node.ordered ? `${(node.start ?? 1) + index}. ` : '- '));
    case 'table':
      return node.children.map((row) => `| ${row.children.map(inlineText).join(' | ')} |`);
    case 'footnoteDefinition':
      return indented(node.children.flatMap(blockLines), `[^${node.identifier}]: `);
    case 'blockquote':
      return node.children.flatMap(blockLines).map((line) => `> ${line}`);
    case 'code':
      return ['```', ...node.value.split('\n'), '```'];
    default:
      return [inlineText(node)];
  }
}

function indented(lines: readonly string[], mark: string): string[] {
  return lines.map((line, index) => (index === 0 ? `${mark}${line}` : `  ${line}`));
}

function inlineText(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
      return `\`${node.value}\``;
    case 'break':
      return ' / ';
    case 'image':
      return `![${node.alt ?? ''}](${node.url})`;
    case 'footnoteReference':
      return `[^${node.identifier}]`;
    case 'thematicBreak':
      return '---';
    default:
      return 'children' in node ? marked(node) : `<${node.type}>`;
  }
}

function marked(node: Parents): string {
  const text = node.children.map(inlineText).join('');
  if (node.type === 'strong') return `**${text}**`;
  if (node.type === 'emphasis') return `_${text}_`;
  if (node.type === 'delete') return `~~${text}~~`;
  return node.type === 'link' ? `[${text}](${node.url})` : text;
}

export function textFile(name: string, text: string): ForeignFile {
  return { name, bytes: new TextEncoder().encode(text) };
}
