import { describe, expect, it } from 'vitest';
import { someVersion } from './__fixtures__/someDocument';
import { standingWords } from './standing';

const [first, second, third] = [someVersion(1, []), someVersion(2, []), someVersion(3, [])];

describe('what is said of a version that does not count', () => {
  it('is that it is older, or that it was not adopted together', () => {
    expect(standingWords(first, second)).toBe('Dette er en ældre version. Den nyeste er ');
    expect(standingWords(third, { ...second, state: 'adopted' })).toBe('Denne version er ikke vedtaget i fællesskab. Den vedtagne er ');
  });

  it('does not call an adopted one the newest, as a newer one may be proposed', () => {
    expect(standingWords(first, { ...second, state: 'adopted' })).toBe('Dette er en ældre version. Den vedtagne er ');
  });

  it('names it where it is one of two', () => {
    expect(standingWords(first, second, 'Version 1')).toBe('Version 1 er en ældre version. Den nyeste er ');
    expect(standingWords(third, { ...second, state: 'adopted' }, 'Version 3')).toBe('Version 3 er ikke vedtaget i fællesskab. Den vedtagne er ');
  });

  it('is nothing of the one that counts', () => {
    expect([standingWords(second, second), standingWords(second, null)]).toEqual([null, null]);
  });
});
