import { describe, expect, it } from 'vitest';
import { page, smallKnowledge } from '../__fixtures__/smallTree';
import { requirementsOf } from './requirementsOf';
import { isRequirementId, nextRequirementId } from './skeleton';

const { pages } = smallKnowledge({
  'docs/krav/k-002.md': page('requirement', { guidance: ['udbud'], usedIn: ['skolen'] }),
  'docs/krav/k-001.md': page('requirement', { guidance: ['udbud'] }),
  'docs/krav/k-003.md': page('requirement', { guidance: ['udbud'], unlisted: true }),
  'docs/krav/index.md': page('page'),
});

describe('requirementsOf', () => {
  it('has the listed requirements that name a guidance or a case, by their numbers', () => {
    expect(requirementsOf('udbud', pages).map(({ id }) => id)).toEqual(['k-001', 'k-002']);
    expect(requirementsOf('skolen', pages).map(({ id }) => id)).toEqual(['k-002']);
    expect(requirementsOf('k-001', pages)).toEqual([]);
  });
});

describe('the number of a new requirement', () => {
  const place = (id: string) => ({ file: `docs/krav/${id}.md`, id, kind: 'requirement' as const, address: `/krav/${id}/` });

  it('comes after the highest, gaps left open', () => {
    expect(nextRequirementId({ places: [place('k-014'), place('k-002'), place('kravet')] })).toBe('k-015');
    expect(nextRequirementId({ places: [] })).toBe('k-001');
  });

  it.each([['k-001', true], ['k-1', false], ['K-001', false], ['brugte-mursten', false]])('%s is one: %s', (id, is) => {
    expect(isRequirementId(id)).toBe(is);
  });
});
