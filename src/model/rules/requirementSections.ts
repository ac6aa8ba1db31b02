import type { Blockquote, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Problem } from '../problem';
import { parseReferences } from '../references';
import { quotesIn } from '../requirement/readWording';
import { readRequirementSections, REQUIREMENT_SECTIONS, type RequirementSection } from '../requirement/sections';
import type { ParsedPage } from '../tree';
import type { Rule } from './rule';

/**
 * A requirement is copied into tenders by people who read no more of the page: each has its proof, its follow-up, its risk
 * and its law under the same headings, and its words in one quotation, in which nothing stands that a tender could not use.
 */
export const requirementSections: Rule = {
  id: 'requirement-sections',
  check({ tree }) {
    return tree.parsed.filter(({ kind }) => kind === 'requirement').flatMap(checkPage);
  },
};

function checkPage(page: ParsedPage): Problem[] {
  const sections = readRequirementSections(page.body);
  const missing = REQUIREMENT_SECTIONS.flatMap(({ part, title, anchor, note }) => {
    const section = sections.get(part);
    const heading = `## ${title} {#${anchor}}`;
    if (section === undefined) return [problem(page, 1, `Afsnittet »${title}« mangler.`, `»${heading}« og under det: ${note}`, 'Skriv afsnittet.')];
    if (section.content.length > 0) return [];
    return [problem(page, section.line, `Afsnittet »${title}« er tomt.`, note, 'Skriv afsnittet.')];
  });
  const wording = sections.get('wording');
  return wording === undefined || wording.content.length === 0 ? missing : [...missing, ...checkWording(page, wording)];
}

function checkWording(page: ParsedPage, { line, content }: RequirementSection): Problem[] {
  const [quote, second] = quotesIn(content);
  if (quote === undefined) return [problem(page, line, 'Kravteksten står ikke som citat.', 'selve kravet i ét citat, hvor hver linje begynder med »> «', 'Sæt »> « foran hver linje af kravet. Forklaringer står uden.')];
  if (second !== undefined) return [problem(page, lineOf(second), 'Kravteksten står i mere end ét citat.', 'selve kravet i ét citat', 'Sæt »> « foran de tomme linjer imellem, eller flyt det andet til et krav for sig.')];
  return [...unfitBlocks(page, quote), ...unfitReferences(page, quote)];
}

/** Only what every word processor takes as it is meant. */
function unfitBlocks(page: ParsedPage, { children }: Blockquote): Problem[] {
  const unfit = children.filter((node) => !isFit(node));
  return unfit.map((node) => problem(page, lineOf(node), 'Kravteksten har en blok, som ikke kan kopieres.', 'afsnit og lister i ét niveau', 'Skriv det som et afsnit eller en liste, eller flyt det ud af citatet.'));
}

function isFit(node: RootContent): boolean {
  if (node.type === 'list') return node.children.every(({ children }) => children.every(({ type }) => type === 'paragraph'));
  return node.type === 'paragraph';
}

/** A source of ours means nothing in a tender of theirs. */
function unfitReferences(page: ParsedPage, quote: Blockquote): Problem[] {
  const found: { line: number; raw: string }[] = [];
  visit(quote, ['paragraph', 'link', 'image'], (node) => {
    if (node.type !== 'paragraph') found.push({ line: lineOf(node), raw: toString(node) });
    else found.push(...parseReferences(toString(node)).flatMap((segment) => (segment.type === 'text' ? [] : [{ line: lineOf(node), raw: segment.raw }])));
  });
  return found.map(({ line, raw }) => problem(page, line, `Kravteksten har en henvisning: »${raw}«.`, 'ord, der kan stå i et udbud, uden henvisninger og links', 'Flyt henvisningen til et af de andre afsnit.'));
}

function lineOf({ position }: { position?: { start: { line: number } } | undefined }): number {
  return position?.start.line ?? 1;
}

function problem({ file }: ParsedPage, line: number, found: string, expected: string, fix: string): Problem {
  return { file, line, rule: requirementSections.id, found, expected, fix };
}
