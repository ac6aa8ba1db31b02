import type { MinutesParts } from '../minutes/readParts';
import type { DecisionPart } from '../kinds/minutesParts';
import type { Problem } from '../problem';
import type { Rule } from './rule';

/** A decision that no longer holds says what holds now, and following it on comes to an end. */
export const supersededDecision: Rule = {
  id: 'superseded-decision',
  check({ minutes }) {
    const next = new Map(minutes.flatMap(({ decisions }) => decisions.map(({ part }) => [part.id, part.supersededBy] as const)));
    return minutes.flatMap((parts) =>
      parts.decisions.flatMap(({ part, line }) => {
        const words = stateFault(part) ?? (runsInCircle(part.id, next) ? circle(part) : null);
        return words === null ? [] : [{ file: fileOf(parts), line, rule: supersededDecision.id, ...words }];
      }),
    );
  },
};

type Words = Pick<Problem, 'found' | 'expected' | 'fix'>;

function fileOf({ page }: MinutesParts): string {
  return page.file;
}

function stateFault({ id, state, supersededBy }: DecisionPart): Words | null {
  if ((state === 'superseded') === (supersededBy !== undefined)) return null;
  const isOpen = supersededBy === undefined;
  return {
    found: isOpen ? `Beslutningen »${id}« er erstattet, men siger ikke af hvilken.` : `Beslutningen »${id}« nævner »${supersededBy}« i stedet for sig, men har tilstanden »${state}«.`,
    expected: 'state="superseded" sammen med supersededBy="…"',
    fix: isOpen ? 'Tilføj supersededBy med id på den nye beslutning.' : 'Skriv state="superseded", eller fjern supersededBy.',
  };
}

function runsInCircle(id: string, next: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined; at = next.get(at)) {
    if (seen.has(at)) return at === id;
    seen.add(at);
  }
  return false;
}

function circle({ id, supersededBy }: DecisionPart): Words {
  return {
    found: `Beslutningen »${id}« er erstattet af »${supersededBy ?? ''}«, som fører tilbage til den selv.`,
    expected: 'en kæde af beslutninger, som ender med en, der gælder',
    fix: 'Ret supersededBy på den nyeste af dem.',
  };
}
