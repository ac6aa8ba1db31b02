import type { Heading, Nodes, Paragraph } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { splitSentences } from '../../danish/sentences';
import { readHeadingAnchor } from '../headingAnchor';
import type { Lists } from '../kinds/lists';
import { actionPartSchema, decisionPartSchema, itemPartSchema, type ActionPart, type DecisionPart, type ItemPart } from '../kinds/minutesParts';
import type { Problem } from '../problem';
import type { ParsedPage } from '../tree';
import { validateData } from '../validate';
import type * as z from 'zod';

/** An agenda item: a heading with an anchor, and the facts that `::item` gives it. */
export interface FoundItem {
  anchor: string;
  title: string;
  /** 2 for an item, 3 for one below it. */
  depth: number;
  line: number;
  part: ItemPart;
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
  problems: Problem[];
}

const NO_FACTS: ItemPart = { tracks: [], affects: [] };

/** Reads the items, decisions and actions of minutes in the order of the text. Faults become problems beside what could be read. */
export function readMinutesParts(page: ParsedPage, lists: Lists): MinutesParts {
  const parts: MinutesParts = { page, items: [], decisions: [], actions: [], problems: [] };
  page.body.children.forEach((node, index) => {
    if (node.type === 'heading') readItem(node, parts);
    else if (node.type === 'leafDirective' && node.name === 'item') readFacts(node, page.body.children[index - 1], parts);
    else if (node.type === 'containerDirective') readMark(node, parts, lists);
  });
  return parts;
}

function readItem(node: Heading, parts: MinutesParts): void {
  const { words, id } = readHeadingAnchor(toString(node));
  const line = lineOf(node);
  if (node.depth === 2 && id === null) parts.problems.push(withoutAnchor(parts.page.file, line, words));
  if (node.depth <= 3 && id !== null) parts.items.push({ anchor: id, title: words, depth: node.depth, line, part: NO_FACTS });
}

/** The facts belong to the heading right above them. */
function readFacts(node: LeafDirective, above: Nodes | undefined, parts: MinutesParts): void {
  const item = parts.items.at(-1);
  if (above?.type !== 'heading' || item === undefined || item.line !== lineOf(above)) {
    parts.problems.push(looseFacts(parts.page.file, lineOf(node)));
    return;
  }
  item.part = readPart(node, itemPartSchema(), parts) ?? NO_FACTS;
}

function readMark(node: ContainerDirective, parts: MinutesParts, lists: Lists): void {
  if (node.name === 'decision') addMark(node, readPart(node, decisionPartSchema(lists), parts), parts.decisions, parts);
  if (node.name === 'action') addMark(node, readPart(node, actionPartSchema(lists), parts), parts.actions, parts);
}

function addMark<P>(node: ContainerDirective, part: P | null, list: FoundMark<P>[], { items }: MinutesParts): void {
  if (part === null) return;
  const text = textOfMark(node);
  list.push({ part, title: titleOfMark(node) ?? splitSentences(text)[0]?.text ?? '', text, item: items.at(-1)?.anchor ?? null, line: lineOf(node) });
}

/** The words in brackets after the name of a block, or null when it has none. */
export function titleOfMark({ children: [first] }: ContainerDirective): string | null {
  return isLabel(first) ? toString(first) : null;
}

function textOfMark({ children }: ContainerDirective): string {
  return children.filter((child) => !isLabel(child)).map((child) => toString(child)).join(' ').replace(/\s+/g, ' ').trim();
}

/** Whether a node is the label that stands in brackets after the name of its block. */
export function isLabel(node: Nodes | undefined): node is Paragraph {
  return node?.type === 'paragraph' && (node.data as { directiveLabel?: boolean } | undefined)?.directiveLabel === true;
}

function readPart<P>(node: LeafDirective | ContainerDirective, schema: z.ZodType<P>, { page, problems }: MinutesParts): P | null {
  const line = lineOf(node);
  const place = { file: page.file, text: { lineOf: () => line, lineOfKey: () => line }, base: [] };
  const checked = validateData(schema, toData(node.attributes ?? {}), place);
  problems.push(...checked.problems);
  return checked.value;
}

/** Keys that hold ids with spaces between them. */
const ID_LISTS = new Set(['tracks', 'affects']);

/** Attributes are words; what a schema has as a list is cut up. */
function toData(attributes: Readonly<Record<string, string | null | undefined>>): Record<string, unknown> {
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
