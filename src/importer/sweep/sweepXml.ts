import { lookInAttribute } from './attributes';
import { lookIn, lookInPieces, type Buried } from './buried';

/** Elements whose text is one text, however it is cut: paragraphs of Word, OpenDocument and HTML, strings of Excel, text of SVG. */
const WHOLE = new Set(['p', 'h', 'si', 'text', 'title', 'desc', 'li', 'td', 'th', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** What stands in a text without letters. */
const SIGNS: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', 'line-break': '\n', noBreakHyphen: '-' };
/** Settings of LibreOffice: counters and measures among them. */
const SETTING_TYPES = /^(?:int|short|long|double)$/;

/**
 * Looks through every text and every attribute of a piece of XML, whatever its language: visible or hidden, deleted, fallback
 * or never shown. Nothing in it is understood but where a paragraph begins and ends, so that nothing new can slip past it.
 */
export async function sweepXml(xml: string, buried: Buried): Promise<void> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ xmlns: false, position: false });
  const open: string[][] = [];
  let ignored = 0;
  // What is broken is read as far as it can be.
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name);
    for (const [attribute, value] of Object.entries(attributes)) lookInAttribute(local, localName(attribute), value, buried);
    if (WHOLE.has(local)) open.push([]);
    if (name === 'text:s') open.at(-1)?.push(' ');
    if (local in SIGNS) open.at(-1)?.push(SIGNS[local] ?? '');
    if (isSetting(local, attributes)) ignored += 1;
  });
  parser.on('closetag', ({ name, attributes }) => {
    const local = localName(name);
    if (WHOLE.has(local)) lookInPieces(open.pop() ?? [], buried);
    if (isSetting(local, attributes)) ignored -= 1;
  });
  const addText = (text: string): void => {
    const pieces = open.at(-1);
    if (ignored > 0) return;
    if (pieces === undefined) lookIn(text, buried);
    else pieces.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('comment', (text) => lookIn(text, buried));
  parser.on('processinginstruction', ({ body }) => lookIn(body, buried));
  parser.write(xml.replace(/^\ufeff/, '')).close();
  open.forEach((pieces) => lookInPieces(pieces, buried));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function isSetting(local: string, attributes: Readonly<Record<string, string>>): boolean {
  return local === 'config-item' && SETTING_TYPES.test(attributes['config:type'] ?? '');
}
