import type { Heading, Nodes } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { textToSlug } from '../../danish/slug';
import { readHeadingAnchor } from '../headingAnchor';
import type { PageKind } from '../kinds';
import { titleOfMark } from '../minutes/readParts';
import type { Problem } from '../problem';
import type { ParsedPage } from '../tree';
import { walkData } from '../walk';
import type { Rule } from './rule';

/** A place on a page that a link can lead to: a heading, the box of a decision or an action, or a paragraph of a charter. */
interface Anchor {
  id: string;
  line: number;
  heading: string;
  isBox: boolean;
}

/**
 * A link opens at the first place of its name, so that a second one cannot be linked to. The site adds sections of its
 * own to a page; neither a heading nor a decision or an action must take their names. Two boxes of one id are the business
 * of `duplicate-id`.
 */
export const duplicateAnchor: Rule = {
  id: 'duplicate-anchor',
  check({ tree }) {
    return tree.parsed.flatMap(checkAnchors);
  },
};

function checkAnchors(page: ParsedPage): Problem[] {
  const taken = takenBySite(page);
  const boxes = new Set<string>();
  return anchorsOf(page).flatMap((anchor) => {
    const holder = taken.get(anchor.id);
    const isSecondBox = anchor.isBox && boxes.has(anchor.id);
    if (anchor.isBox) boxes.add(anchor.id);
    if (holder === undefined) taken.set(anchor.id, `${anchor.isBox ? 'blokken' : 'overskriften'} i linje ${anchor.line}`);
    return holder === undefined || isSecondBox ? [] : [repeatedAnchor(page.file, anchor, holder)];
  });
}

/**
 * The anchors that the editor's headings claim. One without `{#id}` gets a free one made of its words, so that it can
 * only clash with the sections that are added after that.
 */
function anchorsOf({ body, kind }: ParsedPage): Anchor[] {
  const anchors: Anchor[] = [];
  visit(body, ['heading', 'containerDirective'], (node) => {
    // `visit` filters by the names, which the type system cannot follow through a list.
    const anchor = node.type === 'heading' ? anchorOfHeading(node as Heading) : anchorOfBox(node as ContainerDirective, kind);
    if (anchor !== null) anchors.push(anchor);
  });
  return anchors;
}

function anchorOfHeading(node: Heading): Anchor | null {
  const { words, id: own } = readHeadingAnchor(toString(node));
  const id = own ?? textToSlug(words);
  return own !== null || ADDED_LAST.has(id) ? { id, line: lineOf(node), heading: words, isBox: false } : null;
}

/** Two paragraphs of one id are the business of `charter-paragraph`. */
const BOXES: ReadonlySet<string> = new Set(['decision', 'action', 'paragraph']);

/** The paragraph that a proposal suggests has its anchor in the version, and none on the page of the proposal. */
function anchorOfBox(node: ContainerDirective, kind: PageKind): Anchor | null {
  const { name, attributes } = node;
  if (!BOXES.has(name) || kind === 'proposal' || typeof attributes?.id !== 'string') return null;
  return { id: attributes.id, line: lineOf(node), heading: titleOfMark(node) ?? `:::${name}`, isBox: true };
}

function lineOf({ position }: Nodes): number {
  return position?.start.line ?? 1;
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
  fillGap: 'udfyld-hullet',
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
  charter: { udgaaet: 'afsnittet om det, der er udgået siden en tidligere version' },
  municipality: { partnerrunde: 'afsnittet »Partnerrunde«', forslag: 'afsnittet »Forslag til charteret«' },
  proposal: { forslaget: 'afsnittet »Forslaget«', ordlyd: 'afsnittet »Den foreslåede ordlyd«', udfald: 'afsnittet »Hvad der blev af det«' },
};

/** Names of sections that the site may add to a page of a kind: what no paragraph and no heading should be called. */
export function reservedAnchors(kind: PageKind): string[] {
  return [...Object.keys({ ...ON_EVERY_PAGE, ...ON_KIND[kind] }), ...Object.values(SECTION_OF_KEY), 'droeftet-paa'];
}

/** What meetings take up; they themselves are not discussed. */
const NOT_DISCUSSED: ReadonlySet<PageKind> = new Set(['meeting', 'minutes']);

function takenBySite(page: ParsedPage): Map<string, string> {
  const { frontMatter, kind } = page;
  const data = (frontMatter.data ?? {}) as Record<string, unknown>;
  const filled = Object.entries(SECTION_OF_KEY).filter(([key]) => isFilled(data[key]));
  const sections = filled.map(([key, id]) => [id, `det afsnit, som »${key}« i hovedet bliver til`] as const);
  const discussed = NOT_DISCUSSED.has(kind) ? [] : [['droeftet-paa', 'afsnittet »Drøftet på«'] as const];
  const items = walkData(data).filter(({ key, path }) => key === 'id' && path.length > 1);
  const places = items.map(({ value }) => [String(value), `punktet »${String(value)}« i hovedet`] as const);
  return new Map([...Object.entries({ ...ON_EVERY_PAGE, ...ON_KIND[kind] }), ...discussed, ...minutesSections(page, data), ...sections, ...places]);
}

/** The partner round stands where the text asks for it, else in a section of its own; awaited minutes show the agenda. */
function minutesSections({ kind, body }: ParsedPage, { state, partnerRound }: Record<string, unknown>): (readonly [string, string])[] {
  if (kind !== 'minutes') return [];
  const hasPlace = body.children.some((node) => node.type === 'leafDirective' && node.name === 'partnerround');
  return [
    ...(state === 'awaiting' ? [['dagsorden', 'afsnittet »Dagsordenen, som den var planlagt«'] as const] : []),
    ...(isFilled(partnerRound) && !hasPlace ? [['partnerrunde', 'det afsnit, som »partnerRound« i hovedet bliver til'] as const] : []),
  ];
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function repeatedAnchor(file: string, { id, line, heading, isBox }: Anchor, holder: string): Problem {
  return {
    file,
    line,
    rule: duplicateAnchor.id,
    found: `Ankeret »${id}« ved »${heading}« er allerede brugt til ${holder}.`,
    expected: 'et anker, som kun ét sted på siden har',
    fix: isBox ? `Giv blokken et andet id, fx #${id}-2.` : `Giv overskriften et andet anker, fx {#${id}-2}.`,
  };
}
