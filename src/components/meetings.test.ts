import { describe, expect, it } from 'vitest';
import type { MeetingRow } from '../plugins/knowledge/shared/pageData';
import { describeMeetings, newestMeeting, shortTitle } from './meetings';

const EMPTY = { title: 'Møde', place: null, isCancelled: false, minutes: null, summary: [], notFound: [], sources: [] };
const described = (number: number): MeetingRow => ({ ...EMPTY, id: `m-${number}`, number, address: `/moeder/m-${number}/`, start: '2018-11-22T09:00' });
const indirect = (number: number): MeetingRow => ({ ...EMPTY, id: `m-${number}`, number, address: null, start: null });

describe('newestMeeting', () => {
  it('is the first that has a page', () => {
    expect(newestMeeting([indirect(5), described(4), described(3)])?.number).toBe(4);
  });

  it('is none when no meeting has a page', () => {
    expect([newestMeeting([indirect(1)]), newestMeeting([])]).toEqual([null, null]);
  });
});

describe('shortTitle', () => {
  it.each([
    ['Tredje netværksmøde i Skjern: Venlo som gæst', 'Tredje netværksmøde i Skjern'],
    ['Fjerde netværksmøde', 'Fjerde netværksmøde'],
    ['Møde kl. 9:30', 'Møde kl. 9:30'],
  ])('of »%s« is »%s«', (title, short) => expect(shortTitle(title)).toBe(short));
});

describe('describeMeetings', () => {
  it.each<[string, MeetingRow[]]>([
    ['Møde nr. 3 er beskrevet direkte i kilderne. Møde nr. 1 og 2 kendes kun indirekte.', [described(3), indirect(2), indirect(1)]],
    ['Møde nr. 2, 3 og 4 er beskrevet direkte i kilderne. Møde nr. 1 kendes kun indirekte.', [described(4), described(3), described(2), indirect(1)]],
    ['Møde nr. 1 er beskrevet direkte i kilderne.', [described(1)]],
    ['Møde nr. 1 kendes kun indirekte.', [indirect(1)]],
    ['', []],
  ])('says »%s«', (text, meetings) => expect(describeMeetings(meetings)).toBe(text));
});
