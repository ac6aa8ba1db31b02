import { isMinutes, nameOf } from '../../../../model/minutes/buildRecords';
import { isListed } from '../../../../model/listed';
import { markExample } from '../../../../model/minutes/exampleTitle';
import type { Knowledge } from '../../../../model/knowledge';
import { shortAddressOf } from '../../../../model/shortAddress';
import { subjectNamed } from '../../../../model/subjects';
import type { PageOf } from '../../../../model/tree';
import { wholeAddress } from '../../../../model/wholeAddress';
import type { ApiFile } from '../api';
import { dayText, several, toTable, yesOrNo, type Column } from '../csvTable';
import { flatActions, flatDecisions } from './flatRecords';
import type { FlatAction, FlatDecision } from './schemas';

/** The registers and the minutes for Danish Excel, in the order of their ids like the JSON beside them. `siteUrl` ends in a slash. */
export function buildCsvFiles(knowledge: Knowledge, siteUrl: string): ApiFile[] {
  const minutes = knowledge.pages.filter(isMinutes).filter(isListed);
  return [
    { name: 'decisions.csv', text: toTable(flatDecisions(knowledge), decisionColumns(knowledge, siteUrl)) },
    { name: 'actions.csv', text: toTable(flatActions(knowledge), actionColumns(knowledge, siteUrl)) },
    { name: 'minutes.csv', text: toTable(minutes, minutesColumns(knowledge, siteUrl)) },
  ];
}

function decisionColumns(knowledge: Knowledge, siteUrl: string): Column<FlatDecision>[] {
  const [before, after] = markColumns(knowledge, siteUrl);
  return [
    ...before,
    ['Gælder for', ({ who }) => several(who)],
    ['Erstattet af', ({ supersededBy }) => supersededBy ?? ''],
    ['Erstatter', ({ supersedes }) => several(supersedes)],
    ...after,
  ];
}

function actionColumns(knowledge: Knowledge, siteUrl: string): Column<FlatAction>[] {
  const [before, after] = markColumns(knowledge, siteUrl);
  return [
    ...before,
    ['Ansvarlig', ({ who }) => several(who)],
    ['Frist', ({ deadline }) => dayText(deadline)],
    ['Følger af', ({ decision }) => decision ?? ''],
    ...after,
  ];
}

/** The columns that both have, around those of their own. */
function markColumns(knowledge: Knowledge, siteUrl: string): [Column<FlatDecision | FlatAction>[], Column<FlatDecision | FlatAction>[]] {
  const titles = (ids: readonly string[]): string => several(ids.map((id) => subjectNamed(id, knowledge)?.title ?? id));
  return [
    [
      ['Id', ({ id }) => id],
      ['Titel', ({ title }) => title],
      ['Tekst', ({ text }) => text],
      ['Tilstand', ({ stateLabel }) => stateLabel],
    ],
    [
      ['Møde', ({ meetingTitle }) => meetingTitle],
      ['Mødedato', ({ meetingDay }) => dayText(meetingDay)],
      ['Punkt', ({ itemTitle }) => itemTitle ?? ''],
      ['Arbejdsspor', ({ tracks }) => titles(tracks)],
      ['Drejer sig om', ({ affects }) => titles(affects)],
      ['Eksempel', ({ isExample }) => yesOrNo(isExample)],
      ['Adresse', ({ address }) => wholeAddress(address, siteUrl)],
      ['Kort link', ({ link }) => wholeAddress(link, siteUrl)],
    ],
  ];
}

function minutesColumns({ label, pageById, pages, minutes }: Knowledge, siteUrl: string): Column<PageOf<'minutes'>>[] {
  const names = (people: PageOf<'minutes'>['fields']['participants']): string => several(people.map((one) => nameOf(one, pages)));
  const countOn = (page: PageOf<'minutes'>, records: readonly { page: { id: string } }[]): number => records.filter((record) => record.page.id === page.id).length;
  return [
    ['Id', ({ id }) => id],
    ['Titel', ({ fields }) => markExample(fields.title, fields.example === true)],
    ['Tilstand', ({ fields }) => label('minutes-state', fields.state)],
    ['Godkendt', ({ fields }) => dayText(fields.approved ?? null)],
    ['Møde', ({ fields }) => pageById(fields.meeting)?.fields.title ?? fields.meeting],
    ['Deltagere', ({ fields }) => names(fields.participants)],
    ['Afbud', ({ fields }) => names(fields.absent)],
    ['Punkter', (page) => countOn(page, minutes.items)],
    ['Beslutninger', (page) => countOn(page, minutes.decisions)],
    ['Handlinger', (page) => countOn(page, minutes.actions)],
    ['Eksempel', ({ fields }) => yesOrNo(fields.example === true)],
    ['Adresse', ({ address }) => wholeAddress(address, siteUrl)],
    ['Kort link', (page) => wholeAddress(shortAddressOf(page), siteUrl)],
  ];
}
