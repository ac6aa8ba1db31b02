import { useCallback, useEffect, useMemo, useState } from 'react';
import type { SearchRequest } from '../shared/answer';
import { createLatestAsker } from './latest';
import type { Outcome } from './protocol';
import { siteClient } from './siteClient';
import { useSiteAddress } from '../../../components/useSiteAddress';

export interface Answer {
  /** What became of the latest question that has an answer; null before the first, and while nothing is asked. */
  outcome: Outcome | null;
  /** Whether the answer to the question itself is still to come. */
  isPending: boolean;
  /** Asks the same question once more. */
  retry(): void;
}

/** Asks the search, each time the request is another one; null asks nothing. Asks again when the connection is back. */
export function useAnswer(request: SearchRequest | null, facets: boolean): Answer {
  const baseUrl = useSiteAddress()('/');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const asker = useMemo(
    () => createLatestAsker((question: SearchRequest) => siteClient(new URL(baseUrl, location.href).href).ask(question, facets), setOutcome),
    [baseUrl, facets],
  );
  const key = JSON.stringify(request);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  useConnection(outcome !== null && 'fault' in outcome, retry);
  useEffect(() => {
    const question = JSON.parse(key) as SearchRequest | null;
    if (question === null) setOutcome(null);
    else asker.ask(question);
    return asker.cancel;
  }, [asker, key, attempt]);
  return { outcome, isPending: request !== null && JSON.stringify(outcome?.request ?? null) !== key, retry };
}

/** Waits for a connection that is missed. */
function useConnection(isMissed: boolean, onReturn: () => void): void {
  useEffect(() => {
    if (!isMissed) return undefined;
    window.addEventListener('online', onReturn);
    return () => window.removeEventListener('online', onReturn);
  }, [isMissed, onReturn]);
}
