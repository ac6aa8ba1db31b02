import { addressOfUrl } from '../addressOfUrl';
import { isDraft } from '../drafts';
import { hideReserved, isInEdition, PUBLIC_EDITION, reduceBody, WITHOUT_EXAMPLES, type Edition } from '../edition';
import { linksIn, markdownOfPage, type MarkdownUnit } from '../markdownUnits';
import type { MinutesParts } from '../minutes/readParts';
import type { Problem } from '../problem';
import type { ParsedPage } from '../tree';
import { decisionsLeftOut, decisionsNamed, minutesIn, municipalitiesNamed, pagesNamed } from './editionNames';
import type { Rule, RuleContext } from './rule';

/** The editions that leave something out, and what they leave out. */
const EDITIONS: ReadonlyArray<{ edition: Edition; what: string }> = [
  { edition: PUBLIC_EDITION, what: 'en side, som kun medlemmer må læse' },
  { edition: WITHOUT_EXAMPLES, what: 'et eksempel, som kan udelades af udgaven' },
];

/**
 * A link from what an edition publishes to what it leaves out would lead nowhere, and tell that there is something; a figure
 * about what it leaves out would be a hole in the text, a municipality whose page it leaves out has no name to be shown by, a change
 * of a charter or a proposal that rests on a decision it leaves out would tell that there was one, and a proposal or an adoption
 * cannot be shown without the version that it is about.
 * Other relations in front matter just fall away.
 */
export const editionLink: Rule = {
  id: 'edition-link',
  check({ tree, figureUses, minutes }) {
    const published = tree.parsed.filter((page) => !isDraft(page));
    const whole = minutes.filter(({ page }) => !isDraft(page));
    return EDITIONS.flatMap(({ edition, what }) => {
      const left = published.filter((page) => !isInEdition(page, edition));
      const shown = minutesIn(whole, edition, tree.lists);
      const decisions = decisionsLeftOut(whole, shown);
      if (left.length + decisions.size === 0) return [];
      const kept = published.filter((page) => isInEdition(page, edition));
      const addresses = new Set(left.map(({ address }) => address));
      const gone = new Set(left.map(({ id }) => id));
      return [
        ...kept.flatMap((page) => [...leadingTo(addresses, page, edition, what), ...naming(gone, shown.filter((parts) => parts.page.file === page.file), edition, what), ...restingOn(decisions, page, edition), ...needing(gone, page, edition, what)]),
        ...figuresAbout(left, kept, { tree, figureUses }, what),
      ];
    });
  },
};

function leadingTo(left: ReadonlySet<string>, page: ParsedPage, edition: Edition, what: string): Problem[] {
  const data = edition.members ? page.frontMatter.data : hideReserved(page.frontMatter.data);
  const units = markdownOfPage({ ...page, frontMatter: { ...page.frontMatter, data }, body: reduceBody(page.body, edition) });
  return units.flatMap((unit) => linksLeaving(unit, left).map(({ url, line }) => leadsOut(page.file, line, url, what)));
}

function naming(gone: ReadonlySet<string>, minutes: readonly MinutesParts[], edition: Edition, what: string): Problem[] {
  return minutes.flatMap((parts) => municipalitiesNamed(parts, edition).filter(({ id }) => gone.has(id)).map(({ id, line }) => namesLeftOut(parts.page.file, line, id, what)));
}

function restingOn(decisions: ReadonlySet<string>, page: ParsedPage, edition: Edition): Problem[] {
  return decisionsNamed(page, edition).filter(({ id }) => decisions.has(id)).map(({ id, line }) => restsOnLeftOut(page, line, id, edition));
}

function needing(gone: ReadonlySet<string>, page: ParsedPage, edition: Edition, what: string): Problem[] {
  return pagesNamed(page, edition).filter(({ id }) => gone.has(id)).map(({ id, line }) => needsLeftOut(page, line, id, what));
}

function figuresAbout(left: readonly ParsedPage[], kept: readonly ParsedPage[], { tree, figureUses }: Pick<RuleContext, 'tree' | 'figureUses'>, what: string): Problem[] {
  const subjects = new Set(left.map(({ id }) => id));
  const figures = new Set(tree.figures.flatMap(({ value }) => (value !== null && subjects.has(value.subject) ? [value.id] : [])));
  const files = new Set(kept.map(({ file }) => file));
  return figureUses.filter(({ id, file }) => figures.has(id) && files.has(file)).map(({ id, file, line }) => showsLeftOut(file, line, id, what));
}

function linksLeaving(unit: MarkdownUnit, left: ReadonlySet<string>): { url: string; line: number }[] {
  const leaving = linksIn(unit).filter(({ url }) => left.has(addressOfUrl(url)));
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

function showsLeftOut(file: string, line: number, id: string, what: string): Problem {
  return {
    file,
    line,
    rule: editionLink.id,
    found: `Tallet »${id}« handler om ${what}.`,
    expected: 'et tal om en side, der er med i alle de udgaver, som denne side er med i',
    fix: 'Fjern tallet fra siden, eller giv siden samme mærke (audience: members eller example: true).',
  };
}

function namesLeftOut(file: string, line: number, id: string, what: string): Problem {
  return {
    file,
    line,
    rule: editionLink.id,
    found: `»${id}« er id på ${what}.`,
    expected: 'en kommune, hvis side er med i alle de udgaver, som det her er med i',
    fix: 'Skriv kommunens navn med ord, eller giv det samme mærke (audience: members eller example: true).',
  };
}

/** How a page is spoken of that names something an edition leaves out. */
const NAMING = {
  proposal: { who: 'Forslaget', page: 'forslaget', note: 'fateNote' },
  charter: { who: 'Ændringen', page: 'versionen', note: 'begrundelsen' },
  municipality: { who: 'Linjen under adoptions', page: 'linjen', note: 'resten' },
} as const;

function namingOf({ kind }: ParsedPage): (typeof NAMING)[keyof typeof NAMING] {
  return NAMING[kind === 'proposal' || kind === 'municipality' ? kind : 'charter'];
}

function restsOnLeftOut(page: ParsedPage, line: number, id: string, edition: Edition): Problem {
  const naming = namingOf(page);
  return {
    file: page.file,
    line,
    rule: editionLink.id,
    found: `${naming.who} henviser til beslutningen »${id}«, som ${edition.members ? 'hører til et eksempel, der kan udelades af udgaven' : 'kun medlemmer må læse'}.`,
    expected: `en beslutning, der er med i alle de udgaver, som ${naming.page} er med i`,
    fix: `Fjern decision, og lad ${naming.note} stå alene, eller giv ${naming.page} samme mærke (audience: members eller example: true).`,
  };
}

function needsLeftOut(page: ParsedPage, line: number, id: string, what: string): Problem {
  const naming = namingOf(page);
  return {
    file: page.file,
    line,
    rule: editionLink.id,
    found: `${naming.who} henviser til »${id}«, som er ${what}.`,
    expected: `en side, der er med i alle de udgaver, som ${naming.page} er med i`,
    fix: `Ret eller fjern henvisningen, eller giv ${naming.page} samme mærke (audience: members eller example: true).`,
  };
}
