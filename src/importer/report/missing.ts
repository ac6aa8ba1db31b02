import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Minutes } from '../recognise/recogniseMinutes';
import type { Part } from '../recognise/settle';
import type { WrittenPage } from '../write/minutesPage';
import { notesOf } from './notes';

/** What minutes usually have and this page has not: the first thing that an editor must look after. */
export function missingLines(minutes: Minutes, page: WrittenPage): string[] {
  const hasItems = page.items.length > 0 && !notesOf(minutes.notes, 'guess').some(({ words }) => words === 'ingen punkter');
  return [
    ...(hasItems ? [] : ['Der er ikke fundet nogen punkter. Skriv en overskrift med et anker over hvert punkt på siden, fx »## Charter {#charter}«.']),
    ...(page.decisions.length + page.actions.length > 0 ? [] : ['Der er hverken fundet beslutninger eller handlinger. Har referatet nogen, så sæt dem i blokke på siden, fx »:::decision{#b-2019-03-05-1}«, beslutningen på linjen under og »:::« på linjen efter.']),
    ...(page.participants.length > 0 ? [] : ['Der er ikke fundet nogen deltagere. Skriv dem i hovedet, fx »participants: [{ who: Sekretariatet, role: Referent }]«.']),
    ...unreadTables(minutes).map((header) => `Tabellen »${header}« er ikke læst som beslutninger eller handlinger. Den står som tabel på siden. Sæt dens rækker i blokke, hvis de skal i registrene.`),
  ];
}

const TASK = /^(?:(?:opgave)?ansvarlige?|ansvar|(?:tids)?frist|deadline|tovholdere?|hvem|hvornår)\b/iu;

/** Tables with a column for who or when that stayed tables. */
function unreadTables({ intro, items }: Minutes): string[] {
  const tables = [...intro, ...items.flatMap(({ parts }) => parts)].flatMap(tableOf);
  return tables.map(headerOf).filter((cells) => cells.some((cell) => TASK.test(cell))).map((cells) => cells.join(' | '));
}

function tableOf(part: Part): Table[] {
  return part.kind === 'text' && part.node.type === 'table' ? [part.node] : [];
}

function headerOf({ children: [first] }: Table): string[] {
  return first?.children.map((cell) => toString(cell).replace(/\s+/gu, ' ').trim()) ?? [];
}
