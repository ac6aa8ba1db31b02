import type { Heading, Paragraph, TableCell } from 'mdast';
import { visit } from 'unist-util-visit';
import type { MarkdownUnit } from '../markdownUnits';
import type { Problem } from '../problem';
import { findBrokenReferences, parseReferences, type BrokenReference } from '../references';
import { proseOf } from '../texts';
import { idsOf } from '../tree';
import type { Rule } from './rule';

type Block = Heading | Paragraph | TableCell;

/**
 * What was meant as a reference and cannot be read would stand in the page as brackets. References are read inside one
 * stretch of plain text, so that emphasis or a link between the brackets breaks them. An id that is known and stands
 * without its brackets or its sign is one too.
 */
export const brokenReference: Rule = {
  id: 'broken-reference',
  check({ tree, markdown }) {
    const bare = { '@': idsOf(tree.sources), '#': idsOf(tree.figures) };
    return markdown.flatMap((unit) => [...brokenInTexts(unit, bare), ...splitByMarkup(unit, bare)]);
  },
};

type Known = Readonly<Record<'@' | '#', ReadonlySet<string>>>;

function brokenInTexts(unit: MarkdownUnit, known: Known): Problem[] {
  const problems: Problem[] = [];
  visit(unit.root, 'text', (node) => {
    for (const { raw, offset } of faultsIn(node.value, known)) {
      const before = unit.isField ? 0 : (node.value.slice(0, offset).match(/\n/g)?.length ?? 0);
      problems.push(problemAt(unit.file, unit.lineOf(node) + before, raw));
    }
  });
  return problems;
}

function faultsIn(text: string, known: Known): BrokenReference[] {
  const broken = findBrokenReferences(text);
  const isInside = ({ offset }: BrokenReference): boolean => broken.some((each) => offset >= each.offset && offset < each.offset + each.raw.length);
  return [...broken, ...findBareIds(text, known).filter((bare) => !isInside(bare))];
}

/** `@vs-2` and `(#pris)` without brackets, `[vs-2]` without its sign: certain when the id exists. */
const BARE = /(?<![\p{L}\d.[@/-])([@#])([a-z0-9]+(?:-[a-z0-9]+)+)(?![\p{L}\d-])|\[([a-z0-9]+(?:-[a-z0-9]+)+)\]/gu;

function findBareIds(text: string, known: Known): BrokenReference[] {
  const plain = parseReferences(text).map((segment) => (segment.type === 'text' ? segment.text : ' '.repeat(segment.raw.length))).join('');
  return [...plain.matchAll(BARE)].flatMap(({ 0: raw, 1: sign, 2: id = '', 3: inBrackets, index }) => {
    const isKnown = inBrackets === undefined ? known[sign === '#' ? '#' : '@'].has(id) : known['@'].has(inBrackets) || known['#'].has(inBrackets);
    return isKnown ? [{ raw, offset: index }] : [];
  });
}

/** References of a block as its reader sees it that are in none of its texts: `[**@vs-2**]`. */
function splitByMarkup(unit: MarkdownUnit, known: Known): Problem[] {
  const problems: Problem[] = [];
  visit(unit.root, ['heading', 'paragraph', 'tableCell'], (node) => {
    // `visit` filters by the names, which the type system cannot follow through a list.
    const block = node as Block;
    const seen: string[] = [];
    visit(block, 'text', ({ value }) => {
      seen.push(...referencesIn(value), ...faultsIn(value, known).map(({ raw }) => raw));
    });
    const hidden = referencesIn(proseOf(block)).filter((raw) => !seen.some((each) => raw.includes(each)));
    problems.push(...hidden.map((raw) => problemAt(unit.file, unit.lineOf(block), raw)));
  });
  return problems;
}

function referencesIn(text: string): string[] {
  return parseReferences(text).flatMap((segment) => (segment.type === 'text' ? [] : [segment.raw]));
}

function problemAt(file: string, line: number, raw: string): Problem {
  return {
    file,
    line,
    rule: brokenReference.id,
    found: `Henvisningen »${raw}« kan ikke læses.`,
    expected: '[@kilde-id], [@kilde-id, s. 4; @anden-kilde] eller [#tal-id], uden fed, kursiv eller link i klammerne',
    fix: 'Skriv henvisningen om, så den har en af de former.',
  };
}
