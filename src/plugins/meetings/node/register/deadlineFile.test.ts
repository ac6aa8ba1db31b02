import { expect, it } from 'vitest';
import { MINUTES_FILES, minutesKnowledge } from '../../../../model/__fixtures__/minutesSite';
import { smallKnowledge } from '../../../../model/__fixtures__/smallTree';
import { deadlineFile } from './deadlineFile';

const SITE = 'https://example.org/videnbank/';

/** The lines of a file as they were before they were folded. */
const linesOf = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n');

it('the calendar has the open actions that are due, each with who does it and its short link', () => {
  const lines = linesOf(deadlineFile(minutesKnowledge(), SITE));
  expect(lines.filter((line) => /^(SUMMARY|UID|DTSTART|DESCRIPTION|URL|LAST-MODIFIED)/.test(line)).slice(1)).toEqual([
    'UID:frist-h-1@videnbank-for-cirkulaere-kommuner',
    'LAST-MODIFIED:20260105T000000Z',
    'DTSTART;VALUE=DATE:20261215',
    'SUMMARY:Frist: =Kommunen spørger markedet.',
    'DESCRIPTION:=Kommunen spørger markedet. Svaret deles.\\nAnsvarlig: Kommune A\\nMøde: Efterårsmøde\\, 13. november 2025',
    'URL:https://example.org/videnbank/l/h-1/',
  ]);
  expect(lines).toContain('SOURCE;VALUE=URI:https://example.org/videnbank/handlinger/frister.ics');
});

it('an example is not among what is due', () => {
  const path = 'docs/referater/2025-11-13.md';
  const example = (MINUTES_FILES[path] ?? '').replace('state: draft', 'state: example\nexample: true');
  const text = deadlineFile(smallKnowledge({ ...MINUTES_FILES, [path]: example }), SITE);
  expect(text).not.toContain('frist-h-1');
});

it('an action that is done does not take the number of the others down', () => {
  const sequences = (text: string): string[] => linesOf(text).filter((line) => line.startsWith('SEQUENCE:'));
  const before = deadlineFile(minutesKnowledge(), SITE);
  const later = 'docs/referater/2026-03-12.md';
  const closed = (MINUTES_FILES[later] ?? '').replaceAll('state="open"', 'state="done"').replaceAll(/(:::action[^\n]*)\}/g, '$1 state="done"}');
  const after = deadlineFile(smallKnowledge({ ...MINUTES_FILES, [later]: closed }), SITE);
  expect(sequences(before).length).toBeGreaterThan(sequences(after).length - 1);
  expect(new Set(sequences(after))).toEqual(new Set(sequences(before)));
});

it('a site without actions has a whole calendar without entries', () => {
  expect(linesOf(deadlineFile(smallKnowledge({}), SITE)).at(-2)).toBe('END:VCALENDAR');
});
