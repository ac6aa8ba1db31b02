import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { plainText, slicePhrasing, type Phrasing } from '../text/phrasing';
import { findMeetingDay } from './facts';
import { chooseDay } from './meetingDay';
import { createDirectory } from './names';
import { cutOwnRecords, isOwnRecord } from './ownExport';
import { labelled } from './ownLabels';
import { shortLinkIn, shortLinksIn, withOwnLinks } from './ownLinks';
import { takeOwnOpening } from './ownOpening';
import type { Gathered } from './record';
import type { Item, Minutes, RecogniseOptions } from './recogniseMinutes';
import type { Part } from './settle';
import { settleOwn } from './settleOwn';
import { takePartnerTable } from './takePartnerTable';
import { tidyBody } from './tidyBody';
import { toUnits } from './units';

/**
 * Minutes that come back from the knowledge base's own Word file. Nothing is guessed in them: what has no mark is text, for
 * »Dagsordenen blev godkendt« was none of the decisions when the file was written.
 */
export function recogniseOwn(body: Root, siteUrl: string, options: RecogniseOptions): Minutes {
  const { children } = tidyBody(withOwnLinks(body, siteUrl));
  const gathered: Gathered = { participants: [], absent: [], partnerRound: [], officers: [], meeting: '', notes: [] };
  const title = titleOf(children[0], gathered);
  const sections = cutAtHeadings(title === null ? children : children.slice(1));
  const opening = takeOwnOpening(sections.intro, options.find);
  gathered.participants.push(...opening.participants);
  gathered.absent.push(...opening.absent);
  if (opening.used.length > 0) gathered.notes.push({ kind: 'used', place: 'øverst', words: opening.used.join(' · '), becomes: 'felter i hovedet' });
  return {
    title,
    day: chooseDay(findMeetingDay(toUnits(body), options.fileName, options.today), options.day, gathered),
    intro: partsOf(opening.rest, 'indledningen', gathered, options),
    items: sections.items.map((section) => toItem(section, gathered, options)),
    ...gathered,
    directory: createDirectory([]),
    find: options.find,
    own: { state: opening.state },
  };
}

/** The title of the file leads nowhere; a heading that does is an item. */
function titleOf(first: RootContent | undefined, { notes }: Gathered): string | null {
  if (first?.type !== 'heading' || shortLinkIn(first.children) !== null) return null;
  const title = toString(first).replace(/\s+/gu, ' ').trim();
  notes.push({ kind: 'used', place: 'øverst', words: title, becomes: 'titel' });
  return title;
}

interface Section {
  heading: Heading;
  blocks: RootContent[];
}

function cutAtHeadings(blocks: readonly RootContent[]): { intro: RootContent[]; items: Section[] } {
  const intro: RootContent[] = [];
  const items: Section[] = [];
  for (const block of blocks) {
    if (block.type === 'heading') items.push({ heading: block, blocks: [] });
    else (items.at(-1)?.blocks ?? intro).push(block);
  }
  return { intro, items };
}

function toItem({ heading, blocks }: Section, gathered: Gathered, options: RecogniseOptions): Item {
  const { number, title } = numbered(heading.children);
  const place = number === null ? `punktet »${plainText(title)}«` : `punkt ${number} »${plainText(title)}«`;
  const facts = blocks.findIndex((block) => !isItemFact(block));
  const [about, rest] = facts === -1 ? [blocks, []] : [blocks.slice(0, facts), blocks.slice(facts)];
  return { number, title, depth: Math.min(heading.depth, 2), ...idsOf(about), parts: partsOf(rest, place, gathered, options) };
}

function numbered(words: Phrasing): { number: string | null; title: Phrasing } {
  const match = /^(\d+(?:\.\d+)*)\.?\s+(?=\S)/u.exec(plainText(words));
  return match === null ? { number: null, title: words } : { number: match[1] ?? null, title: slicePhrasing(words, match[0].length) };
}

function isItemFact(block: RootContent): boolean {
  return ['Arbejdsspor', 'Drejer sig om'].includes(labelled(block)?.label ?? '');
}

/** What the lines below the heading say of the item. */
function idsOf(about: readonly RootContent[]): Pick<Item, 'tracks' | 'affects'> {
  const ids = (label: string): string[] => about.flatMap((block) => (block.type === 'paragraph' && labelled(block)?.label === label ? shortLinksIn(block.children) : []));
  return { tracks: ids('Arbejdsspor'), affects: ids('Drejer sig om') };
}

function partsOf(blocks: readonly RootContent[], place: string, gathered: Gathered, { find }: RecogniseOptions): Part[] {
  return cutOwnRecords(blocks).flatMap((part): Part[] => {
    if (isOwnRecord(part)) return [settleOwn(part, find)];
    const round = part.type === 'table' ? takePartnerTable(part, place, gathered, find) : null;
    const node = round === null ? part : round.block;
    return node === null ? [] : [{ kind: 'text', node }];
  });
}
