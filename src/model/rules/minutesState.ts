import type { Problem } from '../problem';
import type { MinutesParts } from '../minutes/readParts';
import type { Page } from '../tree';
import { isMinutes } from '../minutes/buildRecords';
import type { Rule, RuleContext } from './rule';

/** Minutes say how far they are, and hold what that says: nothing while they are awaited, something when they are there. */
export const minutesState: Rule = {
  id: 'minutes-state',
  check({ tree, minutes }) {
    return tree.pages.filter(isMinutes).flatMap((page) => {
      const parts = minutes.find((found) => found.page.file === page.file);
      const words = [awaitingFault(page, parts), exampleFault(page), approvalFault(page)].filter((fault) => fault !== null);
      return words.map((fault) => ({ file: page.file, line: page.frontMatter.lineOf(['state']), rule: minutesState.id, ...fault }));
    });
  },
};

type Words = Pick<Problem, 'found' | 'expected' | 'fix'>;
type Minutes = Extract<Page, { kind: 'minutes' }>;

function awaitingFault({ fields }: Minutes, parts: RuleContext['minutes'][number] | undefined): Words | null {
  if (fields.state !== 'awaiting') return null;
  if (holdsSomething(parts) || fields.partnerRound.length > 0) {
    return {
      found: 'Referatet afventer, men har allerede punkter, beslutninger, handlinger eller en partnerrunde.',
      expected: 'en tom side, så længe referatet mangler, eller en anden tilstand',
      fix: 'Skriv state: draft, hvis referatet er kommet.',
    };
  }
  if (fields.fillGap.length > 0) return null;
  return { found: 'Referatet afventer, men siden siger ikke, hvad der ville udfylde hullet.', expected: 'mindst én linje under fillGap', fix: 'Tilføj fillGap med det, der mangler, og hvem der kan have det.' };
}

function holdsSomething(parts: MinutesParts | undefined): boolean {
  return parts !== undefined && parts.items.length + parts.decisions.length + parts.actions.length > 0;
}

function exampleFault({ fields }: Minutes): Words | null {
  if ((fields.state === 'example') === (fields.example === true)) return null;
  return {
    found: fields.example === true ? `Siden er mærket som eksempel, men tilstanden er »${fields.state}«.` : 'Tilstanden er »example«, men siden er ikke mærket som eksempel.',
    expected: 'state: example sammen med example: true',
    fix: fields.example === true ? 'Skriv state: example, eller slet linjen example: true.' : 'Tilføj linjen example: true.',
  };
}

function approvalFault({ fields }: Minutes): Words | null {
  if (fields.approved === undefined || fields.state === 'approved') return null;
  return { found: `Referatet er godkendt ${fields.approved}, men tilstanden er »${fields.state}«.`, expected: 'state: approved, når approved er udfyldt', fix: 'Skriv state: approved, eller slet datoen.' };
}
