import type { Layout } from './layouts';

/** More minutes of boards, steering groups and working groups; see `layoutsOfGroups.ts`. */
export const BOARDS: readonly Layout[] = [
  {
    name: 'a web page with its own words around the minutes, Roman numbers, and arrows before what is to be done',
    markdown: `Vi bruger cookies på siden.

# Brugerråd for byttehallen

- Deltagere
  - Driftsleder
  - To borgerrepræsentanter
- Afbud

  Kommune C

Dato: 5. marts 2019

## I. Status

Hallen er åben. Brugerrådet vedtog nye åbningstider.

## II. Skilte

→ Driftslederen tegner et skilt (senest uge 14)

## III. Opfølgning

Alle punkter fra sidst er lukket.

Læs også
`,
    items: ['I Status', 'II Skilte', 'III Opfølgning'],
    decisions: ['Brugerrådet vedtog nye åbningstider. | '],
    actions: ['Driftslederen tegner et skilt (senest uge 14) | Driftslederen | 2019-04-05 | open'],
    participants: ['Driftsleder', 'To borgerrepræsentanter'],
    absent: ['Kommune C'],
  },
  {
    name: 'one »Ad 2)« inside other numbers, and who does it where who is responsible stands',
    markdown: `Referat, 5. marts 2019

Til stede: Kommune A (projektleder), Kommune B. Afbud fra Kommune C.

1. Velkomst
Det blev besluttet at mødes igen.

2. Charter
Ad 2) Debat. Konklusion: Charteret sendes i høring.

3.1 Materialer
Tovholder: Kommune B sender materialer senest d. 1. oktober 2019.
`,
    items: ['1 Velkomst', '2 Charter', '3.1 Materialer'],
    decisions: ['Det blev besluttet at mødes igen. | ', 'Charteret sendes i høring. | '],
    actions: ['Kommune B sender materialer senest d. 1. oktober 2019. | kommune-b | 2019-10-01 | open'],
    participants: ['Kommune A, Projektleder', 'Kommune B'],
    absent: ['Kommune C'],
  },
  {
    name: 'who is responsible in a paragraph of its own, and a table of tasks without headers',
    markdown: `# Møde i lånegruppen 5. marts 2019

Til stede: Kommune A, B og C

Indkøber (Kommune C) var referent.

## Udlån

Der er udlånt 12 stole. Projektlederen fra Kommune A sender en liste i uge 12.

Der indhentes priser på transport.

Ansvarlig: Kommune B

Kommune A og B undersøger forsikringen inden påske. Kommune C lovede at finde en nøgle.

Hylderne samles (Kommune C, 2. april).

## Opgaver

| Kommune A | Skriv til alle | 1/4 |
|---|---|---|
| Sekretariatet | Book lokale | uge 15 |
`,
    items: [' Udlån', ' Opgaver'],
    decisions: [],
    actions: [
      'Projektlederen fra Kommune A sender en liste i uge 12. | kommune-a | 2019-03-22 | open',
      'Der indhentes priser på transport. | kommune-b |  | open',
      'Kommune A og B undersøger forsikringen inden påske. | kommune-a; kommune-b |  | open',
      'Kommune C lovede at finde en nøgle. | kommune-c |  | open',
      'Hylderne samles (Kommune C, 2. april). | kommune-c | 2019-04-02 | open',
      'Skriv til alle | kommune-a | 2019-04-01 | open',
      'Book lokale | Sekretariatet | 2019-04-12 | open',
    ],
    participants: ['Kommune A', 'Kommune B', 'Kommune C, Indkøber, referent'],
    absent: [],
  },
  {
    name: 'titles in bold before their text, and a form with two pairs in each row',
    markdown: `**Møde i udbudsforum**

| Dato | 5. marts 2019 | Sted | Rådhuset |
|---|---|---|---|
| Deltagere | Kommune A | Afbud | Kommune C |
| | Kommune B | | |

**1. Velkomst** Kommune A bød velkommen og fortalte om huset.

**2. Rammeaftale** Der er for få bydere i år. Forum beslutter at forlænge aftalen.

**3. Evt.** Ansøgningen er godkendt af fonden, og der er kaffe.
`,
    items: ['1 Velkomst', '2 Rammeaftale', '3 Evt.'],
    decisions: ['Forum beslutter at forlænge aftalen. | '],
    actions: [],
    participants: ['Kommune A', 'Kommune B'],
    absent: ['Kommune C'],
  },
  {
    name: 'items that are called like labels, and a form that begins with the people',
    markdown: `Byggemøde 12, 5. marts 2019

| Deltagere: | Kommune A, Kommune B |
|---|---|
| Afbud: | Kommune C |

**12.1 Status**

Der er ryddet op.

**12.2 Tid**

Alt går som planlagt.

**12.3 Beslutninger**

Ingen.
`,
    items: ['12.1 Status', '12.2 Tid', '12.3 Beslutninger'],
    decisions: [],
    actions: [],
    participants: ['Kommune A', 'Kommune B'],
    absent: ['Kommune C'],
  },
  {
    name: 'people in two lists side by side, and one numbered item',
    markdown: `Møde 5. marts 2019

| Til stede | Afbud |
|---|---|
| Byggeleder, Kommune A | Kommune C |
| Kommune B | |

1. Velkomst

Det blev besluttet at mødes igen.
`,
    items: ['1 Velkomst'],
    decisions: ['Det blev besluttet at mødes igen. | '],
    actions: [],
    participants: ['Kommune A, Byggeleder', 'Kommune B'],
    absent: ['Kommune C'],
  },
  {
    name: 'letters before what was decided and what is to be done',
    markdown: `# Referat

Dato: 5. marts 2019

Til stede: Anna Berg (Kommune A), Bo Dam (Kommune B)

## 1. Økonomi

Vi drøftede

a) udgiften

b) perioden.

Beslutning: Netværket besluttede at

a) dele udgiften ligeligt

b) betale hvert halvår.

## 2. Møder

**Beslutninger:**

a) Møderne holdes i juni og november.

b) Værten sender programmet ud.

## 3. Opfølgning

Beslutning: Mødet vedtog følgende

- Budgettet sendes ud.
- Regnskabet lægges frem.

**Handlinger:**

a) Kommune A sender tegninger. Frist: 1. maj 2019

b) Kommune B sender priser. Frist: 2. maj 2019
`,
    items: ['1 Økonomi', '2 Møder', '3 Opfølgning'],
    decisions: [
      'Netværket besluttede at a) dele udgiften ligeligt b) betale hvert halvår. | ',
      'Møderne holdes i juni og november. | ',
      'Værten sender programmet ud. | ',
      'Mødet vedtog følgende Budgettet sendes ud.; Regnskabet lægges frem. | ',
    ],
    actions: ['Kommune A sender tegninger. | kommune-a | 2019-05-01 | open', 'Kommune B sender priser. | kommune-b | 2019-05-02 | open'],
    participants: ['Kommune A', 'Kommune B'],
    absent: [],
  },
];
