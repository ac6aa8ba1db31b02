import type { Nodes } from 'mdast';
import { replaceWords, type Replacement } from '../text/replaceWords';

/** Ids by which the site knows its sources and figures; beside a sign they would be read as references. */
export type KnownIds = ReadonlySet<string>;

/**
 * What the site reads as its own signs wherever it stands in a text, however Markdown escapes it: `[@kilde]` and `[#tal]`
 * (references), `::ord` at the beginning of a line and `:ord{#id}` (blocks). Each is altered by a sign or two, so that all words stay.
 */
export function withoutSiteSyntax(node: Nodes, known: KnownIds): string[] {
  const altered: string[] = [];
  replaceWords(node, (text) => {
    const found = findSiteSyntax(text, known);
    altered.push(...found.map(({ offset }) => around(text, offset)));
    return found;
  });
  return altered;
}

/**
 * A text for the front matter, which has no escapes that every reader of it knows: besides the site's own signs, angle
 * brackets become quotation marks of their form, so that nothing is taken for HTML.
 */
export function plainField(text: string, known: KnownIds): string {
  const plain = findSiteSyntax(text, known).reduceRight((rest, { offset, length, words }) => rest.slice(0, offset) + words + rest.slice(offset + length), text);
  return plain.replace(/</gu, '‹').replace(/>/gu, '›').replace(/\s+/gu, ' ').trim();
}

const FORMS: readonly { pattern: RegExp; instead: (found: string) => string }[] = [
  { pattern: /\[\s*[@#](?=\s*[\p{L}\d])/gu, instead: (found) => `(${found.slice(-1)} ` },
  { pattern: /(?<=\[\s*[@#]\s*[\p{L}\d][^[\]\n]{0,200})\]/gu, instead: () => ')' },
  { pattern: /(?<=^|\n):{2,}(?=[ \t]*\p{L})/gu, instead: () => ':' },
  { pattern: /(?<![\p{L}\d:]):(?=[a-z]+\{#)/gu, instead: () => ': ' },
];

const WITH_SIGN = /(?<![\p{L}\d.[@/-])([@#])(?=([a-z0-9]+(?:-[a-z0-9]+)+)(?![\p{L}\d-]))/gu;
const IN_BRACKETS = /\[(?=([a-z0-9]+(?:-[a-z0-9]+)+)\])/gu;

function findSiteSyntax(text: string, known: KnownIds): Replacement[] {
  const forms = FORMS.flatMap(({ pattern, instead }) => [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ offset: index, length: found.length, words: instead(found) })));
  const signs = [...text.matchAll(WITH_SIGN)].filter(({ 2: id = '' }) => known.has(id)).map(({ 1: sign = '', index }) => ({ offset: index, length: 1, words: `${sign} ` }));
  const brackets = [...text.matchAll(IN_BRACKETS)].filter(({ 1: id = '' }) => known.has(id)).map(({ index }) => ({ offset: index, length: 1, words: '(' }));
  const found = [...forms, ...signs, ...brackets].sort((left, right) => left.offset - right.offset);
  return found.filter((each, index) => index === 0 || each.offset >= (found[index - 1]?.offset ?? 0) + (found[index - 1]?.length ?? 0));
}

function around(text: string, offset: number): string {
  return text.slice(offset, offset + 30).split('\n')[0] ?? '';
}
