import { expect, it } from 'vitest';
import { joinLines, runsText, type Run } from './runs';

const run = (text: string): Run => ({ text, bold: false, italic: false, link: null });

it.each([
  ['a hyphen that the program wrote by itself', [['oplys', '-'], ['ninger']], 'oplysninger'],
  ['a hyphen in the run of the word', [['oplys-'], ['ninger']], 'oplysninger'],
  ['a soft hyphen by itself', [['Bereg', '\u00ad'], ['ningen']], 'Beregningen'],
  ['a hyphen that stays', [['bygge', '-'], ['og anlæg']], 'bygge- og anlæg'],
  ['a dash between words', [['krav', ' ', '-'], ['og råd']], 'krav - og råd'],
])('of two lines with %s one text', (_what, lines, text) => {
  expect(runsText(joinLines(lines.map((line) => line.map(run))))).toBe(text);
});
