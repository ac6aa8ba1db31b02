import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { dataFile, page, smallTree, source } from '../../../../model/__fixtures__/smallTree';
import { checkTree } from '../../../../model/check';
import { parseInline } from '../../../../model/load/markdownPage';
import { formatProblem } from '../../../../model/problem';
import type { PageOf } from '../../../../model/tree';
import { MEETING, roomAfter } from './__fixtures__/someRoom';
import { typedText } from './__fixtures__/typedText';
import { roomToMinutes, type MinutesFile } from './minutesFile';
import { toLine, toLines, toText } from './noteText';
import type { RoomEvent } from './reduceRoom';
import type { RoomMeeting } from './roomMeeting';

const TODAY = '2019-03-21';
const next: RoomEvent = { type: 'next', now: 0 };
const write = (id: string, field: 'status' | 'next', text: string): RoomEvent => ({ type: 'write', id, field, text });

/** A round with one of everything. */
const ROUND: readonly RoomEvent[] = [
  { type: 'add', name: 'Kommune "Q"' },
  write('kommune-a', 'status', '- Vi sparede 10 % *brugte* sten\nog var glade.'),
  write('kommune-a', 'next', '- Byg\n\n• Riv ned: først skolen'),
  next,
  { type: 'mark', mark: 'flag' },
  next,
  { type: 'mark', mark: 'absent' },
];

const WRITTEN = `---
title: "Referat: Fjerde netværksmøde"
description: "Udfyld: Én sætning om, hvad mødet nåede frem til."
reviewed: 2019-03-21
draft: true
meeting: fjerde-moede
state: draft
participants:
  - municipality: kommune-a
  - municipality: kommune-b
absent:
  - municipality: kommune-c
partnerRound:
  - municipality: kommune-a
    state: reported
    status: "Vi sparede 10 % \\\\*brugte\\\\* sten og var glade."
    next:
      - "Byg"
      - "Riv ned\\\\: først skolen"
  - municipality: kommune-b
    state: flag
  - municipality: kommune-c
    state: absent
---

Udfyld: Hvem der skrev referatet, og hvor det er fra. Tilføj sources i hovedet, når referatet er en kilde.

## Partnerrunde {#partnerrunde}

Udfyld: Runden nåede ikke disse: Kommune "Q". Skriv, om de var der.

::partnerround

## Krav til mursten {#krav}

::item{tracks="proces-og-udbud"}

Udfyld: Hvad der blev sagt og besluttet.
`;

/** The problems of a small site with this file of minutes, and its page. */
function readIn({ name, text }: MinutesFile): { problems: string[]; minutes: PageOf<'minutes'> | undefined } {
  const agenda = MEETING.agenda.map(({ id, title }) => ({ id, title, text: 'Se programmet [@k-1].' }));
  const meeting = { title: MEETING.title, start: '2019-03-21T09:00', weekday: 'torsdag', ends: [{ end: '2019-03-21T15:00', sources: ['k-1'] }], agenda };
  const { tree, problems } = smallTree({
    'src/data/sources/a.yml': dataFile(source('k-1')),
    'blog/2019-03-21-fjerde-moede.md': page('meeting', meeting),
    'docs/arbejdsspor/proces-og-udbud.md': page('track'),
    ...Object.fromEntries(MEETING.members.map(({ id, name: title }) => [`docs/kommuner/${id}.md`, page('municipality', { title })])),
    [`docs/referater/${name}`]: text,
  });
  const minutes = tree.pages.find((found): found is PageOf<'minutes'> => found.kind === 'minutes');
  // What has been published is recorded in another file.
  const found = [...problems, ...checkTree(tree)].filter(({ rule }) => rule !== 'lost-permalink');
  return { problems: found.map(formatProblem), minutes };
}

describe('the notes of a round as minutes', () => {
  it('are a draft with what was told, who was there, and a heading for each item', () => {
    expect(roomToMinutes(roomAfter(...ROUND), MEETING, TODAY)).toEqual({ name: '2019-03-21.md', text: WRITTEN });
  });

  it('pass the check as they are', () => {
    expect(readIn(roomToMinutes(roomAfter(...ROUND), MEETING, TODAY)).problems).toEqual([]);
    expect(readIn(roomToMinutes(roomAfter(), MEETING, TODAY)).problems).toEqual([]);
  });

  it('say that it showed the flag when a municipality only named its next steps, and leave to be filled in what it told', () => {
    const { minutes } = readIn(roomToMinutes(roomAfter(write('kommune-a', 'next', 'Byg'), next, next), MEETING, TODAY));
    expect(minutes?.fields.partnerRound).toMatchObject([
      { municipality: 'kommune-a', state: 'flag', next: ['Byg'] },
      { municipality: 'kommune-b', state: 'reported', status: 'Udfyld: Hvad kommunen fortalte.' },
    ]);
  });

  it('leave out who was taken out of the round, also with notes', () => {
    const { text } = roomToMinutes(roomAfter(write('kommune-a', 'status', 'Nyt'), { type: 'remove', id: 'kommune-a' }), MEETING, TODAY);
    expect(text).not.toMatch(/kommune-a|Kommune A/);
    expect(text).toContain('Udfyld: Runden nåede ikke disse: Kommune B, Kommune C.');
  });

  it('take the place of the minutes that a meeting has, and stay an example when it is one', () => {
    const meeting: RoomMeeting = { ...MEETING, title: 'Eksempel: Vintermøde', isExample: true, minutesFile: '2019-03-21-eksempel.md', agenda: [] };
    const { name, text } = roomToMinutes(roomAfter(), meeting, TODAY);
    expect(name).toBe('2019-03-21-eksempel.md');
    expect(text).toBe(`---
title: "Eksempel: Referat: Vintermøde"
description: "Udfyld: Én sætning om, hvad mødet nåede frem til."
reviewed: 2019-03-21
draft: true
example: true
meeting: fjerde-moede
state: example
---

Dette er et eksempel: mødet er opdigtet, og intet i referatet er sket.

## Partnerrunde {#partnerrunde}

Udfyld: Runden nåede ikke disse: Kommune A, Kommune B, Kommune C. Skriv, om de var der.

::partnerround
`);
  });

  it('give back whatever was typed when the page is read', () => {
    fc.assert(
      fc.property(typedText, typedText, typedText, (status, steps, name) => {
        const state = roomAfter(write('kommune-a', 'status', status), write('kommune-a', 'next', steps), { type: 'add', name }, ...Array<RoomEvent>(4).fill(next));
        const { minutes } = readIn(roomToMinutes(state, MEETING, TODAY));
        const [report] = minutes?.fields.partnerRound ?? [];
        const words = (markdown: string): string => toString(parseInline(markdown));
        expect(toText(status) === '' ? '' : words(report?.status ?? '')).toBe(toText(status));
        expect(report?.next.map(words)).toEqual(toLines(steps));
        expect(minutes?.fields.participants.flatMap(({ who }) => who ?? [])).toEqual(state.members.slice(3).map((member) => toLine(member.name)));
      }),
      { numRuns: 50 },
    );
  });
});
