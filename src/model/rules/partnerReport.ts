import { isMinutes } from '../minutes/buildRecords';
import type { MinutesFields } from '../kinds/minutes';
import type { Problem } from '../problem';
import type { Page } from '../tree';
import type { Rule } from './rule';

/**
 * What a municipality is said to have told must be its own, be told once, and for a real one rest on a source. A draft may come
 * before its source: notes from the meeting itself have none until the minutes are there to point to.
 */
export const partnerReport: Rule = {
  id: 'partner-report',
  check: ({ tree }) => tree.pages.filter(isMinutes).flatMap(checkPage),
};

type Minutes = Extract<Page, { kind: 'minutes' }>;
type Words = Pick<Problem, 'found' | 'expected' | 'fix'>;

function checkPage(page: Minutes): Problem[] {
  const { participants, absent, partnerRound } = page.fields;
  const people = Object.entries({ participants, absent }).flatMap(([key, list]) => list.map((entry, index) => ({ path: [key, index], words: [nameFault(entry)] })));
  const reports = partnerRound.map((report, index) => {
    const earlier = nameIn(report) !== '' && partnerRound.slice(0, index).some((other) => nameIn(other) === nameIn(report));
    return { path: ['partnerRound', index], words: [nameFault(report), contentFault(report, page.fields), earlier ? toldTwice(report) : null] };
  });
  return [...people, ...reports].flatMap(({ path, words }) =>
    words.flatMap((fault) => (fault === null ? [] : [{ file: page.file, line: page.frontMatter.lineOf(path), rule: partnerReport.id, ...fault }])),
  );
}

type Named = Pick<MinutesFields['participants'][number], 'municipality' | 'who'>;

function nameIn({ municipality, who }: Named): string {
  return municipality ?? who ?? '';
}

function nameFault({ municipality, who }: Named): Words | null {
  if ((municipality === undefined) !== (who === undefined)) return null;
  return {
    found: municipality === undefined ? 'Posten siger ikke, hvem den handler om.' : 'Posten har både municipality og who.',
    expected: 'enten municipality med id på en kommunes side eller who med et navn',
    fix: municipality === undefined ? 'Tilføj municipality eller who.' : 'Slet who.',
  };
}

function contentFault({ state, status, sources }: MinutesFields['partnerRound'][number], { example, draft }: MinutesFields): Words | null {
  if (state === 'reported' && status === undefined) {
    return { found: 'Kommunen har fortalt nyt, men posten siger ikke hvad.', expected: 'en status, når state er reported', fix: 'Skriv status, eller brug state: flag.' };
  }
  if (example === true || draft === true || sources.length > 0 || (status === undefined && state !== 'flag')) return null;
  return { found: 'Posten har ingen kilde.', expected: 'mindst én kilde til det, en virkelig kommune har fortalt', fix: 'Tilføj sources med id på kilden, fx referatet.' };
}

function toldTwice(report: Named): Words {
  return { found: `»${nameIn(report)}« står to gange i partnerrunden.`, expected: 'én post for hver kommune', fix: 'Slå de to poster sammen.' };
}
