import { CERTAINTIES, type Certainty, type Evidence } from './caseRecord';

/** How a number of values of each certainty is named in a few words: `3 oplyst i kilden`. */
export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  independent: 'uafhængigt målt',
  stated: 'oplyst i kilden',
  'owner-claim': 'påstået af ejer eller leverandør',
  inferred: 'udledt af os',
};

/** A degree of certainty that a case has values of. */
export interface EvidencePart {
  certainty: Certainty;
  count: number;
}

/** What the values of a case consist of, from the strongest certainty to the weakest; what there is none of is left out. */
export function evidenceParts(evidence: Evidence): EvidencePart[] {
  return CERTAINTIES.map((certainty) => ({ certainty, count: evidence[certainty] })).filter(({ count }) => count > 0);
}

/** `3 oplyst i kilden, 1 udledt af os; 2 af dem er skøn`, from the strongest to the weakest; `Ingen tal` where there are none. */
export function describeEvidence(evidence: Evidence): string {
  const parts = evidenceParts(evidence).map(({ certainty, count }) => `${count} ${CERTAINTY_WORDS[certainty]}`);
  return parts.length === 0 ? 'Ingen tal' : `${parts.join(', ')}${estimatesText(evidence)}`;
}

function estimatesText(evidence: Evidence): string {
  const { estimates } = evidence;
  if (estimates === 0) return '';
  return estimates === totalOf(evidence) ? '; alle er skøn' : `; ${estimates} af dem er skøn`;
}

function totalOf(evidence: Evidence): number {
  return evidenceParts(evidence).reduce((sum, { count }) => sum + count, 0);
}

/** With how many there are, for where nothing beside it says what is counted: `4 værdier: 3 oplyst i kilden, 1 udledt af os`. */
export function describeEvidenceAlone(evidence: Evidence): string {
  const total = totalOf(evidence);
  if (total === 0) return 'Casen har ingen nøgletal at vurdere';
  return `${total} ${total === 1 ? 'værdi' : 'værdier'}: ${describeEvidence(evidence)}`;
}
