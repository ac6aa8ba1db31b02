import type { Heading, Nodes, Paragraph } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { splitSentences } from '../../danish/sentences';
import { DIRECTIVES } from '../directives';
import { readHeadingAnchor } from '../headingAnchor';
import type { Lists } from '../kinds/lists';
import { actionPartSchema, decisionPartSchema, itemPartSchema, type ActionPart, type DecisionPart, type ItemPart } from '../kinds/minutesParts';
import type { Problem } from '../problem';
import type { ParsedPage } from '../tree';
import { validateData } from '../validate';
import { plainText } from './plainText';
import type * as z from 'zod';

/** An agenda item: a heading with an anchor, and the facts that `::item` gives it. */
export interface FoundItem {
  anchor: string;
  title: string;
  /** 2 for an item, 3 for one below it. */
  depth: number;
  line: number;
  part: ItemPart;
  /** The line of `::item`, or that of the heading when there is none. */
  partLine: number;
}

/** A decision or an action where it stands. */
export interface FoundMark<P> {
  part: P;
  /** The words in brackets, else the first sentence. */
  title: string;
  /** All of its words, without markup; references stand as they were written. */
  text: string;
  /** The anchor of the item it stands under, or null above the first. */
  item: string | null;
  line: number;
}

/** What the text of minutes holds beside its words. */
export interface MinutesParts {
  page: ParsedPage;
  items: FoundItem[];
  decisions: FoundMark<DecisionPart>[];
  actions: FoundMark<ActionPart>[];
  /** Ids of decisions and actions that could not be read: named elsewhere, they are not missing. */
  faulty: string[];
  problems: Problem[];
}

const NO_FACTS: ItemPart = { tracks: [], affects: [] };

/** Reads the items, decisions and actions of minutes in the order of the text. Faults become problems beside what could be read. */
export function readMinutesParts(page: ParsedPage, lists: Lists): MinutesParts {
  const parts: MinutesParts = { page, items: [], decisions: [], actions: [], faulty: [], problems: [] };
  page.body.children.forEach((node, index) => {
    if (node.type === 'heading') readItem(node, parts);
    else if (node.type === 'leafDirective' && node.name === 'item') readFacts(node, page.body.children[index - 1], parts);
    else if (node.type === 'containerDirective') readMark(node, parts, lists);
  });
  for (const node of findEnclosed(page.body)) {
    parts.problems.push(enclosed(page.file, node));
    parts.faulty.push(...idIn(node));
  }
  return parts;
}

type Block = LeafDirective | ContainerDirective;

/** The blocks of minutes that stand inside something else, where nobody looks for them. */
function findEnclosed(body: ParsedPage['body']): Block[] {
  const found: Block[] = [];
  visitParents(body, ['leafDirective', 'containerDirective'], (node, ancestors) => {
    // The visitor filters by the names, which the type system cannot follow through a list.
    const block = node as Block;
    if (ancestors.length > 1 && DIRECTIVES.get(block.name)?.onlyOn?.includes('minutes') === true) found.push(block);
  });
  return found;
}

function readItem(node: Heading, parts: MinutesParts): void {
  const { words, id } = readHeadingAnchor(toString(node));
  const line = lineOf(node);
  if (node.depth === 2 && id === null) parts.problems.push(withoutAnchor(parts.page.file, line, words));
  if (node.depth <= 3 && id !== null) parts.items.push({ anchor: id, title: words, depth: node.depth, line, part: NO_FACTS, partLine: line });
}

/** The facts belong to the heading right above them. */
function readFacts(node: LeafDirective, above: Nodes | undefined, parts: MinutesParts): void {
  const item = parts.items.at(-1);
  if (above?.type !== 'heading' || item === undefined || item.line !== lineOf(above)) {
    parts.problems.push(looseFacts(parts.page.file, lineOf(node)));
    return;
  }
  item.part = readPart(node, itemPartSchema(), parts) ?? NO_FACTS;
  item.partLine = lineOf(node);
}

function readMark(node: ContainerDirective, parts: MinutesParts, lists: Lists): void {
  if (node.name === 'decision') addMark(node, readPart(node, decisionPartSchema(lists), parts), parts.decisions, parts);
  if (node.name === 'action') addMark(node, readPart(node, actionPartSchema(lists), parts), parts.actions, parts);
}

function addMark<P>(node: ContainerDirective, part: P | null, list: FoundMark<P>[], parts: MinutesParts): void {
  if (part === null) {
    parts.faulty.push(...idIn(node));
    return;
  }
  const { items } = parts;
  const text = textOfMark(node);
  list.push({ part, title: titleOfMark(node) ?? splitSentences(text)[0]?.text ?? '', text, item: items.at(-1)?.anchor ?? null, line: lineOf(node) });
}

