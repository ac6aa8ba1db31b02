import type { Result } from 'lighthouse';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface Audited {
  /** The lowest score of all runs by category, from 0 to 100. */
  scores: number[];
  /** What kept a score below 100, each once, from the run in which it was worst. */
  faults: string[];
}

/** Audits a page with the browser that listens on `port`, `runs` times, as Lighthouse does for phones. */
export async function auditPage(url: string, port: number, runs: number): Promise<Audited> {
  // The package can only be imported as a module, which this file need not be where it runs.
  const { default: lighthouse } = await import('lighthouse');
  const results: Result[] = [];
  for (let run = 0; run < runs; run += 1) {
    const answer = await lighthouse(url, { port, logLevel: 'error', onlyCategories: [...CATEGORIES] });
    if (answer === undefined) throw new Error(`Lighthouse has no answer for ${url}.`);
    results.push(answer.lhr);
  }
  const scores = CATEGORIES.map((category) => Math.min(...results.map(({ categories }) => Math.round((categories[category]?.score ?? 0) * 100))));
  return { scores, faults: worstFaults(results) };
}

function worstFaults(results: readonly Result[]): string[] {
  const faults = results.flatMap(faultsOf).sort((left, right) => left.score - right.score);
  const worst = faults.filter(({ id }, at) => faults.findIndex((other) => other.id === id) === at);
  return worst.map(({ id, score, shown }) => `${id} ${score.toFixed(2)} ${shown}`.trimEnd());
}

/** The audits that cost points. */
function faultsOf({ categories, audits }: Result): { id: string; score: number; shown: string }[] {
  const short = Object.values(categories).filter(({ score }) => score !== 1);
  const counted = short.flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return counted.flatMap(({ id }) => {
    const { score = null, displayValue = '' } = audits[id] ?? {};
    return score === null || score === 1 ? [] : [{ id, score, shown: displayValue }];
  });
}
