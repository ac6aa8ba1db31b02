import type { Code, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { Checked } from '../safety/checked';
import { tooManyBlocks } from '../safety/importProblems';
import { LIMITS } from '../safety/limits';
import { judgeLink, plainUrl } from '../safety/safeLink';
import { addDropped, addHidden, addLoss, type Findings } from './findings';
import { normalizeText } from './normalizeText';
import { tidyPhrasing, trimPhrasing } from './tidyPhrasing';

/**
 * What every reader's nodes go through last: plain signs in all text, no HTML, links to the web and mail only, pictures that
 * came with the file only, emphasis that begins and ends at a word, and no empty paragraphs. Nodes keep no positions.
 */
export function finishBody(body: Root, findings: Findings): Checked<Root> {
  const children = body.children.flatMap((node) => finishNode(node, findings));
  const finished: Root = { type: 'root', children };
  return countBlocks(finished) > LIMITS.blocks ? { problem: tooManyBlocks } : { value: finished };
}

/** Whether a reader of the page would see a single letter or digit. */
export function hasText(node: Nodes): boolean {
  if ('value' in node) return /[\p{L}\p{N}]/u.test(node.value);
  return 'children' in node && node.children.some(hasText);
}

function finishNode(node: RootContent, findings: Findings): RootContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: normalizeText(node.value).replace(/[ \t]+/g, ' ') }];
    case 'inlineCode':
      return [{ type: 'inlineCode', value: normalizeText(node.value) }];
    case 'code':
      return finishCode(node, findings);
    case 'html':
      return finishHtml(node.value, findings);
    case 'image':
      return keepImage(node.url, findings) ?? dropImage(node.url, node.alt ?? '', findings);
    case 'link':
      return finishLink(node.url, finishChildren(node, findings), findings);
    default:
      return 'children' in node ? finishParent(node, findings) : [withoutPosition(node)];
  }
}

function finishParent(node: Extract<RootContent, Parents>, findings: Findings): RootContent[] {
  const children = finishChildren(node, findings);
  const whole = { ...withoutPosition(node), children } as RootContent;
  switch (node.type) {
    case 'paragraph':
      return children.length === 0 ? [] : [whole];
    case 'heading':
      return children.length === 0 ? [] : [{ type: 'heading', depth: node.depth, children: asHeadingText(children) }];
    case 'listItem':
      return children.length === 0 && !hasText(node) ? [] : [whole];
    case 'list':
    case 'blockquote':
    case 'emphasis':
    case 'strong':
    case 'delete':
      return children.length === 0 ? [] : [whole];
    default:
      return [whole];
  }
}

/** Runs of text are joined and trimmed where they make up a line of their own; blocks are passed on as they are. */
function finishChildren(node: Parents, findings: Findings): PhrasingContent[] {
  const children = node.children.flatMap((child) => finishNode(child, findings)) as PhrasingContent[];
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return trimPhrasing(tidyPhrasing(children));
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
      return tidyPhrasing(children);
    default:
      return children;
  }
}

/** A heading is bold and on one line by itself. */
function asHeadingText(children: PhrasingContent[]): PhrasingContent[] {
  const plain = children.flatMap((child) => (child.type === 'strong' ? child.children : [child]));
  return tidyPhrasing(plain.map((child) => (child.type === 'break' ? { type: 'text', value: ' ' } : child)));
}

/** What stands behind the fence of code (```` ```sh title="x" ````) is shown by no reader, and means something to the site. */
function finishCode({ value, lang, meta }: Code, findings: Findings): RootContent[] {
  addHidden(findings, 'skjult tekst', `${lang ?? ''} ${meta ?? ''}`);
  return [{ type: 'code', value: normalizeText(value) }];
}

/** Tags in Markdown. A line break is understood, comments and closing tags are only looked through, and all else is lost. */
function finishHtml(html: string, findings: Findings): RootContent[] {
  if (/^<br\s*\/?>$/i.test(html)) return [{ type: 'break' }];
  addHidden(findings, 'skjult tekst', html);
  if (!/^<(?:!--|\/)/.test(html)) addLoss(findings, 'raw-html', html);
  return [];
}

/** Only pictures that were taken from the file; an address that merely looks like one of theirs is none. */
function keepImage(url: string, findings: Findings): RootContent[] | null {
  const image = findings.images.find(({ name }) => url === `image:${name}`);
  return image === undefined ? null : [{ type: 'image', url, alt: image.alt }];
}

function dropImage(url: string, alt: string, findings: Findings): RootContent[] {
  addLoss(findings, 'external-reference', url);
  addHidden(findings, 'alternativ tekst', alt);
  return [];
}

function finishLink(url: string, children: PhrasingContent[], findings: Findings): RootContent[] {
  const verdict = judgeLink(url);
  if (verdict === 'keep') return children.length === 0 ? [] : [{ type: 'link', url: plainUrl(url), children }];
  if (verdict === 'unsafe') addDropped(findings, 'unsafe-link', 'fjernet link', url);
  if (verdict === 'outside-file') addDropped(findings, 'external-reference', 'fjernet link', url);
  return children;
}

function withoutPosition<T extends Nodes>(node: T): T {
  const copy = { ...node };
  delete copy.position;
  return copy;
}

function countBlocks(node: Nodes): number {
  const own = ['paragraph', 'heading', 'listItem', 'tableRow', 'code'].includes(node.type) ? 1 : 0;
  return 'children' in node ? node.children.reduce((sum, child) => sum + countBlocks(child), own) : own;
}
