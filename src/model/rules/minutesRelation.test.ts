import { describe, expect, it } from 'vitest';
import { page } from '../__fixtures__/smallTree';
import { MEETING, MINUTES, problemsIn } from './__fixtures__/minutesOf';
import { minutesRelation } from './minutesRelation';

const SITE = {
  [MEETING]: page('meeting'),
  'docs/kommuner/kommune-a.md': page('municipality'),
  'docs/arbejdsspor/proces-og-udbud.md': page('track'),
  'docs/vejledning/klimakrav.md': page('guidance', { audience: 'members' }),
};

const check = (body: string, more: Readonly<Record<string, string>> = {}) => problemsIn(minutesRelation, { ...SITE, ...more, [MINUTES]: page('minutes', {}, body) });
const decision = (attributes: string): string => `:::decision{#b-1 ${attributes}}\nTekst.\n:::`;
const action = (attributes: string): string => `:::action{#h-1 ${attributes}}\nTekst.\n:::`;
const problem = (found: string, expected: string, fix: string, line = 8) => ({ file: MINUTES, line, rule: 'minutes-relation', found, expected, fix });

const ANY_PAGE = 'et id på en side, fx en case eller en vejledning, eller på en paragraf i et charter, fx charterskabelon-formaal';
const WHO = 'et id på en kommunes side, eller en funktion med ord og stort begyndelsesbogstav, fx Sekretariatet';
const A_DECISION = 'et id på en beslutning, der findes';

describe('minutes-relation', () => {
  it('accepts what is there: pages, also those of other editions, municipalities, roles and decisions', () => {
    const body = [
      '## A {#a}\n\n::item{tracks="proces-og-udbud" affects="klimakrav kommune-a"}',
      decision('who="kommune-a; Sekretariatet" affects="klimakrav" supersededBy="b-2" state="superseded"'),
      ':::decision{#b-2}\nTekst.\n:::',
      action('who="kommune-a" decision="b-1"'),
    ].join('\n\n');
    expect(check(body)).toEqual([]);
  });

  it('accepts a decision in other minutes', () => {
    const more = { 'docs/referater/andet.md': page('minutes', { meeting: 'andet' }, ':::decision{#b-0}\nTekst.\n:::') };
    expect(check(action('who="kommune-a" decision="b-0"'), more)).toEqual([]);
  });

  it('reports pages and tracks that an item names and that are not there', () => {
    expect(check('## A {#a}\n\n::item{tracks="proces-og-udbu" affects="klimakra helt-ukendt"}')).toEqual([
      problem('affects henviser til »klimakra«, som ikke findes.', ANY_PAGE, 'Skriv »klimakrav«.', 10),
      problem('affects henviser til »helt-ukendt«, som ikke findes.', ANY_PAGE, 'Ret henvisningen, eller fjern den.', 10),
      problem('tracks henviser til »proces-og-udbu«, som ikke findes.', 'et id på et arbejdsspor', 'Skriv »proces-og-udbud«.', 10),
    ]);
  });

  it('reports a track that is a page of another kind', () => {
    expect(check('## A {#a}\n\n::item{tracks="klimakrav"}')).toEqual([
      problem('tracks henviser til »klimakrav«, som ikke findes.', 'et id på et arbejdsspor', 'Ret henvisningen, eller fjern den.', 10),
    ]);
  });

  it('reports whom a decision concerns, what it is about and what came in its place', () => {
    expect(check(decision('who="kommune-b; klimakrav; Kommune B" affects="klimakra" supersededBy="noget-andet"'))).toEqual([
      problem('affects henviser til »klimakra«, som ikke findes.', ANY_PAGE, 'Skriv »klimakrav«.'),
      problem('who henviser til »kommune-b«, som ikke findes.', WHO, 'Skriv »kommune-a«.'),
      problem('who henviser til »klimakrav«, som ikke findes.', WHO, 'Ret henvisningen, eller fjern den.'),
      problem('supersededBy henviser til »noget-andet«, som ikke findes.', A_DECISION, 'Ret henvisningen, eller fjern den.'),
    ]);
  });

  it('reports the decision that an action follows from, when there is none of that id', () => {
    const body = `:::decision{#b-2018-11-22-1}\nTekst.\n:::\n\n${action('who="kommune-a" decision="b-2018-1122-1"')}`;
    expect(check(body)).toEqual([problem('decision henviser til »b-2018-1122-1«, som ikke findes.', A_DECISION, 'Skriv »b-2018-11-22-1«.', 12)]);
  });

  it.each([
    ['cannot be read', ':::decision{#b-1 state="gyldig"}\nTekst.\n:::'],
    ['stands inside a list', '- Punkt\n\n  :::decision{#b-1}\n  Tekst.\n  :::'],
  ])('leaves a decision that %s to the rule on parts', (_what, faulty) => {
    expect(check(`${faulty}\n\n:::action{#h-1 who="kommune-a" decision="b-1"}\nTekst.\n:::`)).toEqual([]);
  });

  it('leaves minutes that cannot be parsed to their own fault', () => {
    const more = { 'docs/referater/andet.md': 'Uden hoved.\n\n:::decision{#b-0}\nTekst.\n:::\n' };
    expect(check(action('who="kommune-a" decision="b-0"'), more)).toEqual([]);
  });
});
