import { describe, expect, it } from 'vitest';
import { describeEvidence, describeEvidenceAlone, evidenceParts } from './evidence';

const NONE = { independent: 0, stated: 0, 'owner-claim': 0, inferred: 0, estimates: 0 };

describe('evidenceParts', () => {
  it('goes from the strongest to the weakest and leaves out what there is none of', () => {
    expect(evidenceParts({ ...NONE, inferred: 3, independent: 1 })).toEqual([
      { certainty: 'independent', count: 1 },
      { certainty: 'inferred', count: 3 },
    ]);
  });
});

describe('describeEvidence', () => {
  it('says how many figures are how certain, the strongest first', () => {
    expect(describeEvidence({ ...NONE, 'owner-claim': 1, stated: 3, independent: 2 })).toBe('2 uafhængigt målt, 3 oplyst i kilden, 1 påstået af ejer eller leverandør');
  });

  it('says how many of them are estimates', () => {
    expect(describeEvidence({ ...NONE, stated: 3, inferred: 1, estimates: 2 })).toBe('3 oplyst i kilden, 1 udledt af os; 2 af dem er skøn');
    expect(describeEvidence({ ...NONE, stated: 3, estimates: 3 })).toBe('3 oplyst i kilden; alle er skøn');
  });

  it('says when there are none', () => {
    expect(describeEvidence(NONE)).toBe('Ingen tal');
  });
});

describe('describeEvidenceAlone', () => {
  it('says what is counted, one and several', () => {
    expect(describeEvidenceAlone({ ...NONE, stated: 1 })).toBe('1 værdi: 1 oplyst i kilden');
    expect(describeEvidenceAlone({ ...NONE, stated: 1, inferred: 2, estimates: 0 })).toBe('3 værdier: 1 oplyst i kilden, 2 udledt af os');
  });

  it('says when there are none', () => {
    expect(describeEvidenceAlone(NONE)).toBe('Casen har ingen nøgletal at vurdere');
  });
});
