import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { paragraphOf, type Phrasing } from '../text/phrasing';
import { gatherPeople, takePeople } from './gatherPeople';
import { addRecord } from './attach';
import { contextOf, noteGuess, pushText, useLabel, type Reading, type Scope } from './reading';
import { ABOUT_RECORD, isAboutPeople, labelAtStart, type Label } from './labels';
import { opensList } from './letters';
import { readLabelled, readLine } from './readLine';
import { isTask, kindOf, tellDoubts } from './readText';
import type { RawRecord } from './record';
import { cutAtLabels, type Segment } from './segments';
import { cutAtDecisions } from './sentences';
import { subjectAtStart } from './subject';
import { handOut, handTo, taskForm, type TaskForm } from './taskForms';
import { cutParagraph } from './units';

/** Reads a block of whatever sort; a list may hold any. */
export type ReadBlock = (block: RootContent, reading: Reading) => void;

/** A list: people, decisions or actions under their label; else text, with the decisions in it taken out. */
export function readList(list: List, reading: Reading, readBlock: ReadBlock): void {
  const { scope } = reading;
  if (scope !== null) scope.hasList = true;
  if (scope === null && takePeople(itemLines(list), reading)) return;
  if (scope !== null && isAboutPeople(scope.kind)) {
    scope.hasPeople = true;
    return gatherItems(list, scope, reading);
  }
  const isWeakOnly = scope !== null && scope.isWeak && !list.children.every((item) => isTaskItem(item, reading));
  if (scope !== null && !isWeakOnly && (scope.kind === 'decision' || scope.kind === 'action')) {
    if (scope.reach === 'next') reading.scope = null;
    useLabel(scope.words, scope.kind === 'decision' ? 'beslutninger' : 'handlinger', reading);
    return readRecordItems(scope.kind, scope.words, list.children, reading, readBlock);
  }
  const last = reading.parts.at(-1);
  if (last !== undefined && last.kind !== 'text' && opensList(last)) {
    last.blocks.push(list);
    return;
  }
  if (!list.children.some((item) => isRecordItem(item, reading) || holdsRecords(item, reading))) return pushTextList(list, reading);
  readMixedItems(list, reading, readBlock);
}

/** The items of a list of people; one of them may have a label of its own: `Afbud: Kommune C`. */
function gatherItems(list: List, { kind, words }: Scope, { place, gathered, find }: Reading): void {
  const lines = itemLines(list).map((line) => ({ line, label: labelAtStart(line) }));
  const isOther = (label: Label | null): label is Label => label !== null && label.isMarked && isAboutPeople(label.kind);
  gatherPeople(kind, words, lines.flatMap(({ line, label }) => (isOther(label) ? [] : [line])), place, gathered, find);
  for (const { line, label } of lines) if (isOther(label)) gatherPeople(label.kind, label.words, [line.slice(label.length)], place, gathered, find);
}

function pushTextList(list: List, reading: Reading): void {
  pushText(list, reading);
  for (const { children } of list.children) for (const block of children) if (block.type === 'paragraph') tellDoubts(block.children, reading);
}

function itemLines(list: List): string[] {
  return list.children.flatMap((item) => item.children.flatMap((block) => (block.type === 'list' ? itemLines(block) : toString(block).split('\n'))));
}

