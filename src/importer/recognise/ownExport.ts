import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { paragraphOf } from '../text/phrasing';
import { labelled } from './ownLabels';
import { shortLinkIn, shortLinksIn, siteUrlOf } from './ownLinks';

/**
 * Minutes that the knowledge base itself has put into a Word file, and that come back from there. Each decision and action
 * ends with its short link, and headings are links to theirs, so that nothing need be guessed and every id is kept.
 */
export interface OwnRecord {
  kind: 'decision' | 'action';
  /** Null for one that somebody has added in Word. */
  id: string | null;
  /** '' for one that is called by its first sentence. */
  title: string;
  blocks: RootContent[];
  facts: Readonly<Partial<Record<OwnFact, string>>>;
  /** Ids of what it is about. */
  affects: string[];
}

type OwnFact = 'who' | 'deadline' | 'status' | 'supersededBy' | 'decision';

const FACTS: Readonly<Record<string, OwnFact | 'affects'>> = {
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

const KINDS: Readonly<Record<string, OwnRecord['kind']>> = { Beslutning: 'decision', Handling: 'action' };

/**
 * The whole address of the front page of the knowledge base that a document was written by, as the short links of its
 * decisions, actions and headings begin with it; null for a document from elsewhere.
 */
export function siteOfOwnExport({ children }: Root): string | null {
  for (const block of children) {
    const url = block.type === 'heading' ? urlOfShortLink(block) : closingId(block) === null ? null : urlOfShortLink(block);
    if (url !== null) return siteUrlOf(url);
  }
  return null;
}

/** A heading of the Word file is as a whole a link to itself, but for its number. */
function urlOfShortLink(block: RootContent): string | null {
  if (block.type !== 'heading' && block.type !== 'paragraph') return null;
  const link = block.children.find((child) => child.type === 'link');
  const rest = block.children.filter((child) => child !== link).map((child) => toString(child)).join('');
  return link !== undefined && shortLinkIn([link]) !== null && /^\s*(?:\d+(?:\.\d+)*\.?|Link:)?\s*$/u.test(rest) ? link.url : null;
}

function closingId(block: RootContent): string | null {
  return block.type === 'paragraph' && /^Link:\s/.test(toString(block)) ? shortLinkIn(block.children) : null;
}

/** The blocks of an item with each decision and action as one. */
export function cutOwnRecords(blocks: readonly RootContent[]): (RootContent | OwnRecord)[] {
  const cut: (RootContent | OwnRecord)[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined) continue;
    const end = recordEnd(blocks, index) ?? addedEnd(blocks, index);
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

/** One that somebody added in Word has its words on its first line and no link; who and when may stand right below. */
function addedEnd(blocks: readonly RootContent[], start: number): number | null {
  if ((addedOpening(blocks[start])?.title ?? '') === '') return null;
  let end = start;
  while (factOf(blocks[end + 1]) !== null) end += 1;
  return end;
}

function addedOpening(block: RootContent | undefined): { kind: OwnRecord['kind']; title: string } | null {
  if (block?.type !== 'paragraph') return null;
  const [, label = '', title = ''] = /^(Beslutning|Handling):\s*([\s\S]*)$/u.exec(toString(block)) ?? [];
  const kind = KINDS[label];
  return kind === undefined ? null : { kind, title: title.trim() };
}

/** `Beslutning: Brug igen` → its kind and its title. */
function openingOf(block: RootContent | undefined): { kind: OwnRecord['kind']; title: string } | null {
  const line = block === undefined ? null : labelled(block);
  const kind = line === null ? undefined : KINDS[line.label];
  return line === null || kind === undefined ? null : { kind, title: line.words };
}

function toRecord(blocks: readonly RootContent[]): OwnRecord {
  const [first, last] = [blocks[0], blocks.at(-1)];
  const id = last === undefined ? null : closingId(last);
  const { kind, title } = openingOf(first) ?? addedOpening(first) ?? { kind: 'decision', title: '' };
  const inside = blocks.slice(1, id === null ? undefined : -1).map((block) => ({ block, fact: factOf(block) }));
  const text = inside.flatMap(({ block, fact }) => (fact === null ? [block] : []));
  return {
    kind,
    title: id === null ? '' : title,
    id,
    blocks: id === null ? [paragraphOf([{ type: 'text', value: title }]), ...text] : text,
    facts: Object.fromEntries(inside.flatMap(({ fact }) => (fact === null || fact[0] === 'affects' ? [] : [fact]))),
    affects: inside.flatMap(({ block, fact }) => (fact?.[0] === 'affects' && block.type === 'paragraph' ? shortLinksIn(block.children) : [])),
  };
}

/** What a decision was replaced by stands as a short link, the rest in words. */
function factOf(block: RootContent | undefined): readonly [OwnFact | 'affects', string] | null {
  const line = block === undefined ? null : labelled(block);
  const fact = line === null ? undefined : FACTS[line.label];
  if (line === null || fact === undefined || block?.type !== 'paragraph') return null;
  return [fact, fact === 'supersededBy' || fact === 'decision' ? (shortLinkIn(block.children) ?? '') : line.words];
}
