import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { contentLine, escapeText, joinLines, textLine } from './contentLines';

describe('a line of a calendar file', () => {
  it('is a name, parameters and a value', () => {
    expect(contentLine('DTSTART', '20181122T090000', { TZID: 'Europe/Copenhagen' })).toBe('DTSTART;TZID=Europe/Copenhagen:20181122T090000');
  });

  it('has its text escaped and freed of control characters', () => {
    expect(escapeText('a, b; c\\d: "e"\r\nf\rg\u0000\u0007\th\u0085')).toBe('a\\, b\\; c\\\\d: "e"\\nf\\ng\th');
  });

  it('ends as the standard wants it, also when it is the last', () => {
    expect(joinLines(['A:1', 'B:2'])).toBe('A:1\r\nB:2\r\n');
  });

  it('may have 75 octets and is folded when it has more', () => {
    const value = 'x'.repeat(73);
    expect(joinLines([`A:${value}`])).toBe(`A:${value}\r\n`);
    expect(joinLines([`A:${value}yz`])).toBe(`A:${value}\r\n yz\r\n`);
  });

  it('is not cut inside a character', () => {
    expect(joinLines([`A:${'å'.repeat(37)}`])).toBe(`A:${'å'.repeat(36)}\r\n å\r\n`);
    expect(joinLines([`A:${'x'.repeat(70)}😀`])).toBe(`A:${'x'.repeat(70)}\r\n 😀\r\n`);
  });
});

/** Texts with much that has to be escaped or takes several octets. */
const anyText = fc.array(fc.constantFrom('a', 'Å', '😀', ',', ';', '\\', '\n', ':', '"', ' ', 'e\u0301', '—'), { maxLength: 200 }).map((letters) => letters.join(''));

describe('whatever the text, a line', () => {
  it('is nowhere longer than 75 octets', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const line of joinLines([textLine('SUMMARY', text)]).split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('gives the text back to another reader', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const file = joinLines(['BEGIN:VEVENT', textLine('SUMMARY', text), 'END:VEVENT']);
        expect(new ICAL.Event(ICAL.Component.fromString(file)).summary).toBe(text);
      }),
    );
  });
});
