import { describe, expect, it } from 'vitest';
import { lastLook } from './lastLook';

const page = (content: string, report = 'Import af referatet'): Parameters<typeof lastLook>[0] => ({ files: [{ name: '2019-03-05.md', content }, { name: 'a.png', content: new Uint8Array([1]) }], report: { screen: report, whole: report }, replaces: null, movesTo: null });

describe('lastLook', () => {
  it('lets a page and a report without CPR numbers pass as they are', () => {
    const plan = page('---\nreviewed: 2026-11-26\n---\n\nSag \\[CPR-nummer fjernet].');
    expect(lastLook(plan)).toBe(plan);
  });

  it.each([
    ['the page', page('```070761-4285\nx\n```')],
    ['the page, with signs between that no reader sees', page('Sag 070761\\-4285')],
    ['the report', page('x', 'Udeladt: »070761-4285«')],
    ['the name of a file', { ...page(''), files: [{ name: '070761-4285.md', content: '' }] }],
  ])('writes nothing when one is left in %s', (_what, plan) => {
    expect(lastLook(plan)).toEqual({
      problem: {
        found: 'Siden eller rapporten ville stadig indeholde et CPR-nummer (0707•••).',
        expected: 'en side og en rapport uden CPR-numre',
        fix: 'Slet nummeret i originalen, gem den igen, og prøv med den.',
      },
    });
  });
});
