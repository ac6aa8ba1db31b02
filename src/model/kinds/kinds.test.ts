import { describe, expect, it } from 'vitest';
import { page, smallTree } from '../__fixtures__/smallTree';
import type { Problem } from '../problem';
import { createSchemas } from './index';
import { openLists } from './lists';

const CASE = 'docs/cases/danmark/skolen.md';

const problemsOf = (file: string, text: string): Problem[] => smallTree({ [file]: text }).problems;
const keyFigures = (count: number): string[] => Array.from({ length: count }, (_, index) => `tal-${index + 1}`);

describe('createSchemas', () => {
  it('makes the schema of a kind once, for that takes longer than holding a page against it', () => {
    const schemaOf = createSchemas(openLists());
    expect(schemaOf('case')).toBe(schemaOf('case'));
    expect(schemaOf('case')).not.toBe(schemaOf('guidance'));
  });
});

describe('a list of records', () => {
  it.each(['src/data/vocabulary.yml', 'src/data/sources/k.yml', 'src/data/figures/f.yml'])('must not be empty: %s', (file) => {
    expect(problemsOf(file, '[]\n')).toEqual([
      {
        file,
        line: 1,
        rule: 'wrong-type',
        found: 'Listen i filen er tom.',
        expected: 'en liste, hvor hver post begynder med »- id:«',
        fix: 'Slet filen, eller skriv den første post.',
      },
    ]);
  });
});

describe('a case', () => {
  it('has room for eight figures in its fact box', () => {
    expect(problemsOf(CASE, page('case', { keyFigures: keyFigures(8) }))).toEqual([]);
    expect(problemsOf(CASE, page('case', { keyFigures: keyFigures(9) }))).toEqual([
      {
        file: CASE,
        line: 14,
        rule: 'wrong-type',
        found: 'Der står 9 punkter i keyFigures.',
        expected: 'højst otte tal i faktaboksen',
        fix: 'Behold de vigtigste, og skriv de andre i teksten.',
      },
    ]);
  });
});

describe('a meeting', () => {
  it.each(['Europe/Copenhagen', 'Europe/Amsterdam', 'UTC'])('may be in the time zone %s', (timeZone) => {
    expect(problemsOf('blog/2018-11-22-moede.md', page('meeting', { timeZone }))).toEqual([]);
  });
});

describe('a proposal', () => {
  const FILE = 'docs/charter/aftalen/forslag/maal.md';
  const found = (fields: object): string[] => problemsOf(FILE, page('proposal', fields)).map(({ rule, found: words }) => `${words} (${rule})`);

  it('needs a municipality, a version, a fate and a date, which may be unknown, and may stand before all paragraphs', () => {
    expect(found({ after: null })).toEqual([]);
    expect(found({ date: '2026-05', fate: 'withdrawn', after: 'maal', decision: 'b-1' })).toEqual([]);
  });

  it('refuses a fate that there is not, half a date and an id with a capital', () => {
    expect(found({ fate: 'accepted', date: 'maj 2026', removes: 'Mål' })).toEqual([
      '»maj 2026« kan ikke stå i date. (invalid-date)',
      '»accepted« er ikke en kendt værdi for fate. (unknown-value)',
      '»Mål« kan ikke stå i removes. (wrong-type)',
    ]);
  });
});

describe('minutes', () => {
  const FILE = 'docs/referater/2018-11-22.md';
  const found = (fields: object): string[] => problemsOf(FILE, page('minutes', fields)).map(({ rule, found: words }) => `${words} (${rule})`);

  it('need no more than a meeting and a state', () => {
    expect(found({})).toEqual([]);
  });

  it('refuse a key, a state and a day that there is not', () => {
    expect(found({ referent: 'A', state: 'faerdig', approved: '2019-02-30' })).toEqual([
      'Nøglen »referent« findes ikke her. (unknown-key)',
      '»faerdig« er ikke en kendt værdi for state. (unknown-value)',
      '»2019-02-30« kan ikke stå i approved. (invalid-date)',
    ]);
  });

  it('know no other audience than the members, wherever it stands', () => {
    const partnerRound = [{ who: 'A', state: 'flag', audience: 'medlemmer' }];
    expect(found({ audience: 'alle', participants: [{ who: 'A', audience: 'alle' }], partnerRound })).toEqual([
      '»alle« er ikke en kendt værdi for audience. (unknown-value)',
      '»alle« er ikke en kendt værdi for participants[1].audience. (unknown-value)',
      '»medlemmer« er ikke en kendt værdi for partnerRound[1].audience. (unknown-value)',
    ]);
  });

  it('fill in nothing but empty lists', () => {
    const { tree } = smallTree({ [FILE]: page('minutes') });
    expect(tree.pages[0]?.fields).toEqual({
      title: 'Siden',
      description: 'Det korte svar.',
      reviewed: '2026-11-23',
      meeting: 'moede',
      state: 'draft',
      participants: [],
      absent: [],
      partnerRound: [],
      documents: [],
      fillGap: [],
      notFound: [],
    });
  });
});
