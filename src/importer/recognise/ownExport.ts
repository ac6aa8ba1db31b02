import type { PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * Minutes that the knowledge base itself has put into a Word file, and that come back from there. Each decision and action
 * ends with its short link, and headings are links to theirs, so that nothing need be guessed and every id is kept.
 */
export interface OwnRecord {
  kind: 'decision' | 'action';
  id: string;
  /** '' for one that is called by its first sentence. */
  title: string;
  blocks: RootContent[];
  facts: Readonly<Partial<Record<OwnFact, string>>>;
}

type OwnFact = 'who' | 'deadline' | 'status' | 'supersededBy' | 'decision' | 'affects';

const FACTS: Readonly<Record<string, OwnFact>> = {
  'Gælder for': 'who',
  Ansvarlig: 'who',
  Frist: 'deadline',
  Tilstand: 'status',
  // As it was called in files that were taken home before.
  Status: 'status',
  'Erstattet af': 'supersededBy',
  'Følger af': 'decision',
  'Drejer sig om': 'affects',
};

/** Facts that are ids, with a space between two. */
const LINKED: ReadonlySet<OwnFact> = new Set(['supersededBy', 'decision', 'affects']);

const KINDS: Readonly<Record<string, OwnRecord['kind']>> = { Beslutning: 'decision', Handling: 'action' };

const SHORT_LINK = /\/l\/([a-z0-9]+(?:-[a-z0-9]+)*)\/?$/;

/** The id of the short link that a line leads to, or null when it leads to none. */
export function shortLinkIn(nodes: readonly PhrasingContent[]): string | null {
  return shortLinksIn(nodes)[0] ?? null;
}

function shortLinksIn(nodes: readonly PhrasingContent[]): string[] {
  const ids: string[] = [];
  visit({ type: 'root', children: [...nodes] } as Root, 'link', ({ url }) => {
    const id = SHORT_LINK.exec(url)?.[1];
    if (id !== undefined) ids.push(id);
  });
  return ids;
}

/** Whether a document was written by the knowledge base: a decision or action in it ends with its short link. */
export function isOwnExport({ children }: Root): boolean {
  return children.some((block) => closingId(block) !== null);
}

function closingId(block: RootContent): string | null {
  return block.type === 'paragraph' && /^Link:\s/.test(toString(block)) ? shortLinkIn(block.children) : null;
}

/** The blocks of an item with each decision and action as one. */
export function cutOwnRecords(blocks: readonly RootContent[]): (RootContent | OwnRecord)[] {
  const cut: (RootContent | OwnRecord)[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const end = recordEnd(blocks, index);
    const block = blocks[index];
    if (block === undefined) continue;
    if (end === null) cut.push(block);
    else {
      cut.push(toRecord(blocks.slice(index, end + 1)));
      index = end;
    }
  }
  return cut;
}

export function isOwnRecord(part: RootContent | OwnRecord): part is OwnRecord {
  return 'kind' in part;
}

/** Where the record that begins at a block ends, or null when none begins there. */
function recordEnd(blocks: readonly RootContent[], start: number): number | null {
  if (openingOf(blocks[start]) === null) return null;
  for (let index = start + 1; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || block.type === 'heading' || openingOf(block) !== null) return null;
    if (closingId(block) !== null) return index;
  }
  return null;
}

/** `Beslutning: Brug igen` → its kind and its title. */
function openingOf(block: RootContent | undefined): { kind: OwnRecord['kind']; title: string } | null {
  const line = block === undefined ? null : labelled(block);
  const kind = line === null ? undefined : KINDS[line.label];
  return line === null || kind === undefined ? null : { kind, title: line.words };
}

/** A line that begins with a word in bold and a colon. */
function labelled(block: RootContent): { label: string; words: string } | null {
  if (block.type !== 'paragraph' || block.children[0]?.type !== 'strong') return null;
  const match = /^([\p{L} ]+):\s*([\s\S]*)$/u.exec(toString(block));
  return match === null ? null : { label: match[1] ?? '', words: (match[2] ?? '').trim() };
}

function toRecord(blocks: readonly RootContent[]): OwnRecord {
  const [first, last] = [blocks[0], blocks.at(-1)];
  const { kind, title } = openingOf(first) ?? { kind: 'decision', title: '' };
  const inside = blocks.slice(1, -1).map((block) => ({ block, fact: factOf(block) }));
  return {
    kind,
    title,
    id: (last === undefined ? null : closingId(last)) ?? '',
    blocks: inside.flatMap(({ block, fact }) => (fact === null ? [block] : [])),
    facts: Object.fromEntries(inside.flatMap(({ fact }) => (fact === null ? [] : [fact]))),
  };
}

/** Other decisions and pages stand as short links, the rest in words. */
function factOf(block: RootContent): readonly [OwnFact, string] | null {
  const line = labelled(block);
  const fact = line === null ? undefined : FACTS[line.label];
  if (line === null || fact === undefined || block.type !== 'paragraph') return null;
  return [fact, LINKED.has(fact) ? shortLinksIn(block.children).join(' ') : line.words];
}
