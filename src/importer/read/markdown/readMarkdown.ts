import type { Nodes, Parents, Root, RootContent } from 'mdast';
import type { Checked } from '../../safety/checked';
import { tooDeep } from '../../safety/importProblems';
import { LIMITS } from '../../safety/limits';
import { decodeText } from '../decodeText';
import { addHidden, addLoss, type Findings } from '../findings';
import { dataUriImage } from '../html/dataUri';

/** Markdown with tables and footnotes. Directives are no part of it: `:::` is text, since it comes from outside. */
export async function readMarkdown(bytes: Uint8Array, findings: Findings): Promise<Checked<Root>> {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return decoded;
  const text = withoutFrontMatter(decoded.value, findings);
  if (isTooDeep(text)) return { problem: tooDeep };
  const { unified } = await import('unified');
  const [{ default: parse }, { default: gfm }] = await Promise.all([import('remark-parse'), import('remark-gfm')]);
  const root = unified().use(parse).use(gfm).parse(text);
  return { value: resolveReferences(root, findings) };
}

/**
 * The front matter of another site. What it plainly says of title and day stands above the text, as a reader would write it;
 * all else in it is told of.
 */
function withoutFrontMatter(text: string, findings: Findings): string {
  const match = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  const head = match?.[1] ?? '';
  if (match === null || !/^[\w-]+:/m.test(head)) return text;
  addHidden(findings, 'dokumentegenskab', head);
  const content = text.slice(match[0].length);
  const title = /^#[ \t]/m.test(content) ? null : valueOf(TITLE, head);
  const date = valueOf(DATE, head);
  const lost = head.split(/\r?\n/).filter((line) => line.trim() !== '' && !(title !== null && TITLE.test(line)) && !(date !== null && DATE.test(line)));
  for (const line of lost) addLoss(findings, 'unknown', `Metadata øverst i filen: ${line.trim()}`);
  return `${title === null ? '' : `# ${title}\n\n`}${date === null ? '' : `Dato: ${date.replace(/T\d.*$/, '')}\n\n`}${content}`;
}

const TITLE = /^(?:title|titel):(.*)$/im;
const DATE = /^(?:date|dato):(.*)$/im;

/** A value on one line, as words: no sign in it means anything to Markdown. */
function valueOf(pattern: RegExp, head: string): string | null {
  const value = (pattern.exec(head)?.[1] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2').trim();
  return value === '' || /^[[{|>&*]/.test(value) ? null : value.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

/** Quotes and lists grow deep only by signs and spaces at the beginning of a line. */
function isTooDeep(text: string): boolean {
  const starts = text.match(/^[ \t>*+-]{200,}/gm) ?? [];
  return starts.some((start) => start.replace(/ +/g, ' ').length > LIMITS.depth && /[>*+-]\s*[>*+-]/.test(start));
}

type Definitions = ReadonlyMap<string, string>;

/** Links and pictures that name their address elsewhere get it in place; what names none is left as its text. */
function resolveReferences(root: Root, findings: Findings): Root {
  const definitions = new Map(collectDefinitions(root));
  return { type: 'root', children: resolveChildren(root, definitions, findings) };
}

function collectDefinitions(node: Nodes): Array<readonly [string, string]> {
  if (node.type === 'definition') return [[node.identifier, node.url]];
  return 'children' in node ? node.children.flatMap(collectDefinitions) : [];
}

function resolveChildren(node: Parents, definitions: Definitions, findings: Findings): RootContent[] {
  return node.children.flatMap((child) => resolveNode(child, definitions, findings));
}

function resolveNode(node: RootContent, definitions: Definitions, findings: Findings): RootContent[] {
  if (node.type === 'definition') return [];
  if (node.type === 'imageReference') return resolveImage(definitions.get(node.identifier) ?? '', node.alt ?? '', findings);
  if (node.type === 'image') return resolveImage(node.url, node.alt ?? '', findings);
  if (!('children' in node)) return [node];
  const children = resolveChildren(node, definitions, findings);
  if (node.type === 'linkReference') return [{ type: 'link', url: definitions.get(node.identifier) ?? '', children } as RootContent];
  return [{ ...node, children } as RootContent];
}

function resolveImage(url: string, alt: string, findings: Findings): RootContent[] {
  const name = dataUriImage(url, alt, findings);
  return name === 'none' ? [{ type: 'image', url, alt }] : name === null ? [] : [{ type: 'image', url: `image:${name}`, alt }];
}
