import { paragraphIds } from '../charter/buildCharters';
import type { CharterVersion } from '../charter/records';
import { figureLinkId } from '../linkables';
import { isMeeting, itemId } from '../minutes/buildRecords';
import type { MinutesParts } from '../minutes/readParts';
import type { Problem } from '../problem';
import { idOf, type ContentTree, type Entry } from '../tree';
import { walkData } from '../walk';
import type { Rule, RuleContext } from './rule';

interface Claim {
  id: string;
  file: string;
  line: number;
}

/**
 * Two records with one id cannot both be linked to. Pages, sources, figures, agenda items, decisions and actions share one
 * space, because short links name any of them; the vocabulary has one space for each closed list and one for the glossary.
 */
export const duplicateId: Rule = {
  id: 'duplicate-id',
  check(context) {
    return claimSpaces(context).flatMap(findRepeated);
  },
};

function claimSpaces(context: RuleContext): Claim[][] {
  const { tree, minutes } = context;
  const pages = tree.parsed.map(({ id, file }) => ({ id, file, line: 1 }));
  const data = [...tree.sources, ...tree.figures, ...tree.indirectMeetings].flatMap(claimOf);
  // The short link of a figure is an id like any other.
  const figureLinks = tree.figures.flatMap(claimOf).map((claim) => ({ ...claim, id: figureLinkId(claim.id) }));
  const parts = minutes.flatMap(claimsOfMinutes);
  const planned = claimsOfAgendas(tree, new Set(parts.map(({ id }) => id)));
  return [[...pages, ...data, ...figureLinks, ...claimsOfCharters(context), ...parts, ...planned], ...vocabularySpaces(tree.vocabulary), ...tree.parsed.map(anchorsOf)];
}

/** Decisions and actions by their ids, items by that of their meeting and their anchor. */
function claimsOfMinutes({ page: { file, frontMatter }, items, decisions, actions }: MinutesParts): Claim[] {
  const meeting = String((frontMatter.data as { meeting?: unknown } | null)?.meeting ?? '');
  const marks = [...decisions, ...actions].map(({ part, line }) => ({ id: part.id, file, line }));
  return [...uniqueClaims(items.map(({ anchor, line }) => ({ id: itemId(meeting, anchor), file, line }))), ...marks];
}

/** Paragraphs have a short link in each version and one over all of them. Two of one id in a version are another rule's business. */
function claimsOfCharters({ charters, tree }: RuleContext): Claim[] {
  const files = new Map(tree.pages.map(({ id, file }) => [id, file]));
  const claim = (id: string, version: CharterVersion | undefined): Claim => ({ id, file: files.get(version?.id ?? '') ?? '', line: 1 });
  return charters.flatMap((document) => uniqueClaims([
    ...document.versions.flatMap((version) => version.paragraphs.map(({ id }) => claim(`${version.id}-${id}`, version))),
    ...paragraphIds([document]).map((id) => claim(id, document.versions[0])),
  ]));
}

/** The items of invitations have short links too. Minutes that repeat one speak of the same item. */
function claimsOfAgendas({ pages }: ContentTree, inMinutes: ReadonlySet<string>): Claim[] {
  return pages.filter(isMeeting).flatMap(({ id: meeting, file, fields, frontMatter }) => {
    const items = fields.agenda.map(({ id }, index) => ({ id: itemId(meeting, id), file, line: frontMatter.lineOf(['agenda', index, 'id']) }));
    return uniqueClaims(items).filter(({ id }) => !inMinutes.has(id));
  });
}

/** An anchor that a page has twice is the business of `duplicate-anchor`, or of the anchors below. */
function uniqueClaims(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ id }, index) => claims.findIndex((other) => other.id === id) === index);
}

function claimOf(entry: Entry<unknown>): Claim[] {
  const id = idOf(entry);
  return id === null ? [] : [{ id, file: entry.file, line: entry.lineOf(['id']) }];
}

function vocabularySpaces(vocabulary: ContentTree['vocabulary']): Claim[][] {
  const spaces = new Map<string, Claim[]>();
  for (const entry of vocabulary) {
    const list = (entry.raw as { list?: unknown } | null)?.list;
    const key = typeof list === 'string' ? list : '';
    spaces.set(key, [...(spaces.get(key) ?? []), ...claimOf(entry)]);
  }
  return [...spaces.values()];
}

/** Agenda items and projects become anchors on their page and must differ there. */
function anchorsOf({ file, frontMatter }: ContentTree['parsed'][number]): Claim[] {
  return walkData(frontMatter.data).flatMap(({ key, path, value }) =>
    key === 'id' && typeof value === 'string' ? [{ id: value, file, line: frontMatter.lineOf(path) }] : [],
  );
}

function findRepeated(claims: readonly Claim[]): Problem[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const earlier = first.get(claim.id);
    if (earlier !== undefined) return [repeatedId(claim, earlier)];
    first.set(claim.id, claim);
    return [];
  });
}

function repeatedId(claim: Claim, earlier: Claim): Problem {
  return {
    file: claim.file,
    line: claim.line,
    rule: duplicateId.id,
    found: `Id'et »${claim.id}« er allerede brugt i ${earlier.file}:${earlier.line}.`,
    expected: 'et id, som kun én post har',
    fix: `Giv denne post et andet id, fx »${claim.id}-2«, eller slå de to sammen.`,
  };
}
