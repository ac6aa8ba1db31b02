import type { LeafDirective } from 'mdast-util-directive';
import type { Table } from 'mdast';
import { organisationName } from './names';
import type { FindOrganisation } from './organisations';
import { addTurn, isPartnerTable, readPartnerTable } from './partnerTable';
import type { Gathered } from './record';
import { readTable } from './tables';

/** Where the page shows the round, which itself stands in its front matter. */
export const ROUND_PLACE: LeafDirective = { type: 'leafDirective', name: 'partnerround', attributes: {}, children: [] };

/** What stands in a document in the place of a table that was taken. */
type Taken = { block: LeafDirective | Table | null };

/**
 * Takes a table for the partner round of the minutes, and tells what was taken. Null when it is another table. One with a row
 * that does not say who it is about stays a table, and is pointed out.
 */
export function takePartnerTable(table: Table, place: string, gathered: Gathered, find: FindOrganisation): Taken | null {
  if (!isPartnerTable(table, place)) return null;
  const read = readPartnerTable(table, find);
  if (read === null) {
    gathered.notes.push({ kind: 'look', place, text: 'Tabellen ligner en partnerrunde, men en række siger ikke, hvilken kommune den handler om. Den står som tabel.' });
    return { block: table };
  }
  const isFirst = gathered.partnerRound.length === 0;
  gathered.notes.push({ kind: 'used', place, words: [readTable(table).header.join(' | '), ...read.states].join(' · '), becomes: 'partnerrunde' });
  for (const turn of read.turns) addTurn(turn, gathered.partnerRound);
  for (const { name, becomes } of read.names) gathered.notes.push({ kind: 'name', place, name, becomes: organisationName(becomes) });
  for (const words of read.silent) gathered.notes.push({ kind: 'look', place, text: `»${words}« står i tabellen uden mere og er ikke med i partnerrunden. Tilføj kommunen, hvis den var der.` });
  return { block: isFirst ? ROUND_PLACE : null };
}
