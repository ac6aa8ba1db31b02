import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { LossKind } from '../../neutral';
import { addDropped, addHidden, addLoss, type Findings } from '../findings';
import { BLOCKS, element, isElement, propertyOf, textOf } from '../hast/elements';
import { dropPiece, endPieces, noteVisible } from '../pieces';
import { dataUriImage } from './dataUri';
import { dropReason, PAGE_FRAME } from './dropReason';
import { hasContent, isContent, isPageFrame, type FramePlace } from './pageFrame';
import { BOLD, isStyled, readClassStyles, type ClassStyles } from './stylesheet';
import { markWordList } from './wordLists';

interface Cleaning {
  findings: Findings;
  styles: ClassStyles;
  place: FramePlace;
}

/**
 * The part of an HTML document that a page can carry: no scripts, no frames, no hidden elements, no comments. What is left
 * out is counted, and its text kept to be looked through. Of the properties only those stay that mean something here.
 */
export function cleanHtml(root: Root, findings: Findings): Root {
  const cleaning = { findings, styles: readClassStyles(root), place: { isInside: false, hasContent: hasContent(root) } };
  const children = root.children.flatMap((node) => cleanNode(node, cleaning));
  endPieces(findings);
  return { type: 'root', children };
}

function cleanNode(node: RootContent, cleaning: Cleaning): ElementContent[] {
  if (node.type === 'text') {
    noteVisible(cleaning.findings, node.value);
    return [node];
  }
  if (node.type === 'comment') addHidden(cleaning.findings, 'skjult tekst', node.value);
  return node.type === 'element' ? cleanElement(node, cleaning) : [];
}

function cleanElement(node: Element, cleaning: Cleaning): ElementContent[] {
  hideAttributes(node, cleaning.findings);
  const reason = isPageFrame(node, cleaning.place) ? PAGE_FRAME : dropReason(node, cleaning.styles);
  if (reason !== null) return drop(node, reason, cleaning);
  if (node.tagName === 'img') return cleanImage(node, cleaning.findings);
  if (node.tagName === 'ins') addLoss(cleaning.findings, 'tracked-insertion', textOf(node));
  const marked = markWordList(node);
  const inside = isContent(node) ? { ...cleaning, place: { ...cleaning.place, isInside: true } } : cleaning;
  const children = marked.children.flatMap((child) => cleanNode(child, inside));
  if (BLOCKS.has(node.tagName)) endPieces(cleaning.findings);
  return [withMeaning({ ...marked, children }, cleaning.styles)];
}

function drop(node: Element, { kind, place }: Exclude<ReturnType<typeof dropReason>, null>, { findings }: Cleaning): [] {
  const text = everyText(node);
  if (kind === null) addHidden(findings, place, text);
  else if (text.trim() === '') addLoss(findings, kind, propertyOf(node, 'src') || propertyOf(node, 'data') || `<${node.tagName}>`);
  else if (PARTS_OF_LINES.has(kind) && !BLOCKS.has(node.tagName)) dropPiece(findings, kind, place, text);
  else addDropped(findings, kind, place, text);
  return [];
}

/** What may be left out in the middle of a line, in pieces. */
const PARTS_OF_LINES: ReadonlySet<LossKind> = new Set(['hidden-text', 'tracked-deletion']);

/** All text within, that of comments and attributes too: nothing of what is dropped escapes being looked through. */
function everyText(node: Element): string {
  const parts = node.children.map((child) => {
    if (child.type === 'text') return child.value;
    if (child.type === 'comment') return ` ${child.value} `;
    if (!isElement(child)) return '';
    const said = SAYING.map((name) => propertyOf(child, name)).filter((words) => words !== '').map((words) => ` ${words} `);
    const inner = everyText(child);
    return `${said.join('')}${INLINE.has(child.tagName) ? inner : ` ${inner} `}`;
  });
  return parts.join('');
}

/** Elements that part no words: `0707<tspan>61-4285</tspan>` is read as one number. */
const INLINE: ReadonlySet<string> = new Set('a abbr b bdi bdo cite code del dfn em font i ins kbd mark q s samp small span strong sub sup tspan u var wbr'.split(' '));

/** Attributes that hold words. `alt` is seen to where the picture is. */
const SAYING = ['title', 'content', 'ariaLabel', 'placeholder', 'value', 'summary', 'label'];

function hideAttributes(node: Element, findings: Findings): void {
  for (const name of SAYING) addHidden(findings, node.tagName === 'meta' ? 'dokumentegenskab' : 'skjult tekst', propertyOf(node, name));
  for (const name of Object.keys(node.properties)) if (/^data[A-Z]/.test(name)) addHidden(findings, 'skjult tekst', propertyOf(node, name));
}

function cleanImage(node: Element, findings: Findings): ElementContent[] {
  const [src, alt] = [propertyOf(node, 'src'), propertyOf(node, 'alt')];
  const name = dataUriImage(src, alt, findings);
  if (name === 'none') {
    addLoss(findings, 'external-reference', src);
    addHidden(findings, 'alternativ tekst', alt);
  }
  return name === null || name === 'none' ? [] : [element('img', { src: `image:${name}`, alt })];
}

const KEPT = ['href', 'id', 'start', 'colSpan', 'rowSpan', 'align', 'type', 'checked', 'value', 'dataListLevel', 'dataListNumber'];
const RENAMED: Readonly<Record<string, string>> = { menu: 'ul', dir: 'ul', mark: 'span', center: 'div', legend: 'p', dialog: 'div' };

/** The element with the properties that are read later, bold where only its style said so. */
function withMeaning(node: Element, styles: ClassStyles): Element {
  const properties = Object.fromEntries(Object.entries(node.properties).filter(([name]) => KEPT.includes(name)));
  const tagName = RENAMED[node.tagName] ?? node.tagName;
  const isBold = isStyled(node, BOLD, styles.bold) && /^(?:span|p|font|td|div|a|li)$/.test(tagName) && !node.children.some(holdsBlock);
  return element(tagName, properties, isBold ? [element('strong', {}, node.children)] : node.children);
}

function holdsBlock(node: ElementContent): boolean {
  return node.type === 'element' && /^(?:p|div|table|ul|ol|h[1-6])$/.test(node.tagName);
}
