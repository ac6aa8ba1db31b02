import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { deadlineCalendar, type Deadline } from './deadlineCalendar';

const deadline = (day: string, fields: Partial<Deadline> = {}): Deadline => ({
  uid: `frist-${day}@videnbank.example`, day, title: 'Send udkast', description: 'Kommune A sender.', url: 'https://videnbank.example/l/h-1/', ...fields,
});

const ABOUT = { name: 'Frister', description: 'Åbne handlinger med frist', feed: 'https://videnbank.example/handlinger/frister.ics', changed: '2026-11-23' };

describe('a calendar of deadlines', () => {
  it('has each as a whole day that keeps nobody busy', () => {
    const lines = deadlineCalendar([deadline('2026-12-31')], ABOUT).split('\r\n');
    const from = lines.indexOf('DTSTART;VALUE=DATE:20261231');
    expect(lines.slice(from, from + 8)).toEqual([
      'DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101', 'SUMMARY:Send udkast', 'DESCRIPTION:Kommune A sender.',
      'URL:https://videnbank.example/l/h-1/', 'STATUS:CONFIRMED', 'TRANSP:TRANSPARENT', 'END:VEVENT',
    ]);
    expect(lines).toContain('REFRESH-INTERVAL;VALUE=DURATION:P1D');
    expect(lines).not.toContain('BEGIN:VTIMEZONE');
  });

  it('is read by another program as days, in their order', () => {
    const deadlines = [deadline('2027-03-28'), deadline('2026-10-25'), deadline('2026-10-25', { uid: 'a@videnbank.example' })];
    const read = ICAL.Component.fromString(deadlineCalendar(deadlines, ABOUT)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(read.map(({ uid, startDate, endDate }) => [uid, startDate.isDate, String(startDate), String(endDate)])).toEqual([
      ['a@videnbank.example', true, '2026-10-25', '2026-10-26'],
      ['frist-2026-10-25@videnbank.example', true, '2026-10-25', '2026-10-26'],
      ['frist-2027-03-28@videnbank.example', true, '2027-03-28', '2027-03-29'],
    ]);
  });

  it('is a whole file without any', () => {
    const file = deadlineCalendar([], ABOUT);
    expect(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    // RFC 5545, 3.6: at least one part.
    expect(ICAL.Component.fromString(file).getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
  });
});