/** Each item of a list under »Handlinger« is one; what stands in a list inside it belongs to it. */
function readRecordItems(kind: RawRecord['kind'], label: string, items: readonly ListItem[], reading: Reading, readBlock: ReadBlock): void {
  const all: RawRecord[] = [];
  for (const item of items) {
    reading.fresh = [];
    const [first, ...rest] = item.children;
    const segments: Segment[] = first?.type === 'paragraph' ? cutAtLabels(first.children) : [];
    const lead = segments[0]?.label === null ? segments[0].words : [];
    const own = segments.find(({ label }) => label?.kind === 'decision' || label?.kind === 'action');
    const blocks: RootContent[] = first === undefined ? [] : first.type === 'paragraph' ? [paragraphOf(lead)] : [first];
    if (lead.length > 0 || first?.type !== 'paragraph') {
      const record = addRecord(kindOf(kind, label, lead, reading), blocks, reading);
      if (kind === 'action') handOut(record, lead, reading);
    } else if (own === undefined && all.length > 0) reading.fresh = all.slice(-1);
    for (const { label: own, words } of segments) if (own !== null) readLabelled(own.kind, own.words, words, reading);
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

/** `Deltagere` with a list inside it, or `Afbud: Kommune C`, as a list of terms and what they mean has it. */
function isPeopleItem(first: Paragraph, rest: readonly unknown[]): boolean {
  const label = cutAtLabels(first.children)[0]?.label;
  return label != null && isAboutPeople(label.kind) && (label.isMarked || rest.length > 0);
}

/** Whether a list inside an item holds what the item itself does not. */
function holdsRecords({ children }: ListItem, reading: Reading): boolean {
  return children.some((block) => block.type === 'list' && block.children.some((item) => isRecordItem(item, reading) || holdsRecords(item, reading)));
}

/** Takes an item that is a task as one, with what stands below it. */
function takeTask({ children: [first, ...rest], checked }: ListItem, reading: Reading, readBlock: ReadBlock): boolean {
  const task = first?.type === 'paragraph' && cutAtLabels(first.children).every(({ label }) => label === null) ? taskOf(first, reading) : null;
  if (first?.type !== 'paragraph' || (task === null && typeof checked !== 'boolean')) return false;
  reading.fresh = [];
  const record = addRecord('action', [first], reading);
  handTo(record, task);
  if (checked === true) record.status = 'udført';
  noteGuess(toString(first), 'en handling', task === null ? 'der står en boks foran' : 'listen siger, hvem der gør det', reading);
  rest.forEach((block) => readBelowRecord(block, reading, readBlock));
  return true;
}

function isRecordItem({ children: [first, ...rest], checked }: ListItem, reading: Reading): boolean {
  if (first?.type !== 'paragraph') return false;
  if (typeof checked === 'boolean') return true;
  if (isPeopleItem(first, rest)) return true;
  const isLabelled = cutAtLabels(first.children).some(({ label }) => label !== null && (label.kind === 'decision' || label.kind === 'action' || ABOUT_RECORD.has(label.kind)));
  return isLabelled || taskOf(first, reading) !== null || cutAtDecisions(first.children, contextOf(reading)).some(({ kind }) => kind !== 'text');
}

/** Whom an item hands its task to; an item with a box to tick is a task whoever does it. */
function taskOf(first: Paragraph, reading: Reading): TaskForm | null {
  return taskForm(toString(first), contextOf(reading).known);
}

/** Under »Opfølgning« a list is one of tasks when each item names somebody or begins with what to do. */
function isTaskItem(item: ListItem, reading: Reading): boolean {
  const [first] = item.children;
  if (first?.type !== 'paragraph') return false;
  const text = toString(first);
  const subject = subjectAtStart(text, contextOf(reading).known);
  const isNamed = subject !== null && /^\s*:/u.test(text.slice(subject.length));
  return isNamed || isTask(text, reading) || isRecordItem(item, reading) || /\([^()]+\)\.?$|\s[–—-]\s[^–—]{2,60}$/u.test(text);
}

/** A list of text with decisions among it: these are taken out, the rest stays a list before and after them. */
function readMixedItems(list: List, reading: Reading, readBlock: ReadBlock): void {
  let kept: ListItem[] = [];
  const flush = (): void => {
    if (kept.length > 0) pushTextList({ ...list, children: kept }, reading);
    kept = [];
  };
  for (const item of list.children) {
    if (!isRecordItem(item, reading) && !holdsRecords(item, reading)) {
      kept.push(item);
      continue;
    }
    flush();
    if (!takeTask(item, reading, readBlock)) item.children.forEach((block) => readBlock(block, reading));
  }
  flush();
}

