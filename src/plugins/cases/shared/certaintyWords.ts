import { CERTAINTIES, type Certainty, type Evidence } from './caseRecord';

/** How a number of values of each certainty is named in a few words: `3 oplyst i kilden`. */
export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  independent: 'uafhængigt målt',
  stated: 'oplyst i kilden',
  'owner-claim': 'påstået af ejer eller leverandør',
  inferred: 'udledt af os',
};

/** `3 oplyst i kilden, 1 udledt af os`, from the strongest to the weakest; `Ingen tal` where there are none. */
export function describeEvidence(evidence: Evidence): string {
  const parts = CERTAINTIES.filter((id) => evidence[id] > 0).map((id) => `${evidence[id]} ${CERTAINTY_WORDS[id]}`);
  return parts.length === 0 ? 'Ingen tal' : parts.join(', ');
}
