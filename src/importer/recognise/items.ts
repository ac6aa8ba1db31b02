import type { RootContent } from 'mdast';
import { splitSentences } from '../../danish/sentences';
import { isRunIn, paragraphOf, plainText, slicePhrasing, type Phrasing } from '../text/phrasing';
import { entryFor, isSame, isText, type AgendaEntry, type AgendaList } from './agenda';
import { labelOfHeading } from './labels';
import type { Opener } from './openers';
import { unitsToBlocks, type Unit } from './units';

/** An item before its blocks are read. */
export interface RawItem {
  number: string | null;
  title: Phrasing;
  /** 1 for an item, 2 for an item inside it, 3 inside that. */
  depth: number;
  blocks: RootContent[];
}

export interface Sections {
  /** What stands above the first item. */
  intro: RootContent[];
  items: RawItem[];
  /** Entries of the list at the top that no item answers to. */
  withoutText: AgendaEntry[];
}

/** Cuts a document at its openers. `skipped` are the units of the list at the top and the word above it. */
export function cutIntoItems(units: readonly Unit[], openers: readonly Opener[], agenda: AgendaList | null, skipped: ReadonlySet<number>): Sections {
  const between = (from: number, to: number): Unit[] => units.slice(from, to).filter((_, index) => !skipped.has(from + index));
  const items = openers.map((opener, position) => {
    const end = openers[position + 1]?.index ?? units.length;
    return toItem(opener, units[opener.index], between(opener.index + 1, end), agenda);
  });
  const { whole, withoutText } = withUnmatched(items, openers, agenda?.entries ?? []);
  return { intro: unitsToBlocks(between(0, openers[0]?.index ?? units.length)), items: nest(whole), withoutText };
}

function toItem(opener: Opener, unit: Unit | undefined, below: readonly Unit[], agenda: AgendaList | null): RawItem {
  const entry = entryFor(opener, agenda?.entries ?? []);
  const { title, rest } = splitTitle(opener, entry);
  const inside = unit?.kind === 'entry' ? unit.rest : [];
  const blocks = [...(rest.length === 0 ? [] : [paragraphOf(rest)]), ...inside, ...labelBelow(title), ...unitsToBlocks(below)];
  return { number: opener.number, title, depth: opener.depth, blocks };
}

/** Below an item called »Beslutninger« its own name is the label of what follows. */
function labelBelow(title: Phrasing): RootContent[] {
  const kind = labelOfHeading(plainText(title))?.kind;
  const isOwn = kind === 'decision' || kind === 'action';
  return isOwn ? [{ type: 'heading', depth: 6, children: [...title] }] : [];
}

const LONGEST_TITLE = 110;

/** `Ad 1) Formanden bød velkommen. …`: the title stands in the list above, or is cut from the beginning of the text. */
function splitTitle({ number, title }: Opener, entry: AgendaEntry | null): { title: Phrasing; rest: Phrasing } {
  const text = plainText(title).trim();
  if (text === '') return { title: entry?.title ?? [{ type: 'text', value: `Punkt ${number ?? ''}`.trim() }], rest: [] };
  if (entry !== null && entry.title.length > 0 && isText(text) && !isSame(entry, { title })) return { title: entry.title, rest: title };
  const [first, ...more] = title;
  if (first?.type === 'strong' && isRunIn(title) && plainText([first]).trim().length <= LONGEST_TITLE) return { title: trimColon(withoutStop(first.children)), rest: slicePhrasing(more, 0) };
  const line = text.indexOf('\n');
  if (line > 0 && line <= LONGEST_FIRST_LINE && !/[.,;]$/u.test(text.slice(0, line))) return cutAtLine(title);
  if (text.length <= LONGEST_TITLE && splitSentences(text).length === 1) return cutAtColon(title, text);
  const cut = cutPlace(text);
  return { title: slicePhrasing(title, 0, cut.end), rest: slicePhrasing(title, cut.next) };
}

function withoutStop(title: Phrasing): Phrasing {
  return slicePhrasing(title, 0, plainText(title).replace(/^(?!evt)(.*?)[\s.:–-]+$/isu, '$1').length);
}

/** What is longer may go on in the next line, as a text does that its writer broke by width. */
const LONGEST_FIRST_LINE = 60;

/** A title with its text below it in the same paragraph. */
function cutAtLine(title: Phrasing): { title: Phrasing; rest: Phrasing } {
  const text = plainText(title);
  const end = text.indexOf('\n', text.length - text.trimStart().length);
  return { title: trimColon(slicePhrasing(title, 0, end)), rest: slicePhrasing(title, end) };
}

/** `Velkomst: Værten bød velkommen` has its text on the same line; `Charter: ny version` is short enough to be all title. */
function cutAtColon(title: Phrasing, text: string): { title: Phrasing; rest: Phrasing } {
  const colon = /^(.{3,60}?):\s+(?=.{45,})/u.exec(text);
  if (colon === null) return { title: trimColon(title), rest: [] };
  return { title: slicePhrasing(title, 0, colon[1]?.length), rest: slicePhrasing(title, colon[0].length) };
}

function trimColon(title: Phrasing): Phrasing {
  const text = plainText(title);
  return slicePhrasing(title, 0, text.replace(/[\s:]+$/u, '').length);
}

/** Where a line that is title and text together is parted: at a colon or dash near its beginning, else after its first sentence. */
function cutPlace(text: string): { end: number; next: number } {
  const mark = /^.{3,80}?(?=:\s|\s[–—-]\s)/u.exec(text);
  const marked = mark === null ? null : /^(?::|\s[–—-])\s+/u.exec(text.slice(mark[0].length));
  if (mark !== null && marked !== null) return { end: mark[0].length, next: mark[0].length + marked[0].length };
  const sentence = splitSentences(text)[0]?.text.length ?? text.length;
  if (sentence <= LONGEST_TITLE) return { end: text.slice(0, sentence).replace(/\.$/u, '').length, next: sentence };
  const words = /^.{1,70}(?=\s)/u.exec(text)?.[0].length ?? LONGEST_TITLE;
  return { end: words, next: words };
}

/** Puts entries of the list that have no text where the list has them, so that the agenda stays whole. */
function withUnmatched(items: readonly RawItem[], openers: readonly Opener[], entries: readonly AgendaEntry[]): { whole: RawItem[]; withoutText: AgendaEntry[] } {
  const whole = [...items];
  const withoutText: AgendaEntry[] = [];
  let place = 0;
  for (const entry of entries) {
    const matched = openers.findIndex((opener) => entryFor(opener, entries) === entry);
    const item = items[matched];
    if (item !== undefined) {
      place = endOfItem(whole, whole.indexOf(item));
      continue;
    }
    if (plainText(entry.title).trim() === '') continue;
    withoutText.push(entry);
    whole.splice(place, 0, { number: entry.number, title: entry.title, depth: 1, blocks: [] });
    place += 1;
  }
  return { whole, withoutText };
}

/** Behind an item and all that lies inside it. */
function endOfItem(items: readonly RawItem[], index: number): number {
  const depth = items[index]?.depth ?? 1;
  const next = items.findIndex((item, position) => position > index && item.depth <= depth);
  return next === -1 ? items.length : next;
}

/** Levels without jumps: the first item is one of its own, and none lies two levels inside the one before. */
function nest(items: readonly RawItem[]): RawItem[] {
  let last = 0;
  return items.map((item) => {
    last = Math.min(item.depth, last + 1);
    return { ...item, depth: last };
  });
}
