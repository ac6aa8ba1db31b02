import type { Heading, Nodes, Paragraph, TableCell } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { MarkdownUnit } from '../markdownUnits';
import { findNearest } from '../nearest';
import type { Problem } from '../problem';
import type { Rule } from './rule';

/** Markdown that is nearly right is no fault to its parser: it stands on the page as it was typed, signs and all. */
export const unreadMarkdown: Rule = {
  id: 'unread-markdown',
  check({ markdown }) {
    return markdown.flatMap((unit) => {
      const problems: Problem[] = [];
      visit(unit.root, ['heading', 'paragraph', 'tableCell'], (node) => {
        // `visit` filters by the names, which the type system cannot follow through a list.
        problems.push(...unreadIn(unit, node as Heading | Paragraph | TableCell));
      });
      return problems;
    });
  },
};

interface Unread {
  index: number;
  raw: string;
  expected: string;
  fix: string;
}

function unreadIn(unit: MarkdownUnit, block: Heading | Paragraph | TableCell): Problem[] {
  const text = leftOver(block, unit.source);
  const headings = block.type === 'paragraph' && !unit.isField ? findHeadings(text) : [];
  return [...headings, ...findReferences(text, unit), ...findAddresses(text)].map(({ index, raw, expected, fix }) => ({
    file: unit.file,
    line: unit.lineOf(block) + (unit.isField ? 0 : text.slice(0, index).split('\n').length - 1),
    rule: unreadMarkdown.id,
    found: `»${raw}« bliver ikke læst som Markdown og ville stå på siden med alle sine tegn.`,
    expected,
    fix,
  }));
}

/** What has been read already, or is code, has nothing left to find. Plain addresses are links too, but stand as typed. */
const READ: ReadonlySet<Nodes['type']> = new Set(['footnoteReference', 'html', 'image', 'imageReference', 'inlineCode', 'link', 'linkReference']);

/** The source of a block with everything that was read as Markdown replaced by dots, line breaks kept. */
function leftOver(block: Nodes, source: string): string {
  const pieces: string[] = [];
  let last = block.position?.start.offset ?? 0;
  visit(block, ({ type, position }) => {
    if (!READ.has(type) || position?.start.offset === undefined) return undefined;
    const raw = source.slice(position.start.offset, position.end.offset);
    if (type === 'link' && !/^[[<]/.test(raw)) return SKIP;
    pieces.push(source.slice(last, position.start.offset), raw.replace(/[^\n]/g, '·'));
    last = position.start.offset + raw.length;
    return SKIP;
  });
  return [...pieces, source.slice(last, block.position?.end.offset ?? last)].join('');
}

/** `##Økonomi` at the beginning of a line. With one sign it may be a hashtag or a number, `#1`. */
function findHeadings(text: string): Unread[] {
  return [...text.matchAll(/^([ \t>]*)(#{2,6})([\p{L}\p{N}*_].*)$/gmu)].map(({ index, 1: before = '', 2: signs = '', 3: words = '' }) => ({
    index: index + before.length,
    raw: `${signs}${words.trimEnd()}`,
    expected: 'et mellemrum efter tegnene #, når linjen er en overskrift',
    fix: `Skriv »${signs} ${words.trimEnd()}«.`,
  }));
}

/** `[text][name]` and `[name][]`; not citations side by side, footnotes, or a task's box. */
const REFERENCE = /(?<!\\)(!?)\[(?![@#^]|[ xX]?\])([^[\]\n]+)\]\[(?![@#^])([^[\]\n]*)\]/gu;

function findReferences(text: string, unit: MarkdownUnit): Unread[] {
  return [...text.matchAll(REFERENCE)].map(({ index, 0: raw, 1: sign = '', 2: words = '', 3: name = '' }) => {
    const nearest = findNearest(name === '' ? words : name, definedIn(unit));
    const address = sign === '!' ? '/img/fil.svg' : '/adresse/';
    return {
      index,
      raw,
      expected: `en adresse i runde parenteser, fx ${sign}[tekst](${address})`,
      fix: nearest === null ? `Skriv »${sign}[${words}](…)« med adressen i parentesen.` : `Skriv »${sign}[${words}][${nearest}]«.`,
    };
  });
}

function definedIn({ root }: MarkdownUnit): string[] {
  const names: string[] = [];
  visit(root, 'definition', ({ label, identifier }) => {
    names.push(label ?? identifier);
  });
  return names;
}

/** `![text](/img/mit logo.svg)`, and a link like it. In a sentence, brackets may be followed by words in parentheses. */
const ADDRESS = /(?<!\\)(!?)\[([^[\]\n]*)\]\(([^()\s"']+(?:[ \t]+[^()\s"']+)+)((?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?[ \t]*)\)/gu;

function findAddresses(text: string): Unread[] {
  const found = [...text.matchAll(ADDRESS)].filter(({ 1: sign, 3: address = '' }) => sign === '!' || /^(?:\.{0,2}\/|#|https?:)/i.test(address));
  return found.map(({ index, 0: raw, 1: sign = '', 2: words = '', 3: address = '', 4: title = '' }) => ({
    index,
    raw,
    expected: 'en adresse uden mellemrum',
    fix: `Skriv »${sign}[${words}](${address.replace(/[ \t]/g, '%20')}${title})«${sign === '!' ? ', eller giv filen et navn uden mellemrum' : ''}.`,
  }));
}
