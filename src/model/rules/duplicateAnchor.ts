import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { textToSlug } from '../../danish/slug';
import { readHeadingAnchor } from '../headingAnchor';
import type { PageKind } from '../kinds';
import type { Problem } from '../problem';
import type { ParsedPage } from '../tree';
import { walkData } from '../walk';
import type { Rule } from './rule';

/** A place on a page that a link can lead to. */
interface Anchor {
  id: string;
  line: number;
  heading: string;
}

/**
 * A link opens at the first place of its name, so that a second one cannot be linked to. The site adds sections of its
 * own to a page; a heading must not take their names either.
 */
export const duplicateAnchor: Rule = {
  id: 'duplicate-anchor',
  check({ tree }) {
    return tree.parsed.flatMap(checkAnchors);
  },
};

function checkAnchors(page: ParsedPage): Problem[] {
  const taken = takenBySite(page);
  return anchorsOf(page).flatMap((anchor) => {
    const holder = taken.get(anchor.id);
    if (holder === undefined) taken.set(anchor.id, `overskriften i linje ${anchor.line}`);
    return holder === undefined ? [] : [repeatedAnchor(page.file, anchor, holder)];
  });
}

/**
 * The anchors that the editor's headings claim. One without `{#id}` gets a free one made of its words, so that it can
 * only clash with the sections that are added after that.
 */
function anchorsOf({ body }: ParsedPage): Anchor[] {
  const anchors: Anchor[] = [];
  visit(body, 'heading', (node) => {
    const { words, id: own } = readHeadingAnchor(toString(node));
    const id = own ?? textToSlug(words);
    const anchor = { id, line: node.position?.start.line ?? 1, heading: words };
    if (own !== null || ADDED_LAST.has(id)) anchors.push(anchor);
  });
  return anchors;
}

/** Sections that close every page that has something for them, whatever its front matter says. */
const ON_EVERY_PAGE: Readonly<Record<string, string>> = {
  'omtalt-i': 'afsnittet »Omtalt i«',
  'tal-paa-siden': 'afsnittet »Tal på siden«',
  'kilder-paa-siden': 'afsnittet »Kilder«',
};

/** Those of them that come after headings have got their anchors, so that no anchor is made around them. */
const ADDED_LAST = new Set(['tal-paa-siden', 'kilder-paa-siden']);

/** The sections that are made of a list in the front matter, by its key. `sectionAnchors.test.ts` holds them against the pages. */
export const SECTION_OF_KEY: Readonly<Record<string, string>> = {
  checklist: 'tjekliste',
  documents: 'dokumenter',
  legalBasis: 'retligt-grundlag',
  lessons: 'laering',
  notFound: 'ikke-fundet',
  pitfalls: 'faldgruber',
  projects: 'projekter',
  questions: 'spoergsmaal',
  steps: 'trin-for-trin',
};

/** Sections that close every page of a kind. */
const ON_KIND: Readonly<Partial<Record<PageKind, Readonly<Record<string, string>>>>> = {
  case: { henvis: 'afsnittet »Henvis til casen«' },
};

function takenBySite({ frontMatter, kind }: ParsedPage): Map<string, string> {
  const data = (frontMatter.data ?? {}) as Record<string, unknown>;
  const filled = Object.entries(SECTION_OF_KEY).filter(([key]) => isFilled(data[key]));
  const sections = filled.map(([key, id]) => [id, `det afsnit, som »${key}« i hovedet bliver til`] as const);
  const items = walkData(data).filter(({ key, path }) => key === 'id' && path.length > 1);
  const places = items.map(({ value }) => [String(value), `punktet »${String(value)}« i hovedet`] as const);
  return new Map([...Object.entries({ ...ON_EVERY_PAGE, ...ON_KIND[kind] }), ...sections, ...places]);
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function repeatedAnchor(file: string, { id, line, heading }: Anchor, holder: string): Problem {
  return {
    file,
    line,
    rule: duplicateAnchor.id,
    found: `Ankeret »${id}« ved »${heading}« er allerede brugt til ${holder}.`,
    expected: 'et anker, som kun ét sted på siden har',
    fix: `Giv overskriften et andet anker, fx {#${id}-2}.`,
  };
}
