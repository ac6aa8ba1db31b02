import { describe, expect, it } from 'vitest';
import { fitTitle } from './fitTitle';

/** Every letter half as wide as its size. */
const measure = (text: string): number => [...text].length / 2;
const SPACE = { width: 400, steps: [{ size: 80, lines: 2 }, { size: 40, lines: 4 }] };
const fit = (title: string) => fitTitle(title, measure, SPACE);

describe('fitTitle', () => {
  it('sets a short title in the largest size', () => {
    expect(fit('Skolen')).toEqual({ size: 80, lines: ['Skolen'] });
  });

  it('sets a title smaller that has no room in the largest size', () => {
    expect(fit('Netværkets tredje møde i Skjern')).toEqual({ size: 40, lines: ['Netværkets tredje', 'møde i Skjern'] });
  });

  it('sets a title smaller rather than cut a word', () => {
    expect(fit('Genbrugsmursten')).toEqual({ size: 40, lines: ['Genbrugsmursten'] });
  });

  it('makes the lines even', () => {
    expect(fit('Krav til genbrug i kommunen').lines).toEqual(['Krav til genbrug', 'i kommunen']);
  });

  it('cuts a word of sixty letters that has no room anywhere', () => {
    expect(fit('x'.repeat(60))).toEqual({ size: 40, lines: [`${'x'.repeat(19)}-`, `${'x'.repeat(19)}-`, `${'x'.repeat(19)}-`, 'xxx'] });
  });

  it('cuts what is left after the last line at a word', () => {
    const { lines } = fit('ord '.repeat(40));
    expect(lines).toEqual(['ord ord ord ord ord', 'ord ord ord ord ord', 'ord ord ord ord ord', 'ord ord ord ord ord…']);
  });

  it('of nothing is nothing', () => {
    expect(fit('')).toEqual({ size: 80, lines: [] });
  });
});
