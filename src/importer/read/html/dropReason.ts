import type { Element } from 'hast';
import type { LossKind } from '../../neutral';
import type { HiddenPlace } from '../findings';
import { propertyOf } from '../hast/elements';
import { HIDES, isStyled, type ClassStyles } from './stylesheet';

/** Why an element is left out. Without a kind it is no loss: nobody saw it in the original as part of the text. */
export interface DropReason {
  kind: LossKind | null;
  place: HiddenPlace;
}

const BY_NAME: Readonly<Record<string, DropReason>> = {
  title: { kind: null, place: 'dokumentegenskab' },
  meta: { kind: null, place: 'dokumentegenskab' },
  link: { kind: null, place: 'dokumentegenskab' },
  base: { kind: null, place: 'dokumentegenskab' },
  style: { kind: null, place: 'skjult tekst' },
  xml: { kind: null, place: 'dokumentegenskab' },
  script: { kind: 'raw-html', place: 'skjult tekst' },
  noscript: { kind: 'raw-html', place: 'skjult tekst' },
  template: { kind: 'raw-html', place: 'skjult tekst' },
  select: { kind: 'raw-html', place: 'skjult tekst' },
  textarea: { kind: 'raw-html', place: 'skjult tekst' },
  button: { kind: 'raw-html', place: 'skjult tekst' },
  datalist: { kind: 'raw-html', place: 'skjult tekst' },
  frame: { kind: 'embedded-object', place: 'indlejret fil' },
  iframe: { kind: 'embedded-object', place: 'indlejret fil' },
  object: { kind: 'embedded-object', place: 'indlejret fil' },
  embed: { kind: 'embedded-object', place: 'indlejret fil' },
  applet: { kind: 'embedded-object', place: 'indlejret fil' },
  audio: { kind: 'embedded-object', place: 'indlejret fil' },
  video: { kind: 'embedded-object', place: 'indlejret fil' },
  svg: { kind: 'drawing', place: 'tegning' },
  math: { kind: 'drawing', place: 'tegning' },
  canvas: { kind: 'drawing', place: 'tegning' },
  del: { kind: 'tracked-deletion', place: 'slettet tekst' },
};

/** What a web site puts around its pages. */
export const PAGE_FRAME: DropReason = { kind: 'header-footer', place: 'sidehoved' };

/** The parts that Word and LibreOffice mark in the HTML they save. */
const BY_STYLE: ReadonlyArray<readonly [RegExp, DropReason]> = [
  [/mso-element\s*:\s*comment(?:-list)?\b/i, { kind: 'comment', place: 'kommentar' }],
  [/mso-element\s*:\s*(?:header|footer)\b/i, PAGE_FRAME],
];

const HIDDEN: DropReason = { kind: 'hidden-text', place: 'skjult tekst' };

/** Why an element and all in it is left out; null when it stays. */
export function dropReason(node: Element, styles: ClassStyles): DropReason | null {
  const named = Object.hasOwn(BY_NAME, node.tagName) ? BY_NAME[node.tagName] : undefined;
  // A button that folds the text below it in and out is its heading.
  if (named !== undefined && !(node.tagName === 'button' && node.properties['ariaExpanded'] !== undefined)) return named;
  if (node.tagName === 'input' && node.properties['type'] !== 'checkbox') return { kind: 'raw-html', place: 'skjult tekst' };
  const style = propertyOf(node, 'style');
  const byStyle = style === '' ? undefined : BY_STYLE.find(([pattern]) => pattern.test(style));
  if (byStyle !== undefined) return byStyle[1];
  if (/\bMsoCommentReference\b/.test(propertyOf(node, 'className'))) return { kind: null, place: 'kommentar' };
  return isHidden(node, styles) ? HIDDEN : null;
}

function isHidden(node: Element, styles: ClassStyles): boolean {
  return Boolean(node.properties['hidden']) || (node.tagName === 'dialog' && !node.properties['open']) || isStyled(node, HIDES, styles.hidden);
}
