import { describe, expect, it } from 'vitest';
import { toCsvCell, toCsvDay, toCsvFile } from './csv';

describe('a file for Danish Excel', () => {
  it('begins with the mark of UTF-8, parts cells by semicolons and ends lines as Windows does', () => {
    expect(toCsvFile([['a', 'b'], ['c']])).toBe('\ufeffa;b\r\nc\r\n');
  });

  it('has a decimal comma, and nothing to part thousands', () => {
    expect([1234567.5, -0.25, 2_000_000].map(toCsvCell)).toEqual(['1234567,5', '-0,25', '2000000']);
  });

  it('has days as Danes write them in figures', () => {
    expect(toCsvDay('2026-03-12')).toBe('12-03-2026');
  });

  it('has texts between quotes, and nothing in them that Excel would calculate', () => {
    expect(['Hus »A«', 'et "rum"', '=1+1', ' -2', '\t@x'].map(toCsvCell)).toEqual(['"Hus »A«"', '"et ""rum"""', '"\'=1+1"', '"\' -2"', '"\'\t@x"']);
  });
});
