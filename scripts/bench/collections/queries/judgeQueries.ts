import type { JudgedQuery } from '../../../search/collection';
import { createRandom, hashText, shuffle } from '../random';
import type { SourcePage } from '../sourcePage';
import { buildCorpus } from './corpus';
import { compoundQuery, inflectionQuery, prefixQuery, typoQuery } from './danishKinds';
import { descriptionQuery, headingQuery, keywordQuery, linkQuery, rareQuery, titleQuery, type QueryKind } from './kinds';

const KINDS: Readonly<Record<string, QueryKind>> = {
  title: titleQuery,
  description: descriptionQuery,
  keyword: keywordQuery,
  link: linkQuery,
  heading: headingQuery,
  rare: rareQuery,
  typo: typoQuery,
  prefix: prefixQuery,
  compound: compoundQuery,
  inflection: inflectionQuery,
};

/** How often each page is asked for a query of a kind before the kind is given up as exhausted. */
const ROUNDS = 4;

/**
 * Makes up to `most` queries of each kind about the pages, the same for the same pages. A query belongs to the half of
 * its first relevant page, so that no page is tuned on and tested on; `isHeld` names pages that are always held back.
 */
export function judgeQueries(sources: readonly SourcePage[], isHeld: (id: string) => boolean, most: number): JudgedQuery[] {
  const corpus = buildCorpus(sources);
  const asked = new Set<string>();
  return Object.entries(KINDS).flatMap(([kind, make]) => {
    const random = createRandom(hashText(kind));
    const queries: JudgedQuery[] = [];
    for (let round = 0; round < ROUNDS && queries.length < most; round += 1) {
      for (const page of shuffle(random, corpus.pages)) {
        const candidate = queries.length < most ? make(corpus, page, random) : null;
        if (candidate === null || asked.has(candidate.q) || candidate.q.length < 3) continue;
        asked.add(candidate.q);
        queries.push({ ...candidate, kind, half: halfOf(candidate.relevant, isHeld) });
      }
    }
    return queries;
  });
}

function halfOf(relevant: readonly string[], isHeld: (id: string) => boolean): 'tuning' | 'held-back' {
  const first = relevant[0] ?? '';
  const root = first.split('#')[0] ?? first;
  return relevant.some(isHeld) || hashText(root) % 2 === 0 ? 'held-back' : 'tuning';
}
