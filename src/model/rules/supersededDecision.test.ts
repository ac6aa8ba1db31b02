import { describe, expect, it } from 'vitest';
import { page } from '../__fixtures__/smallTree';
import { MEETING, MINUTES, problemsIn, problemsOfMinutes } from './__fixtures__/minutesOf';
import { supersededDecision } from './supersededDecision';

const decision = (id: string, next?: string, state = next === undefined ? 'valid' : 'superseded'): string =>
  `:::decision{#${id} state="${state}"${next === undefined ? '' : ` supersededBy="${next}"`}}\nTekst.\n:::`;

const check = (...decisions: readonly string[]) => problemsOfMinutes(supersededDecision, {}, decisions.join('\n\n'));

describe('superseded-decision', () => {
  it('accepts a chain of decisions that ends with one that holds', () => {
    expect(check(decision('b-1', 'b-2'), decision('b-2', 'b-3'), decision('b-3'), decision('b-4', undefined, 'postponed'))).toEqual([]);
  });

  it('reports a decision that was replaced, by none', () => {
    expect(check(decision('b-1', undefined, 'superseded'))).toEqual([
      {
        file: MINUTES,
        line: 8,
        rule: 'superseded-decision',
        found: 'Beslutningen »b-1« er erstattet, men siger ikke af hvilken.',
        expected: 'state="superseded" sammen med supersededBy="…"',
        fix: 'Tilføj supersededBy med id på den nye beslutning.',
      },
    ]);
  });

  it('reports a decision that names another in its place and still holds', () => {
    expect(check(decision('b-1', 'b-2', 'valid'), decision('b-2'))).toEqual([
      {
        file: MINUTES,
        line: 8,
        rule: 'superseded-decision',
        found: 'Beslutningen »b-1« nævner »b-2« i stedet for sig, men har tilstanden »valid«.',
        expected: 'state="superseded" sammen med supersededBy="…"',
        fix: 'Skriv state="superseded", eller fjern supersededBy.',
      },
    ]);
  });

  it('reports each decision of a circle, over several minutes, and not those that lead into it', () => {
    const files = {
      [MEETING]: page('meeting'),
      [MINUTES]: page('minutes', {}, [decision('b-0', 'b-1'), decision('b-1', 'b-2')].join('\n\n')),
      'docs/referater/andet.md': page('minutes', { meeting: 'andet' }, decision('b-2', 'b-1')),
    };
    const circle = (file: string, line: number, from: string, to: string) => ({
      file,
      line,
      rule: 'superseded-decision',
      found: `Beslutningen »${from}« er erstattet af »${to}«, som fører tilbage til den selv.`,
      expected: 'en kæde af beslutninger, som ender med en, der gælder',
      fix: 'Ret supersededBy på den nyeste af dem.',
    });
    expect(problemsIn(supersededDecision, files)).toEqual([circle(MINUTES, 12, 'b-1', 'b-2'), circle('docs/referater/andet.md', 8, 'b-2', 'b-1')]);
  });

  it('reports a decision that replaces itself', () => {
    expect(check(decision('b-1', 'b-1')).map(({ found }) => found)).toEqual(['Beslutningen »b-1« er erstattet af »b-1«, som fører tilbage til den selv.']);
  });
});
