import { describe, expect, it } from 'vitest';
import type { Cited } from '../../../../model/cited';
import { BRIEF_LISTS, type BriefDraft } from '../../shared/caseBrief';
import { fitBrief } from './fitBrief';

const cited = (text: string, sources: string[] = []): Cited<string> => ({ text, sources, hasMore: false });
const many = (count: number, sources?: string[]): Cited<string>[] => Array.from({ length: count }, (_, index) => cited(`${index + 1}`, sources));

function draftOf(counts: { points: number; figures: number; lessons: number; notFound: number }, sources?: string[]): BriefDraft {
  return {
    id: 'skolen',
    address: '/cases/skolen/',
    title: 'Skolen',
    facts: [],
    client: 'Kommune A',
    description: cited('Kort.', sources),
    lead: null,
    points: many(counts.points, sources).map((point) => ({ ...point, term: 'Hvad' })),
    figures: many(counts.figures, sources).map((figure) => ({ ...figure, label: 'Pris', certainty: 'Oplyst', values: 1 })),
    lessons: many(counts.lessons, sources),
    notFound: many(counts.notFound, sources),
    left: { points: 0, figures: 2, lessons: 0, notFound: 0 },
    evidence: { independent: 0, stated: 0, 'owner-claim': 0, inferred: 0, estimates: 0 },
    evidenceText: '',
    reviewed: '2026-11-23',
  };
}

const itemsOf = (draft: BriefDraft): number => BRIEF_LISTS.reduce((sum, list) => sum + draft[list].length, 0);
const sourcesOf = (draft: BriefDraft): number => BRIEF_LISTS.flatMap((list) => draft[list].flatMap(({ sources }) => sources)).length;
const shownAndLeft = (draft: BriefDraft): string[] => BRIEF_LISTS.map((list) => `${list} ${draft[list].length}+${draft.left[list]}`);
const FULL = { points: 7, figures: 8, lessons: 9, notFound: 12 };

describe('a brief that fits', () => {
  it('stays as it is', () => {
    const draft = draftOf(FULL, ['a', 'b']);
    expect(fitBrief(draft, () => true)).toBe(draft);
  });
});

describe('a brief that is too long', () => {
  it('names one source where two were, before it leaves anything out', () => {
    const cut = fitBrief(draftOf(FULL, ['a', 'b']), (draft) => sourcesOf(draft) <= 36);
    expect(shownAndLeft(cut)).toEqual(['points 7+0', 'figures 8+2', 'lessons 9+0', 'notFound 12+0']);
    expect(cut.lessons[0]).toEqual({ text: '1', sources: ['a'], hasMore: true });
  });

  it.each([
    [20, ['points 7+0', 'figures 6+4', 'lessons 4+5', 'notFound 3+9']],
    [7, ['points 3+4', 'figures 2+8', 'lessons 1+8', 'notFound 1+11']],
    [0, ['points 0+7', 'figures 0+10', 'lessons 0+9', 'notFound 0+12']],
  ])('with room for %i items counts what only the page has', (room, expected) => {
    expect(shownAndLeft(fitBrief(draftOf(FULL), (draft) => itemsOf(draft) <= room))).toEqual(expected);
  });

  it('does without the paragraph that the points repeat before it leaves out any of them', () => {
    const draft = { ...draftOf(FULL), lead: cited('Langt.') };
    const cut = fitBrief(draft, ({ lead }) => lead === null);
    expect([cut.lead, itemsOf(cut)]).toEqual([null, itemsOf(draft)]);
    expect(fitBrief({ ...draftOf({ ...FULL, points: 0 }), lead: cited('Langt.') }, (tried) => itemsOf(tried) < 3).lead).not.toBeNull();
  });

  it('keeps the first items of each list', () => {
    const cut = fitBrief(draftOf(FULL), (draft) => itemsOf(draft) <= 20);
    expect(cut.notFound.map(({ text }) => text)).toEqual(['1', '2', '3']);
  });

  it('takes back what still fits beside the rest', () => {
    const height = (draft: BriefDraft): number => draft.lessons.length * 10 + draft.points.length;
    const cut = fitBrief(draftOf({ points: 9, figures: 0, lessons: 2, notFound: 0 }), (draft) => height(draft) <= 9);
    expect(shownAndLeft(cut)).toEqual(['points 9+0', 'figures 0+2', 'lessons 0+2', 'notFound 0+0']);
  });
});
