import type { List, ListItem, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { paragraphOf, type Phrasing } from '../text/phrasing';
import { gatherPeople, takePeople } from './gatherPeople';
import { ABOUT_RECORD, addRecord, isAboutPeople, pushText, useLabel, type Reading } from './reading';
import { readLabelled, readLine } from './readLine';
import type { RawRecord } from './record';
import { cutAtLabels, type Segment } from './segments';
import { cutAtDecisions } from './sentences';
import { cutParagraph } from './units';

/** Reads a block of whatever sort; a list may hold any. */
export type ReadBlock = (block: RootContent, reading: Reading) => void;

/** A list: people, decisions or actions under their label; else text, with the decisions in it taken out. */
export function readList(list: List, reading: Reading, readBlock: ReadBlock): void {
  const { scope } = reading;
  if (scope !== null) scope.hasList = true;
  if (scope === null && takePeople(itemLines(list), reading)) return;
  if (scope !== null && isAboutPeople(scope.kind)) return gatherPeople(scope.kind, scope.words, itemLines(list), reading.place, reading.gathered, reading.find);
  if (scope !== null && (scope.kind === 'decision' || scope.kind === 'action')) {
    if (scope.reach === 'next') reading.scope = null;
    useLabel(scope.words, scope.kind === 'decision' ? 'beslutninger' : 'handlinger', reading);
    return readRecordItems(scope.kind, list.children, reading, readBlock);
  }
  const last = reading.parts.at(-1);
  if (last !== undefined && last.kind !== 'text' && endsInColon(last)) {
    last.blocks.push(list);
    return;
  }
  if (!list.children.some((item) => isRecordItem(item))) return pushText(list, reading);
  readMixedItems(list, reading, readBlock);
}

/** `Netværket vedtog:` and a list below is one decision. */
function endsInColon({ blocks }: RawRecord): boolean {
  const last = blocks.at(-1);
  return last !== undefined && last.type === 'paragraph' && /:\s*$/u.test(toString(last));
}

function itemLines(list: List): string[] {
  return list.children.flatMap((item) => item.children.flatMap((block) => (block.type === 'list' ? itemLines(block) : toString(block).split('\n'))));
}

/** Each item of a list under »Handlinger« is one; what stands in a list inside it belongs to it. */
function readRecordItems(kind: RawRecord['kind'], items: readonly ListItem[], reading: Reading, readBlock: ReadBlock): void {
  const all: RawRecord[] = [];
  for (const item of items) {
    reading.fresh = [];
    const [first, ...rest] = item.children;
    const segments: Segment[] = first?.type === 'paragraph' ? cutAtLabels(first.children) : [];
    const lead = segments[0]?.label === null ? segments[0].words : [];
    const own = segments.find(({ label }) => label?.kind === 'decision' || label?.kind === 'action');
    const blocks: RootContent[] = first === undefined ? [] : first.type === 'paragraph' ? [paragraphOf(lead)] : [first];
    if (lead.length > 0 || first?.type !== 'paragraph') addRecord(kind, blocks, reading);
    else if (own === undefined && all.length > 0) reading.fresh = all.slice(-1);
    for (const { label, words } of segments) if (label !== null) readLabelled(label.kind, label.words, words, reading);
    rest.forEach((block) => readBelowRecord(block, reading, readBlock));
    all.push(...reading.fresh.filter((record) => !all.includes(record)));
  }
  reading.fresh = all;
}

/** Inside an item of a list of actions: `Ansvarlig: …` in a list of its own, or more text. */
function readBelowRecord(block: RootContent, reading: Reading, readBlock: ReadBlock): void {
  const record = reading.fresh.at(-1);
  if (record === undefined) return readBlock(block, reading);
  if (block.type !== 'list') {
    const lines = block.type === 'paragraph' ? cutParagraph(block.children) : [];
    if (lines.length > 0 && lines.every((line) => isAboutRecord(line))) lines.forEach((line) => readLine(line, reading));
    else record.blocks.push(block);
    return;
  }
  const [about, more] = partition(block.children, ({ children: [first] }) => first?.type === 'paragraph' && isAboutRecord(first.children));
  about.forEach((item) => item.children.forEach((inner) => readBlock(inner, reading)));
  if (more.length > 0) record.blocks.push({ ...block, children: more });
}

function isAboutRecord(line: Phrasing): boolean {
  const kind = cutAtLabels(line)[0]?.label?.kind;
  return kind !== undefined && ABOUT_RECORD.has(kind);
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

function isRecordItem({ children: [first] }: ListItem): boolean {
  if (first?.type !== 'paragraph') return false;
  const isLabelled = cutAtLabels(first.children).some(({ label }) => label !== null && (label.kind === 'decision' || label.kind === 'action' || ABOUT_RECORD.has(label.kind)));
  return isLabelled || cutAtDecisions(first.children).some(({ kind }) => kind !== 'text');
}

/** A list of text with decisions among it: these are taken out, the rest stays a list before and after them. */
function readMixedItems(list: List, reading: Reading, readBlock: ReadBlock): void {
  let kept: ListItem[] = [];
  const flush = (): void => {
    if (kept.length > 0) pushText({ ...list, children: kept }, reading);
    kept = [];
  };
  for (const item of list.children) {
    if (!isRecordItem(item)) {
      kept.push(item);
      continue;
    }
    flush();
    item.children.forEach((block) => readBlock(block, reading));
  }
  flush();
}

