import { describe, expect, it } from 'vitest';
import { problemsOf, source } from './__fixtures__/treeOf';
import { duplicateSourceUrl } from './duplicateSourceUrl';

const FILE = 'src/data/sources/a.yml';

const addresses = (...urls: readonly string[]): Record<string, string> => ({
  [FILE]: urls.map((url, index) => source(`k-${index + 1}`, url)).join(''),
});

describe('duplicate-source-url', () => {
  it('accepts sources with addresses of their own, and several without any', () => {
    expect(problemsOf(duplicateSourceUrl, addresses('https://example.org/a', 'https://example.org/b', 'null', 'null'))).toEqual([]);
  });

  it('reports the second source at an address', () => {
    expect(problemsOf(duplicateSourceUrl, addresses('https://example.org/a', 'https://example.org/a'))).toEqual([
      {
        file: FILE,
        line: 12,
        rule: 'duplicate-source-url',
        found: 'Adressen https://example.org/a står allerede under kilden »k-1«.',
        expected: 'én kilde for hver adresse',
        fix: 'Henvis til »k-1«, og slet »k-2«.',
      },
    ]);
  });

  it.each([
    ['www', 'https://www.example.org/a'],
    ['a closing slash', 'https://example.org/a/'],
    ['another scheme', 'http://example.org/a'],
    ['capitals in the host', 'HTTPS://WWW.Example.ORG/a/'],
  ])('sees through %s', (_difference, url) => {
    expect(problemsOf(duplicateSourceUrl, addresses('https://example.org/a', url)).map(({ line }) => line)).toEqual([12]);
  });

  it.each([
    ['a query', 'https://example.org/a?side=2'],
    ['a place on the page', 'https://example.org/a#to'],
    ['capitals in the path', 'https://example.org/A'],
  ])('takes %s for another page', (_difference, url) => {
    expect(problemsOf(duplicateSourceUrl, addresses('https://example.org/a', url))).toEqual([]);
  });

  it('leaves two sources with one id to duplicate-id', () => {
    const twice = source('k-1', 'https://example.org/a') + source('k-1', 'https://example.org/a');
    expect(problemsOf(duplicateSourceUrl, { [FILE]: twice })).toEqual([]);
  });

  it('leaves a source with other faults alone', () => {
    const faulty = source('k-2', 'https://example.org/a').replace('language: da', 'language: dansk');
    expect(problemsOf(duplicateSourceUrl, { [FILE]: source('k-1', 'https://example.org/a') + faulty })).toEqual([]);
  });
});