function idIn({ attributes }: Block): string[] {
  return typeof attributes?.id === 'string' ? [attributes.id] : [];
}

/** The words in brackets after the name of a block, or null when it has none. */
export function titleOfMark({ children: [first] }: ContainerDirective): string | null {
  return isLabel(first) ? toString(first) : null;
}

function textOfMark({ children }: ContainerDirective): string {
  return children.filter((child) => !isLabel(child)).map(plainText).join(' ').trim();
}

/** Whether a node is the label that stands in brackets after the name of its block. */
export function isLabel(node: Nodes | undefined): node is Paragraph {
  return node?.type === 'paragraph' && (node.data as { directiveLabel?: boolean } | undefined)?.directiveLabel === true;
}

function readPart<P>(node: Block, schema: z.ZodType<P>, { page, problems }: MinutesParts): P | null {
  const line = lineOf(node);
  const place = { file: page.file, text: { lineOf: () => line, lineOfKey: () => line }, base: [] };
  const data = toData(node.attributes ?? {});
  const absent = Object.keys(REQUIRED[node.name] ?? {}).filter((key) => data[key] === undefined || data[key].length === 0);
  // What is missing is said once, as it is written in braces; the schema gets a stand-in and looks at the rest.
  const checked = validateData(schema, { ...data, ...pick(REQUIRED[node.name] ?? {}, absent) }, place);
  problems.push(...absent.map((key) => withoutAttribute(page.file, node, key)), ...checked.problems);
  return absent.length === 0 ? checked.value : null;
}

type Attributes = Record<string, string | string[]>;

/** What a block must have, each with a stand-in. */
const REQUIRED: Readonly<Record<string, Attributes>> = {
  decision: { id: 'b-1' },
  action: { id: 'h-1', who: ['Sekretariatet'] },
};

function pick(attributes: Attributes, keys: readonly string[]): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([key]) => keys.includes(key)));
}

/** Keys that hold ids with spaces between them. */
const ID_LISTS = new Set(['tracks', 'affects']);

/** Attributes are words; what a schema has as a list is cut up. */
function toData(attributes: Readonly<Record<string, string | null | undefined>>): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, toValue(key, value ?? '')]));
}

function toValue(key: string, value: string): string | string[] {
  if (ID_LISTS.has(key)) return value.split(/[\s,;]+/).filter((id) => id !== '');
  if (key === 'who') return value.split(';').map((name) => name.trim()).filter((name) => name !== '');
  return value;
}

function lineOf({ position }: Nodes): number {
  return position?.start.line ?? 1;
}

function withoutAnchor(file: string, line: number, words: string): Problem {
  return {
    file,
    line,
    rule: 'minutes-part',
    found: `Punktet »${words}« har intet anker.`,
    expected: 'en overskrift, som slutter med et anker, så punktet kan linkes til',
    fix: 'Skriv et anker efter overskriften, fx {#charter}.',
  };
}

function looseFacts(file: string, line: number): Problem {
  return {
    file,
    line,
    rule: 'minutes-part',
    found: 'Linjen »::item« står ikke lige under en overskrift med anker.',
    expected: '::item på linjen efter punktets overskrift',
    fix: 'Flyt linjen op under overskriften, eller giv overskriften et anker.',
  };
}

function enclosed(file: string, node: Block): Problem {
  return {
    file,
    line: lineOf(node),
    rule: 'minutes-part',
    found: `Blokken »${written(node)}« står inde i en anden blok, en liste eller et citat.`,
    expected: 'blokken for sig selv, så den bliver fundet og kan linkes til',
    fix: 'Flyt blokken ud, og begynd den yderst til venstre.',
  };
}

const IN_BRACES: Readonly<Record<string, string>> = { id: '#id', who: 'who="…"' };

function withoutAttribute(file: string, node: Block, key: string): Problem {
  const attribute = IN_BRACES[key] ?? key;
  return {
    file,
    line: lineOf(node),
    rule: 'minutes-part',
    found: `Blokken »${written(node)}« mangler ${attribute}.`,
    expected: `${attribute} i de krøllede klammer efter navnet`,
    fix: `Skriv »${DIRECTIVES.get(node.name)?.example ?? attribute}«.`,
  };
}

function written({ type, name }: Block): string {
  return `${type === 'leafDirective' ? '::' : ':::'}${name}`;
}
