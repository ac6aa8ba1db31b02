import { isDraft } from '../drafts';
import { isInEdition, reduceBody, type Edition } from '../edition';
import { linksIn, markdownOfPage, type MarkdownUnit } from '../markdownUnits';
import type { Problem } from '../problem';
import type { ParsedPage } from '../tree';
import type { Rule } from './rule';

/** The editions that leave something out, and what they leave out. */
const EDITIONS: ReadonlyArray<{ edition: Edition; what: string }> = [
  { edition: { members: false, examples: true }, what: 'en side, som kun medlemmer må læse' },
  { edition: { members: true, examples: false }, what: 'et eksempel, som kan udelades af udgaven' },
];

/**
 * A link from what an edition publishes to what it leaves out would lead nowhere, and tell that there is something. Relations
 * in front matter just fall away.
 */
export const editionLink: Rule = {
  id: 'edition-link',
  check({ tree }) {
    const published = tree.parsed.filter((page) => !isDraft(page));
    return EDITIONS.flatMap(({ edition, what }) => {
      const left = new Set(published.filter((page) => !isInEdition(page, edition)).map(({ address }) => address));
      if (left.size === 0) return [];
      return published.filter((page) => isInEdition(page, edition)).flatMap((page) => leadingTo(left, page, edition, what));
    });
  },
};

function leadingTo(left: ReadonlySet<string>, page: ParsedPage, edition: Edition, what: string): Problem[] {
  const units = markdownOfPage({ ...page, body: reduceBody(page.body, edition) });
  return units.flatMap((unit) => linksLeaving(unit, left).map(({ url, line }) => leadsOut(page.file, line, url, what)));
}

function linksLeaving(unit: MarkdownUnit, left: ReadonlySet<string>): { url: string; line: number }[] {
  const leaving = linksIn(unit).filter(({ url }) => left.has(url.replace(/[?#].*$/, '')));
  return leaving.map((node) => ({ url: node.url, line: unit.lineOf(node) }));
}

function leadsOut(file: string, line: number, url: string, what: string): Problem {
  return {
    file,
    line,
    rule: editionLink.id,
    found: `Linket ${url} fører til ${what}.`,
    expected: 'et link til en side, der er med i alle de udgaver, som denne side er med i',
    fix: 'Fjern linket, eller giv denne side samme mærke (audience: members eller example: true).',
  };
}
