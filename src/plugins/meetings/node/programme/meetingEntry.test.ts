import { describe, expect, it } from 'vitest';
import { someProgramme } from '../../shared/__fixtures__/someProgramme';
import { meetingEntry } from './meetingEntry';

const SITE = 'https://videnbank.example/base/';

const DESCRIPTION = `Mødet kendes kun fra en invitation.

Program:
- Velkomst
- Udbud

Ingen klokkeslæt.

Hele programmet og kilderne: https://videnbank.example/base/moeder/skjern/`;

describe('a meeting in a calendar', () => {
  it('has its time, its place, its agenda and the address of its page', () => {
    expect(meetingEntry(someProgramme(), SITE)).toEqual({
      uid: 'moede-skjern@videnbank-for-cirkulaere-kommuner',
      when: { start: '2018-11-22T09:00', end: '2018-11-22T15:45', timeZone: 'Europe/Copenhagen' },
      title: 'Møde i Skjern & omegn',
      description: DESCRIPTION,
      location: 'Innovest, Vej 1, 6900 Skjern',
      url: 'https://videnbank.example/base/moeder/skjern/',
      status: 'confirmed',
      changed: '2026-11-23',
    });
  });

  it('ends at the latest time where the sources disagree, and says so', () => {
    const ends = [{ end: '2018-11-22T15:45', note: 'Projektet' }, { end: '2018-11-22T15:30', note: null }];
    const { when, description } = meetingEntry(someProgramme({ time: { start: '2018-11-22T09:00', ends, timeZone: 'Europe/Copenhagen' } }), SITE);
    expect(when).toMatchObject({ end: '2018-11-22T15:45' });
    expect(description).toContain('\n\nKilderne er uenige om, hvornår mødet slutter: kl. 15.45 (Projektet) og kl. 15.30. Kalenderen bruger det seneste tidspunkt.\n\n');
  });

  it('names the days of ends that are not on the same', () => {
    const ends = [{ end: '2018-11-23T01:00', note: null }, { end: '2018-11-22T23:00', note: null }];
    const { description } = meetingEntry(someProgramme({ time: { start: '2018-11-22T09:00', ends, timeZone: 'Europe/Copenhagen' } }), SITE);
    expect(description).toContain('slutter: 23. november 2018 kl. 1.00 og 22. november 2018 kl. 23.00.');
  });

  it('keeps its id whatever changes but the meeting itself', () => {
    const changed = someProgramme({ title: 'Et andet navn', reviewed: '2027-01-01', venue: 'Hos os' });
    expect(meetingEntry(changed, SITE).uid).toBe(meetingEntry(someProgramme(), SITE).uid);
  });

  it('has times and numbers of its items as far as they are known', () => {
    const item = { title: 'Udbud', text: { text: '', sources: [], hasMore: false }, tracks: [] };
    const agenda = [{ ...item, id: 'a', number: '1', time: '9.00-9.30' }, { ...item, id: 'b', number: null, time: '9.30' }, { ...item, id: 'c', number: '2', time: '' }];
    expect(meetingEntry(someProgramme({ agenda }), SITE).description).toContain('\n\nProgram:\n- 9.00-9.30: 1. Udbud\n- 9.30: Udbud\n- 2. Udbud\n\n');
  });

  it('says once in its title that it is an example', () => {
    expect(meetingEntry(someProgramme({ isExample: true, title: 'Eksempel: Vintermøde' }), SITE).title).toBe('Eksempel: Vintermøde');
  });

  it('says that it is an example, and that it is a draft', () => {
    const [example, draft] = [someProgramme({ isExample: true }), someProgramme({ isDraft: true })].map((programme) => meetingEntry(programme, SITE));
    expect(example).toMatchObject({ title: 'Eksempel: Møde i Skjern & omegn', status: 'tentative' });
    expect(example?.description).toMatch(/^Eksempel: Mødet er opdigtet for at vise, hvordan et program ser ud\.\n\n/);
    expect(draft).toMatchObject({ title: 'Møde i Skjern & omegn', status: 'tentative' });
    expect(draft?.description).toMatch(/^Kladde: Programmet kan blive ændret\.\n\n/);
  });

  it('says that it was called off, by its status, in its title and with the reason, and stays the same entry', () => {
    const cancelled = meetingEntry(someProgramme({ cancelled: 'Lokalet brændte.' }), SITE);
    expect(cancelled).toMatchObject({ uid: meetingEntry(someProgramme(), SITE).uid, title: 'Aflyst: Møde i Skjern & omegn', status: 'cancelled' });
    expect(cancelled.description).toMatch(/^Mødet er aflyst: Lokalet brændte\.\n\n/);
    expect(meetingEntry(someProgramme({ cancelled: 'Lokalet brændte.', isExample: true }), SITE).status).toBe('cancelled');
  });
});
