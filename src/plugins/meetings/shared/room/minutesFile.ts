import { markExample, withoutExampleMark } from '../../../../model/minutes/exampleTitle';
import { escapeInline, quoteYaml, toLine, toLines, toText } from './noteText';
import type { RoomMeeting } from './roomMeeting';
import { turnsIn, type Member, type RoomState, type Turn, type TurnOf } from './roomState';

/** A file of minutes for `docs/referater/`. */
export interface MinutesFile {
  name: string;
  text: string;
}

/**
 * What was noted in a round as a draft of the minutes, in the form of `src/model/kinds/minutes.ts`: it passes the check as it
 * stands, and the agenda has its headings. `today` is the day of the file's review, `2018-11-22`.
 */
export function roomToMinutes(state: RoomState, meeting: RoomMeeting, today: string): MinutesFile {
  const told = turnsIn(state);
  const known = told.filter(({ turn }) => wasThere(turn) || turn.mark === 'absent');
  const head = [
    `title: ${quoteYaml(titleOf(meeting))}`,
    'description: "Udfyld: Én sætning om, hvad mødet nåede frem til."',
    `reviewed: ${today}`,
    'draft: true',
    ...(meeting.isExample ? ['example: true'] : []),
    `meeting: ${meeting.id}`,
    `state: ${meeting.isExample ? 'example' : 'draft'}`,
    ...people('participants', known.filter(({ turn }) => turn.mark !== 'absent')),
    ...people('absent', known.filter(({ turn }) => turn.mark === 'absent')),
    ...list('partnerRound', known.map(({ member, turn }) => [nameLine(member), ...reportLines(turn)])),
  ];
  const missed = told.filter(({ turn }) => !wasThere(turn) && turn.mark !== 'absent').map(({ member }) => member.name);
  return { name: fileNameOf(meeting), text: `---\n${head.join('\n')}\n---\n\n${body(meeting, missed)}\n` };
}

/** Of its minutes, when there are some, since a meeting has one file of minutes; else its day. */
export function fileNameOf({ minutesFile, day }: Pick<RoomMeeting, 'minutesFile' | 'day'>): string {
  return minutesFile ?? `${day}.md`;
}

function titleOf({ title, isExample }: RoomMeeting): string {
  return markExample(`Referat: ${toLine(withoutExampleMark(title))}`, isExample);
}

/** Whether the round came to somebody who was there: by a note, a flag, or by going on from it. */
function wasThere({ mark, status, next, isDone }: Turn): boolean {
  return mark === 'flag' || (mark === null && (isDone || toText(status) !== '' || toLines(next).length > 0));
}

function nameLine({ id, name, hasPage }: Member): string {
  return hasPage ? `municipality: ${id}` : `who: ${quoteYaml(toLine(name))}`;
}

function people(key: string, told: readonly TurnOf[]): string[] {
  return list(key, told.map(({ member }) => [nameLine(member)]));
}

/** A list of groups of keys; nothing of an empty one. */
function list(key: string, groups: readonly (readonly string[])[]): string[] {
  if (groups.length === 0) return [];
  return [`${key}:`, ...groups.flatMap((lines) => lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`))];
}

/** Somebody who only named next steps shows the flag: that is what the round calls it. */
function reportLines(turn: Turn): string[] {
  const status = toText(turn.status);
  const next = toLines(turn.next);
  const state = turn.mark ?? (status === '' && next.length > 0 ? 'flag' : 'reported');
  const told = status === '' && state === 'reported' ? 'Udfyld: Hvad kommunen fortalte.' : escapeInline(status);
  return [
    `state: ${state}`,
    ...(told === '' ? [] : [`status: ${quoteYaml(told)}`]),
    ...(next.length === 0 ? [] : ['next:', ...next.map((step) => `  - ${quoteYaml(escapeInline(step))}`)]),
  ];
}

/** The agenda as headings with its anchors, so that links to its items lead on to the minutes. */
function body({ agenda, isExample }: RoomMeeting, missed: readonly string[]): string {
  const items = agenda.some(isPartnerRound) ? agenda : [...agenda, { id: 'partnerrunde', title: 'Partnerrunde', tracks: [] }];
  const intro = isExample ? 'Dette er et eksempel: mødet er opdigtet, og intet i referatet er sket.' : 'Udfyld: Hvem der skrev referatet, og hvor det er fra. Tilføj sources i hovedet, når referatet er en kilde.';
  return [intro, ...items.flatMap((item) => itemBlocks(item, missed))].join('\n\n');
}

function isPartnerRound({ id, title }: RoomMeeting['agenda'][number]): boolean {
  return /partnerrunde/i.test(`${id} ${title}`);
}

function itemBlocks(item: RoomMeeting['agenda'][number], missed: readonly string[]): string[] {
  const heading = `## ${escapeInline(toLine(item.title))} {#${item.id}}`;
  const facts = item.tracks.length === 0 ? [] : [`::item{tracks="${item.tracks.join(' ')}"}`];
  if (!isPartnerRound(item)) return [heading, ...facts, 'Udfyld: Hvad der blev sagt og besluttet.'];
  const unheard = missed.length === 0 ? [] : [`Udfyld: Runden nåede ikke disse: ${missed.map((name) => escapeInline(toLine(name))).join(', ')}. Skriv, om de var der.`];
  return [heading, ...facts, ...unheard, '::partnerround'];
}
