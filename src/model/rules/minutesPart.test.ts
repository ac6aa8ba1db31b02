import { describe, expect, it } from 'vitest';
import { MINUTES, problemsOfMinutes } from './__fixtures__/minutesOf';
import { minutesPart } from './minutesPart';

const check = (body: string) => problemsOfMinutes(minutesPart, {}, body);

describe('minutes-part', () => {
  it('accepts items with and without facts, sub-items, decisions and actions', () => {
    const body = `## Velkomst {#velkomst}

Tekst.

## Charter {#charter}

::item{number="2" tracks="spor" affects="a b" audience="members"}

### Ordlyd {#ordlyd}

::item{number="2.1"}

### Uden anker

:::decision[Kort titel]{#b-1 state="superseded" who="kommune-a; Sekretariatet" affects="a" supersededBy="b-2" audience="members"}
Tekst.
:::

:::decision{#b-2}
Tekst.
:::

:::action{#h-1 state="done" who="Sekretariatet" deadline="2019-02-01" decision="b-2" affects="a"}
Tekst.
:::`;
    expect(check(body)).toEqual([]);
  });

  it('reports an item without an anchor', () => {
    expect(check('## Velkomst')).toEqual([
      {
        file: MINUTES,
        line: 8,
        rule: 'minutes-part',
        found: 'Punktet »Velkomst« har intet anker.',
        expected: 'en overskrift, som slutter med et anker, så punktet kan linkes til',
        fix: 'Skriv et anker efter overskriften, fx {#charter}.',
      },
    ]);
  });

  it.each([
    ['above the first heading', '::item{number="1"}', 8],
    ['below the text of an item', '## A {#a}\n\nTekst.\n\n::item{number="1"}', 12],
    ['below a heading without an anchor', '## A {#a}\n\n### B\n\n::item{number="1"}', 12],
    ['a second time', '## A {#a}\n\n::item{number="1"}\n\n::item{number="2"}', 12],
  ])('reports facts %s', (_where, body, line) => {
    expect(check(body)).toEqual([
      {
        file: MINUTES,
        line,
        rule: 'minutes-part',
        found: 'Linjen »::item« står ikke lige under en overskrift med anker.',
        expected: '::item på linjen efter punktets overskrift',
        fix: 'Flyt linjen op under overskriften, eller giv overskriften et anker.',
      },
    ]);
  });

  it.each([
    ['a list', '- Punkt\n\n  :::decision{#b-1}\n  Tekst.\n  :::', ':::decision', 10],
    ['a quotation', '> :::action{#h-1 who="A"}\n> Tekst.\n> :::', ':::action', 8],
    ['a box', '::::note\n::item{number="1"}\n::::', '::item', 9],
    ['a decision', '::::decision{#b-1}\n::partnerround\n::::', '::partnerround', 9],
  ])('reports a block inside %s, where nobody looks for it', (_place, body, written, line) => {
    expect(check(body)).toEqual([
      {
        file: MINUTES,
        line,
        rule: 'minutes-part',
        found: `Blokken »${written}« står inde i en anden blok, en liste eller et citat.`,
        expected: 'blokken for sig selv, så den bliver fundet og kan linkes til',
        fix: 'Flyt blokken ud, og begynd den yderst til venstre.',
      },
    ]);
  });

  it('reports attributes as it does keys of the front matter', () => {
    const body = ':::decision{#b-1 stat="valid"}\nTekst.\n:::\n\n:::action{#h-1 state="opne" who="A" deadline="2019-02-30"}\nTekst.\n:::';
    expect(check(body).map(({ line, rule, found, fix }) => [line, rule, found, fix])).toEqual([
      [8, 'unknown-key', 'Nøglen »stat« findes ikke her.', 'Skriv »state« i stedet for »stat«.'],
      [12, 'unknown-value', '»opne« er ikke en kendt værdi for state.', 'Skriv »open«.'],
      [12, 'invalid-date', '»2019-02-30« kan ikke stå i deadline.', 'Ret datoen.'],
    ]);
  });

  it('reports a decision or an action that lacks what it must have, beside its other faults', () => {
    const body = ':::decision{stat="valid"}\nTekst.\n:::\n\n:::action{#h-1 who=" ; "}\nTekst.\n:::\n\n:::action\nTekst.\n:::';
    const lacking = (line: number, found: string, expected: string, fix: string) => ({ file: MINUTES, line, rule: 'minutes-part', found, expected, fix });
    const decision = 'Skriv »:::decision{#b-2019-03-05-1}«.';
    const action = 'Skriv »:::action{#h-2019-03-05-1 who="Sekretariatet" deadline="2019-06-01"}«.';
    const id = '#id i de krøllede klammer efter navnet';
    const who = 'who="…" i de krøllede klammer efter navnet';
    expect(check(body)).toEqual([
      lacking(8, 'Blokken »:::decision« mangler #id.', id, decision),
      expect.objectContaining({ line: 8, rule: 'unknown-key', found: 'Nøglen »stat« findes ikke her.' }),
      lacking(12, 'Blokken »:::action« mangler who="…".', who, action),
      lacking(16, 'Blokken »:::action« mangler #id.', id, action),
      lacking(16, 'Blokken »:::action« mangler who="…".', who, action),
    ]);
  });
});
