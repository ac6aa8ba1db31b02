import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect, useMemo, useState } from 'react';
import type { SearchRequest } from '../shared/answer';
import { createLatestAsker } from './latest';
import type { Outcome } from './protocol';
import { siteClient } from './siteClient';

export interface Answer {
  /** What became of the latest question that has an answer; null before the first, and while nothing is asked. */
  outcome: Outcome | null;
  /** Whether the answer to the question itself is still to come. */
  isPending: boolean;
}

/** Asks the search, each time the request is another one; null asks nothing. Asks again when the connection is back. */
export function useAnswer(request: SearchRequest | null, facets: boolean): Answer {
  const baseUrl = useBaseUrl('/');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const asker = useMemo(
    () => createLatestAsker((question: SearchRequest) => siteClient(new URL(baseUrl, location.href).href).ask(question, facets), setOutcome),
    [baseUrl, facets],
  );
  const key = JSON.stringify(request);
  const attempt = useConnections(outcome !== null && 'fault' in outcome);
  useEffect(() => {
    const question = JSON.parse(key) as SearchRequest | null;
    if (question === null) setOutcome(null);
    else asker.ask(question);
    return asker.cancel;
  }, [asker, key, attempt]);
  return { outcome, isPending: request !== null && JSON.stringify(outcome?.request ?? null) !== key };
}

/** Counts how often the connection has come back while it was waited for. */
function useConnections(isWaiting: boolean): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const again = (): void => setCount((before) => before + 1);
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [isWaiting]);
  return count;
}
