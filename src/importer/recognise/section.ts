import type { PhrasingContent, RootContent, Table } from 'mdast';
import { joinLines, linesOf, plainText, withoutEmphasis, type Phrasing } from '../text/phrasing';
import { gatherTable } from './gatherPeople';
import { labelAtStart, labelOfHeading } from './labels';
import { closeScope, closeTalk, dropWaiting, isAboutPeople, openLabel, pushText, type Reading } from './reading';
import { readLabelled, readLine } from './readLine';
import { readList } from './readList';
import type { RawPart } from './record';
import { readRecordTable } from './recordTable';
import { readTable } from './tables';
import { takePartnerTable } from './takePartnerTable';
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
    default:
      return pushText(block, reading);
  }
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
  if (table.use === 'people' || isForPeople) return gatherTable(table, scope?.kind === 'absent', reading.place, reading.gathered, reading.find);
  if (table.use === 'facts') return table.rows.forEach(([left = [], right = []]) => readFact(left, right, reading));
  if (table.use === 'plain') return pushText(block, reading);
  readRecordTable(table, reading);
}

/** A row of a form: `Beslutning | Charteret er vedtaget`. */
function readFact(left: Phrasing, right: Phrasing, reading: Reading): void {
  const label = labelAtStart(plainText(left));
  if (label !== null && label.length >= plainText(left).trimEnd().length) return readLabelled(label.kind, label.words, right, reading);
  if (plainText(left).trim() !== '') readLine(joinLines([[{ type: 'strong', children: withoutEmphasis(left) }]]), reading);
  linesOf(right).forEach((line) => readLine(line, reading));
}
