import { formatPartialDate } from '../../../../danish/dates';
import { paragraphName } from '../../../../model/charter/paragraphName';
import type { Knowledge } from '../../../../model/knowledge';
import { wholeAddress } from '../../../../model/wholeAddress';
import type { ApiFile } from '../api';
import { dayText, several, toTableInOrder, yesOrNo, type Column } from '../csvTable';
import { adoptionRecords, type AdoptionRecord } from './adoptionRecords';

/** Who has taken on which version, for Danish Excel. `siteUrl` ends in a slash. */
export function buildAdoptionsCsv(knowledge: Knowledge, siteUrl: string): ApiFile {
  return { name: 'adoptions.csv', text: toTableInOrder(adoptionRecords(knowledge), columns(knowledge, siteUrl)) };
}

function columns(knowledge: Knowledge, siteUrl: string): Column<AdoptionRecord>[] {
  return [
    ['Id', ({ id }) => id],
    ['Kommune', ({ municipalityName }) => municipalityName],
    ['Charter', ({ documentTitle }) => documentTitle],
    ['Version', ({ versionTitle }) => versionTitle ?? ''],
    ['Tilstand', ({ statusLabel }) => statusLabel],
    ['Seneste for versionen', ({ isLatest }) => yesOrNo(isLatest)],
    ['Dato', ({ date }) => dateText(date)],
    ['Besluttet af', ({ body }) => body ?? ''],
    ['Dagsorden', ({ agenda }) => agenda ?? ''],
    ['Dagsordenens kilde', ({ agendaSource }) => (agendaSource === null ? '' : titleOf(agendaSource, knowledge))],
    ['Forbehold', ({ reservations, version }) => several(reservations.map(({ paragraph, text }) => `${nameOf(paragraph, version, knowledge)}${text}`))],
    ['Bemærkning', ({ note }) => note ?? ''],
    ['Ældre version', ({ isOlderVersion }) => (isOlderVersion === null ? '' : yesOrNo(isOlderVersion))],
    ['Kilder', (record) => several(record.sources.map((id) => titleOf(id, knowledge)))],
    ['Eksempel', ({ isExample }) => yesOrNo(isExample)],
    ['Adresse', ({ address }) => wholeAddress(address, siteUrl)],
  ];
}

function titleOf(source: string, { sources }: Pick<Knowledge, 'sources'>): string {
  return sources.get(source)?.title ?? source;
}

/** `§ 3. Egne mål: `; '' for a reservation about the whole. */
function nameOf(paragraph: string | null, version: string | null, { charters }: Pick<Knowledge, 'charters'>): string {
  const found = charters.flatMap(({ versions }) => versions).find(({ id }) => id === version)?.paragraphs.find(({ id }) => id === paragraph);
  return found === undefined ? '' : `${paragraphName(found)}: `;
}

/** Excel reads a whole day as a date; of what is known only in part it would make one that nobody gave. */
function dateText(date: string | null): string {
  return date === null || date.length === 10 ? dayText(date) : formatPartialDate(date);
}
