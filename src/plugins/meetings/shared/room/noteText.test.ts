import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseInline } from '../../../../model/load/markdownPage';
import { parseYaml } from '../../../../model/load/yamlText';
import { escapeInline, quoteYaml, toLine, toLines, toText } from './noteText';
import { typedText } from './__fixtures__/typedText';

describe('what is typed', () => {
  it('becomes one line, or the lines of a list', () => {
    expect(toLine('  To\r\nlinjer\u0000\tog å ')).toBe('To linjer og å');
    expect(toLines('Byg\n\n  Riv ned \r\nMål')).toEqual(['Byg', 'Riv ned', 'Mål']);
  });

  it('loses the bullets that people type before a line, and nothing else', () => {
    expect(toLines('- Kortlægning\n• Udbud\n* Byg\n– Riv ned\n-Mål\n•Vej\n  - - Saml\n-\n- ')).toEqual(['Kortlægning', 'Udbud', 'Byg', 'Riv ned', 'Mål', 'Vej', 'Saml']);
    expect(toLines('-5 % CO2\n*Snart* i gang\nRiv ned - først\n1. Byg\n-- \n->')).toEqual(['-5 % CO2', '*Snart* i gang', 'Riv ned - først', '1. Byg', '--', '->']);
    expect(toText('- Vi fandt sten.\n- Udbuddet er ude.')).toBe('Vi fandt sten. Udbuddet er ude.');
  });

  it('is escaped no more than it must be', () => {
    expect(escapeInline('Prisen er 3.000 kr. (+ 5 %) - se 2*3 og [noten] på www.a.dk')).toBe('Prisen er 3.000 kr. (+ 5 %) - se 2\\*3 og \\[noten\\] på www\\.a.dk');
  });

  it('keeps a reference, as editors write it', () => {
    expect(escapeInline('Nyt [@cc-1; @cc-2] og [#pris] og [@a*b*]')).toBe('Nyt [@cc-1; @cc-2] og [#pris] og \\[\\@a\\*b\\*\\]');
  });

  it('reads as the same words once it is Markdown', () => {
    fc.assert(
      fc.property(typedText, (typed) => {
        const line = toLine(typed);
        expect(toString(parseInline(escapeInline(line)))).toBe(line);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same once it is YAML', () => {
    fc.assert(
      fc.property(typedText, (typed) => {
        const line = toLine(typed);
        expect(parseYaml(`key: ${quoteYaml(line)}`, 'x.md')).toMatchObject({ data: { key: line } });
      }),
      { numRuns: 500 },
    );
  });

  it('is not changed by being tidied twice', () => {
    fc.assert(
      fc.property(typedText, (typed) => {
        expect(toLine(toLine(typed))).toBe(toLine(typed));
        expect(toLines(toLines(typed).join('\n'))).toEqual(toLines(typed));
      }),
    );
  });
});
