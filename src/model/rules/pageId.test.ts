import { describe, expect, it } from 'vitest';
import { page, problemsOf } from './__fixtures__/treeOf';
import { pageId } from './pageId';

const faultsOf = (...files: string[]): [string, string, string][] =>
  problemsOf(pageId, Object.fromEntries(files.map((file) => [file, page('Tekst.')]))).map(({ file, found, fix }) => [file, found, fix]);

describe('page-id', () => {
  it('accepts names that can be addresses, also of posts and front pages', () => {
    expect(faultsOf('docs/om/index.md', 'docs/om/ny-side.md', 'docs/cases/danmark/skolen-2.mdx', 'blog/2018-11-22-tredje-moede.md')).toEqual([]);
  });

  it('reports a name that cannot be an address, with the one it should have', () => {
    expect(problemsOf(pageId, { 'docs/cases/danmark/Skolen på Åen.md': page('Tekst.') })).toEqual([
      {
        file: 'docs/cases/danmark/Skolen på Åen.md',
        line: 1,
        rule: 'page-id',
        found: 'Filens navn eller mappe kan ikke blive til en adresse.',
        expected: 'små bogstaver a-z, tal og bindestreger; æ, ø og å skrives ae, oe og aa',
        fix: 'Omdøb til docs/cases/danmark/skolen-paa-aaen.md.',
      },
    ]);
  });

  it.each([
    ['docs/Om os/a.md', 'docs/om-os/a.md'],
    ['docs/om/a_b.v2.md', 'docs/om/a-b-v2.md'],
    ['docs/om/!!!.md', 'docs/om/side.md'],
    ['blog/2018-11-22-Tredje møde.md', 'blog/2018-11-22-tredje-moede.md'],
    ['blog/Uden dag.md', 'blog/uden-dag.md'],
  ])('corrects %s to %s', (file, proper) => {
    expect(faultsOf(file).map(([, , fix]) => fix)).toEqual([`Omdøb til ${proper}.`]);
  });

  it('reports two files that claim one address', () => {
    expect(faultsOf('docs/om.md', 'docs/om/index.md')).toEqual([
      ['docs/om/index.md', 'Adressen /om/ bruges allerede af docs/om.md.', 'Omdøb en af filerne, eller slå de to sammen.'],
    ]);
  });

  it('reports a file that claims an address of the site itself', () => {
    expect(faultsOf('docs/index.md', 'docs/soeg.md').map(([file, found]) => [file, found])).toEqual([
      ['docs/index.md', 'Adressen / bruges allerede af en side, som sitet selv laver.'],
      ['docs/soeg.md', 'Adressen /soeg/ bruges allerede af en side, som sitet selv laver.'],
    ]);
  });

  it('leaves the same name in two folders to the rule about ids', () => {
    expect(faultsOf('docs/cases/danmark/skolen.md', 'docs/cases/venlo/skolen.md')).toEqual([]);
  });
});
