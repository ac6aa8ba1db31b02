import type { ListItem, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { FindOrganisation } from '../recognise/organisations';
import type { Note } from '../report/notes';
import { linesOf, paragraphOf, plainText, type Phrasing } from '../text/phrasing';
import { replaceWords, wordsOfNode } from '../text/replaceWords';
import { possibleNames } from '../write/namesInText';

/** How to come to the meeting is no part of its agenda. */
interface WithPractical<T> {
  items: T[];
  intro: RootContent[];
  practical: RootContent[];
}

const SIGN_UP = /^(?:tilmelding(?:sfrist)?|tilmeld|framelding|s\.?\s?u\.?)(?=\s*[:–-]|\s*$|\s+(?:jer|dig|senest|inden|til|sker|via|på|er|hos|skal|kan)(?!\p{L})|\s+(?:den\s+)?\d)/iu;
const CONTACT = /^(?:kontakt(?:person(?:er)?)?|spørgsmål)(?=\s*[:–-]|\s*$|\s+(?:kan|rettes|om mødet)(?!\p{L}))/iu;
const CONTACT_NAMED = /^Kontakt\s+\p{Lu}/u;
const OTHER = /^(?:pris|deltagerpris|deltagergebyr|parkering|transport|forplejning)(?=\s*[:–-]|\s*$|\s+(?:er|kr|ved|foran|på|bag)(?!\p{L})|\s+\d)/iu;

/** Whether a line is about how to come, and not about what happens there: `Tilmelding senest 7. januar`, `Pris: gratis`. */
export function isPractical(line: string): boolean {
  const text = line.trim();
  return mayNameSomebody(text) || OTHER.test(text);
}

function mayNameSomebody(text: string): boolean {
  return SIGN_UP.test(text) || CONTACT.test(text) || CONTACT_NAMED.test(text);
}

/** Takes sign-up, price, parking and the like out of a programme, whether they stand as items of their own or below one. */
export function takePractical<T extends { title: string; blocks: RootContent[] }>({ items, intro }: { items: readonly T[]; intro: readonly RootContent[] }): WithPractical<T> {
  const practical: RootContent[] = [];
  const kept: T[] = [];
  const rest = partition(intro, practical, false);
  const last = items.findLast(({ title }) => !isPractical(title));
  for (const item of items) {
    if (isPractical(item.title)) practical.push(paragraphOf([{ type: 'text', value: item.title }]), ...item.blocks);
    else kept.push({ ...item, blocks: partition(item.blocks, practical, item === last) });
  }
  return { items: kept, intro: rest, practical };
}

/** What follows such a line below the last item is no part of the agenda either; below others only what its heading covers. */
function partition(blocks: readonly RootContent[], practical: RootContent[], isLast: boolean): RootContent[] {
  const kept: RootContent[] = [];
  let isOpen = false;
  for (const block of blocks) {
    if (block.type === 'heading' && !isLast) isOpen = false;
    const { before, after }: Cut = isOpen ? { before: [], after: [block] } : cut(block);
    kept.push(...before);
    practical.push(...after);
    isOpen ||= after.length > 0 && (isLast || block.type === 'heading');
  }
  return kept;
}

interface Cut {
  before: RootContent[];
  after: RootContent[];
}

/** A block before and from its first practical line on. */
function cut(block: RootContent): Cut {
  if (block.type === 'paragraph') return cutParagraph(block.children, block);
  if (block.type === 'list') {
    const isTaken = (item: ListItem): boolean => isPractical(toString(item));
    const left = block.children.filter((item) => !isTaken(item));
    return { before: left.length === 0 ? [] : [{ ...block, children: left }], after: block.children.filter(isTaken).flatMap(({ children }) => children) };
  }
  return block.type === 'heading' && isPractical(toString(block)) ? { before: [], after: [block] } : { before: [block], after: [] };
}

function cutParagraph(words: Phrasing, block: RootContent): Cut {
  const lines = linesOf(words);
  const first = lines.findIndex((line) => isPractical(plainText(line)));
  if (first === -1) return { before: [block], after: [] };
  const before = lines.slice(0, first);
  return { before: before.length === 0 ? [] : [paragraphOf(joined(before))], after: stretches(lines.slice(first)).map((stretch) => paragraphOf(joined(stretch))) };
}

/** Each such line is a paragraph of its own, with the lines that go on with it. */
function stretches(lines: readonly Phrasing[]): Phrasing[][] {
  const parts: Phrasing[][] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last === undefined || isPractical(plainText(line))) parts.push([line]);
    else last.push(line);
  }
  return parts;
}

function joined(lines: readonly Phrasing[]): Phrasing {
  return lines.flatMap((line, index): Phrasing => (index === 0 ? line : [{ type: 'text', value: '\n' }, ...line]));
}

/** Takes the names of those whom one signs up with or asks out of the text, and tells them. */
export function withoutContacts(blocks: readonly RootContent[], find: FindOrganisation, notes: Note[]): void {
  for (const block of blocks) {
    const words = wordsOfNode(block);
    if (!mayNameSomebody(words.trim()) && !words.includes(' fjernet]')) continue;
    for (const name of possibleNames([block], find)) {
      notes.push({ kind: 'name', place: 'tilmelding og kontakt', name, becomes: '[navn fjernet]' });
      replaceWords(block, (text) => placesOf(name, text));
    }
  }
}

function placesOf(name: string, text: string): { offset: number; length: number; words: string }[] {
  const offset = text.indexOf(name);
  return offset === -1 ? [] : [{ offset, length: name.length, words: '[navn fjernet]' }];
}
