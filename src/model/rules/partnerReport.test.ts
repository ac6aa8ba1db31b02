import { describe, expect, it } from 'vitest';
import { page, smallTree } from '../__fixtures__/smallTree';
import { contextOf } from '../check';
import type { Problem } from '../problem';
import { partnerReport } from './partnerReport';

const FILE = 'docs/referater/2019-03-21.md';

/** What the rule finds in minutes with these entries of the partner round. */
function problemsIn(partnerRound: readonly object[], fields: object = {}): Problem[] {
  const { tree } = smallTree({ [FILE]: page('minutes', { ...fields, partnerRound }) });
  return partnerReport.check(contextOf(tree));
}

const found = (partnerRound: readonly object[], fields: object = {}): string[] => problemsIn(partnerRound, fields).map((problem) => problem.found);

const TOLD = { municipality: 'skive', state: 'reported', status: 'Udbuddet er ude.' };

describe('partner-report', () => {
  it('accepts what rests on a source, and an absent municipality without one', () => {
    expect(problemsIn([{ ...TOLD, sources: ['k-1'] }, { who: 'Kommune Q', state: 'absent' }])).toEqual([]);
  });

  it('asks for a source to what a real municipality told, and to that it showed its flag', () => {
    expect(problemsIn([TOLD])).toEqual([{
      file: FILE,
      line: 8,
      rule: 'partner-report',
      found: 'Posten har ingen kilde.',
      expected: 'mindst én kilde til det, en virkelig kommune har fortalt',
      fix: 'Tilføj sources med id på kilden, fx referatet.',
    }]);
    expect(found([{ municipality: 'skive', state: 'flag' }])).toEqual(['Posten har ingen kilde.']);
  });

  it('lets an example and a draft be without sources', () => {
    expect(problemsIn([TOLD], { example: true, state: 'example' })).toEqual([]);
    expect(problemsIn([TOLD, { who: 'Kommune Q', state: 'flag' }], { draft: true })).toEqual([]);
  });

  it('reports news without words, and a municipality that is told of twice, in drafts too', () => {
    expect(found([{ municipality: 'skive', state: 'reported' }, { municipality: 'skive', state: 'absent' }], { draft: true })).toEqual([
      'Kommunen har fortalt nyt, men posten siger ikke hvad.',
      '»skive« står to gange i partnerrunden.',
    ]);
  });
});
