import type { Blockquote, PhrasingContent, RootContent, Table } from 'mdast';
import { isBold, joinLines, linesOf, plainText, withoutEmphasis, type Phrasing } from '../text/phrasing';
import { isAboutPeople, labelAtStart, labelOfHeading, type Label } from './labels';
import { dropWaiting } from './attach';
import { guessActionTable } from './guessColumns';
import { closeScope, closeTalk, contextOf, noteGuess, openLabel, pushText, useLabel, type Reading } from './reading';
import { readLabelled, readLine } from './readLine';
import { gatherTable } from './peopleTable';
import { readList } from './readList';
import type { RawPart } from './record';
import { readRecordTable } from './recordTable';
import { takePartnerTable } from './takePartnerTable';
import { cellOf, isBlank, readTable, type ReadTable } from './tables';
import { readTalkRow, talkLines } from './talkRow';
import { cutParagraph } from './units';

/** Reads the blocks of one item: text, decisions and actions in their order; people go to what is gathered. */
export function readSection(blocks: readonly RootContent[], reading: Reading): RawPart[] {
  for (const block of blocks) readBlock(block, reading);
  closeTalk(reading);
  closeScope(reading);
  dropWaiting(reading);
  return reading.parts;
}

export function readBlock(block: RootContent, reading: Reading): void {
  switch (block.type) {
    case 'heading':
      return readHeading(block.children, block, reading);
    case 'paragraph':
      return cutParagraph(block.children).forEach((line) => readLine(line, reading));
    case 'list':
      return readList(block, reading, readBlock);
    case 'table':
      return readTableBlock(block, reading);
    case 'blockquote':
      return readQuote(block, reading);
    default:
      return pushText(block, reading);
  }
}

/** A quotation that begins with a label is set apart for its weight and no quotation: `> Beslutning: …`. */
function readQuote(block: Blockquote, reading: Reading): void {
  const isLabelled = paragraphsIn(block).some((each) => each.type === 'paragraph' && cutParagraph(each.children).some((line) => labelAtStart(plainText(line))?.isMarked === true || (isBold(line) && labelOfHeading(plainText(line)) !== null)));
  if (!isLabelled) return pushText(block, reading);
  for (const each of block.children) readBlock(each, reading);
}

function paragraphsIn({ children }: Blockquote): RootContent[] {
  return children.flatMap((child) => (child.type === 'blockquote' ? paragraphsIn(child) : [child]));
}

function readHeading(words: PhrasingContent[], block: RootContent, reading: Reading): void {
  closeTalk(reading);
  closeScope(reading);
  dropWaiting(reading);
  const label = labelOfHeading(plainText(words));
  if (label === null) return pushText(block, reading);
  openLabel(label.kind, label.words, 'section', reading);
}

function readTableBlock(block: Table, reading: Reading): void {
  const round = takePartnerTable(block, reading.place, reading.gathered, reading.find);
  if (round !== null) return round.block === null ? undefined : pushText(round.block, reading);
  const table = readTable(block);
  const { scope } = reading;
  const isForPeople = scope !== null && isAboutPeople(scope.kind) && table.use !== 'actions' && table.use !== 'decisions';
  if (isForPeople) scope.hasPeople = true;
  if (table.use === 'people' || isForPeople) return gatherTable(withFirstRow(table, block), scope?.kind === 'absent', reading.place, reading.gathered, reading.find);
  if (table.use === 'facts') return readFacts(table, reading);
  const guessed = scope?.kind === 'action' && table.columns.every((column) => column === 'other') ? guessActionTable(firstRow(block), table, contextOf(reading).known) : null;
  if (guessed !== null) {
    noteGuess(scope?.words ?? '', 'en tabel med handlinger', 'tabellen har ingen overskrifter, men kolonner med hvem og hvornår', reading);
    return readRecordTable(guessed, reading);
  }
  if (table.use === 'plain') return pushText(block, reading);
  if (table.use === 'talk') return readTalkTable(table, reading);
  readRecordTable(table, reading);
}

/** Below »Deltagere« a table may begin with people at once. */
function withFirstRow(table: ReadTable, block: Table): ReadTable {
  const isHeaded = table.use === 'people' || table.columns.some((column) => column !== 'other') || table.use === 'facts';
  return isHeaded ? table : { ...table, header: table.header.map(() => ''), rows: [firstRow(block), ...table.rows] };
}

function firstRow(block: Table): Phrasing[] {
  return block.children[0]?.children.map((cell) => cell.children) ?? [];
}

/** Rows of text with who and when beside it. */
function readTalkTable(table: ReadTable, reading: Reading): void {
  closeScope(reading);
  useLabel(table.header.join(' | '), 'kolonner', reading);
  for (const row of table.rows) {
    const number = plainText(cellOf(row, table.columns, 'number')).trim();
    readTalkRow(row, talkLines(row, table), { table, title: [], printed: number === '' ? null : number }, reading);
  }
}

/** A form is whole in itself: an empty cell has nothing to wait for in what follows it. */
function readFacts({ rows }: ReadTable, reading: Reading): void {
  let people: Label | null = null;
  for (const [left = [], right = []] of rows) {
    const label: Label | null = labelAtStart(plainText(left));
    if (isBlank(left) && people !== null && !isBlank(right)) readLabelled(people.kind, people.words, right, reading);
    else readFact(left, right, reading);
    if (!isBlank(left)) people = label !== null && isAboutPeople(label.kind) ? label : null;
  }
  closeTalk(reading);
  closeScope(reading);
}

/** A row of a form: `Beslutning | Charteret er vedtaget`. */
function readFact(left: Phrasing, right: Phrasing, reading: Reading): void {
  const label = labelAtStart(plainText(left));
  const isWhole = label !== null && label.length >= plainText(left).trimEnd().length;
  if (isWhole && isBlank(right)) return useLabel(`${plainText(left).trim()} ${plainText(right).trim()}`.trim(), 'ledetekst uden tekst', reading);
  if (isWhole) return readLabelled(label.kind, label.words, right, reading);
  if (plainText(left).trim() !== '') readLine(joinLines([[{ type: 'strong', children: withoutEmphasis(left) }]]), reading);
  linesOf(right).forEach((line) => readLine(line, reading));
}
