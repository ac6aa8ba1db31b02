import type { Layout } from './layouts';

/** Layouts that were written with the others and first tried when the recognisers were done. */
export const HELD_BACK: readonly Layout[] = [
  {
    name: 'a form whose left column has the numbers of the items',
    markdown: `# Referat – netværksmøde 4

| Dato og tid | Tirsdag den 5. marts 2019, kl. 9-12 |
|---|---|
| Mødeleder | Anna Berg, Kommune A |
| Til stede | Bo Dam (Kommune B), Eva Holm (Kommune C) |

| Punkt | Beslutning/handling | Ansvarlig/frist |
|---|---|---|
| 1. Dagsorden | Godkendt. | |
| 2. Fælles udbud | Kommune B indkalder til et møde om fælles udbud. | Kommune B, 12. april 2019 |
| 3. Evt. | - | |
`,
    items: ['1 Dagsorden', '2 Fælles udbud', '3 Evt.'],
    decisions: ['Godkendt. | ', 'Kommune B indkalder til et møde om fælles udbud. | kommune-b'],
    actions: ['Kommune B indkalder til et møde om fælles udbud. | kommune-b | 2019-04-12 | open'],
    participants: ['Kommune A, Mødeleder', 'Kommune B', 'Kommune C'],
    absent: [],
  },
  {
    name: 'headings without numbers, everything in lists with bold labels',
    markdown: `# Netværksmøde i Kommune A, 5. marts 2019

*Tilstede:* Kommune A v/ Anna Berg, Kommune B v/ Bo Dam
*Afbud:* Kommune C

## Materialebank

- Kommune A har 4.000 mursten på lager.
- **Besluttet:** Netværket laver en fælles liste.
- **Action:** Kommune B opretter listen
  - **Ansvarlig:** Bo Dam
  - **Deadline:** 15.05.2019

## Venlo

- Oplæg om rådhuset.
- **Konklusion:** Vi inviterer Venlo igen.
`,
    items: [' Materialebank', ' Venlo'],
    decisions: ['Netværket laver en fælles liste. | ', 'Vi inviterer Venlo igen. | '],
    actions: ['Kommune B opretter listen | kommune-b | 2019-05-15 | open'],
    participants: ['Kommune A', 'Kommune B'],
    absent: ['Kommune C'],
  },
  {
    name: 'numbers in brackets, decisions in sentences, a list of actions at the end',
    markdown: `REFERAT

Mødedato: 05.03.2019

Mødt: AB (Kommune A), BD (Kommune B)

1) Opsamling

Referatet fra sidste møde blev godkendt.

2) Charter

Charteret blev vedtaget med to rettelser. BD spurgte til høringen, og der blev svaret, at den er slut.

3) Næste skridt

To-do:

1. Ret charteret – AB, uge 11
2. Læg det på hjemmesiden – BD, senest 22. marts
`,
    items: ['1 Opsamling', '2 Charter', '3 Næste skridt'],
    decisions: ['Charteret blev vedtaget med to rettelser. | '],
    actions: ['Ret charteret – AB, uge 11 | kommune-a | 2019-03-15 | open', 'Læg det på hjemmesiden – BD, senest 22. marts | kommune-b | 2019-03-22 | open'],
    participants: ['Kommune A', 'Kommune B'],
    absent: [],
  },
  {
    name: 'items as headings of the first level with sections below',
    markdown: `# 1 – Velkomst

Den 5. marts 2019 mødtes netværket i Kommune C. Deltagerne præsenterede sig.

# 2 – Proces og udbud

## Oplæg

Kommune C viste sit udbudsmateriale.

## Vedtaget

Skabelonen deles med alle.

## Handlinger

Hvem: Kommune C
Hvad: Lægger skabelonen ud
Hvornår: 1. maj

# 3 – Eventuelt

Intet at referere.
`,
    items: ['1 Velkomst', '2 Proces og udbud', '3 Eventuelt'],
    decisions: ['Skabelonen deles med alle. | '],
    actions: ['Lægger skabelonen ud | kommune-c | 2019-05-01 | open'],
    participants: [],
    absent: [],
  },
];
