import { expect, it } from 'vitest';
import { describeEvidence } from './certaintyWords';

const NONE = { independent: 0, stated: 0, 'owner-claim': 0, inferred: 0 };

it('says how many figures are how certain, the strongest first', () => {
  expect(describeEvidence({ ...NONE, 'owner-claim': 1, stated: 3, independent: 2 })).toBe('2 uafhængigt målt, 3 oplyst i kilden, 1 påstået af ejer eller leverandør');
});

it('says when there are none', () => {
  expect(describeEvidence(NONE)).toBe('Ingen tal');
});
