/** Minutes in one layout, and what must be recognised in them, as short as it can be said. */
export interface Layout {
  name: string;
  markdown: string;
  /** `number title`, as printed. */
  items: string[];
  /** `text | who` */
  decisions: string[];
  /** `text | who | deadline | state` */
  actions: string[];
  participants: string[];
  absent: string[];
}

const LETTER_LIST = ['Kommune A, Mødeleder', 'Kommune B, Projektleder', 'Kommune C', 'Sekretariatet'];

export const LAYOUTS: readonly Layout[] = [
  {
    name: 'headings with numbers, labels on lines of their own',
    markdown: `# Referat af 4. netværksmøde

**Dato:** Tirsdag den 5. marts 2019 kl. 9.00-15.00
**Sted:** Rådhuset i Kommune A

**Deltagere:**

- Anna Berg (Kommune A), mødeleder
- Bo Dam, projektleder, Kommune B
- Eva Holm, Kommune C
- Sekretariatet

**Afbud:** Region Midtjylland

## Dagsorden

1. Godkendelse af dagsorden
2. Kommunecharter
3. Proces og udbud

## 1. Godkendelse af dagsorden

Dagsordenen blev godkendt.

## 2. Kommunecharter

Anna Berg fremlagde en ny version.

Beslutning: Versionen sendes i høring i alle kommuner.

Handling: Sekretariatet sender teksten ud.
Ansvarlig: Sekretariatet
Frist: 1. april 2019

## 3. Proces og udbud

Kommune B fortalte om sit udbud.
`,
    items: ['1 Godkendelse af dagsorden', '2 Kommunecharter', '3 Proces og udbud'],
    decisions: ['Versionen sendes i høring i alle kommuner. | '],
    actions: ['Sekretariatet sender teksten ud. | Sekretariatet | 2019-04-01 | open'],
    participants: LETTER_LIST,
    absent: ['Region Midtjylland'],
  },
  {
    name: 'a list of items at the top and the items below as »Ad 1)«',
    markdown: `**Referat**

Tid: 5. marts 2019 kl. 10-12

Til stede: Anna Berg (Kommune A), Bo Dam (Kommune B) og Eva Holm fra Kommune C

Fraværende: Region Midtjylland

Dagsorden:

1. Velkomst
2. Status på projekter
3. Charter
4. Evt.

Ad 1) Værten bød velkommen og viste huset frem.

Ad 2) Kommune A fortalte om skolen. Det blev aftalt, at Kommune B sender en liste over materialer senest d. 1. juni.

Ad 3) Udkastet blev drøftet. Mødet besluttede at sende det i høring.

Ad 4) Intet.
`,
    items: ['1 Velkomst', '2 Status på projekter', '3 Charter', '4 Evt.'],
    decisions: ['Mødet besluttede at sende det i høring. | '],
    actions: ['Det blev aftalt, at Kommune B sender en liste over materialer senest d. 1. juni. | kommune-b | 2019-06-01 | open'],
    participants: ['Kommune A', 'Kommune B', 'Kommune C'],
    absent: ['Region Midtjylland'],
  },
  {
    name: 'one table with a row for each item',
    markdown: `Møde den 5. marts 2019

| Pkt. | Emne | Drøftelse | Beslutning | Hvem | Hvornår |
|---|---|---|---|---|---|
| 1 | Velkomst | Formanden bød velkommen. | - | | |
| 2 | Charter | Ny version fremlagt. | Versionen sendes i høring. | Kommune A | 1. maj 2019 |
| 3 | Budget | Budgettet er stramt. | Punktet udsættes. | Sekretariatet | |
`,
    items: ['1 Velkomst', '2 Charter', '3 Budget'],
    decisions: ['Versionen sendes i høring. | kommune-a', 'Punktet udsættes. | Sekretariatet'],
    actions: ['Versionen sendes i høring. | kommune-a | 2019-05-01 | open'],
    participants: [],
    absent: [],
  },
  {
    name: 'headings inside each item and people in a table',
    markdown: `# Møde i arbejdsgruppen 5/3-19

## Deltagere

| Navn | Kommune | Rolle | Til stede |
|---|---|---|---|
| Anna Berg | Kommune A | Planlægger | x |
| Bo Dam | Kommune B | | afbud |

## Velkomst

Kort runde.

## Charter

### Drøftelse

Vi gennemgik teksten.

### Beslutning

Charteret sendes i høring hos alle kommuner.

### Opfølgning

- Kommune A retter teksten inden 15. marts.
- Spørg juristerne. Ansvarlig: Bo Dam, frist: næste møde
- Alle: læs og kommentér

## Næste møde

Næste møde: 6. juni 2019 i Kommune B.
`,
    items: [' Velkomst', ' Charter', ' Næste møde'],
    decisions: ['Charteret sendes i høring hos alle kommuner. | '],
    actions: [
      'Kommune A retter teksten inden 15. marts. | kommune-a | 2019-03-15 | open',
      'Spørg juristerne. | kommune-b | 2019-06-06 | open',
      'Alle: læs og kommentér | Alle |  | open',
    ],
    participants: ['Kommune A, Planlægger'],
    absent: ['Kommune B'],
  },
  {
    name: 'bold lines as headings, and actions in a table at the end',
    markdown: `**Referat fra netværksmøde den 5. marts 2019**

**Deltagere**

Kommune A: Anna Berg og Bo Dam
Kommune B: Eva Holm (projektleder)

**Velkomst og siden sidst**

Kommune A har åbnet sin genbrugsplads.

**Koncept og design**

Der var enighed om at mødes to gange om året.

**Opgaver**

| Ansvarlig | Opgave | Deadline | Status |
|---|---|---|---|
| Eva | Find lokale | d. 20/3 | udført |
| Kommune A / Kommune B | Saml eksempler på krav | uge 20 | i gang |
`,
    items: [' Velkomst og siden sidst', ' Koncept og design'],
    decisions: ['Der var enighed om at mødes to gange om året. | '],
    actions: ['Find lokale | kommune-b | 2019-03-20 | done', 'Saml eksempler på krav | kommune-a; kommune-b | 2019-05-17 | open'],
    participants: ['Kommune A', 'Kommune B, Projektleder'],
    absent: [],
  },
  {
    name: '»Punkt 1:« with items inside items and a form at the top',
    markdown: `| Møde | Styregruppe |
|---|---|
| Dato | 5. marts 2019 |
| Deltagere | Kommune A, Kommune B |
| Afbud | Kommune C |
| Referent | Sekretariatet |

Punkt 1: Godkendelse af referat

Godkendt.

Punkt 2: Charter

2.1 Teksten

Gruppen vedtog de første fem paragraffer.

2.2 Høring

Konklusion: Høringen varer seks uger.

Tovholder: Kommune B

Punkt 3: Eventuelt

Intet.
`,
    items: ['1 Godkendelse af referat', '2 Charter', '2.1 Teksten', '2.2 Høring', '3 Eventuelt'],
    decisions: ['Gruppen vedtog de første fem paragraffer. | ', 'Høringen varer seks uger. | kommune-b'],
    actions: [],
    participants: ['Kommune A', 'Kommune B', 'Sekretariatet, Referent'],
    absent: ['Kommune C'],
  },
  {
    name: 'a numbered list that is the whole document',
    markdown: `# Beslutningsreferat 5. marts 2019

Til stede: Kommune A, Kommune B

1. Velkomst
   - Kommune A bød velkommen.
2. Udbud
   - Et oplæg om krav til nedrivning.
   - Beslutning: Vi laver en fælles skabelon.
   - Handling: Kommune B skriver første udkast. Ansvarlig: Kommune B. Frist: 30. april
3. Eventuelt
   - Næste møde er den 6. juni 2019.
`,
    items: ['1 Velkomst', '2 Udbud', '3 Eventuelt'],
    decisions: ['Vi laver en fælles skabelon. | '],
    actions: ['Kommune B skriver første udkast. | kommune-b | 2019-04-30 | open'],
    participants: ['Kommune A', 'Kommune B'],
    absent: [],
  },
  {
    name: 'plain text with short lines as titles and decisions gathered at the end',
    markdown: `Mødereferat, tirsdag d. 5. marts 2019

Deltagere: Anna Berg, Kommune A, Bo Dam, Kommune B

Siden sidst

Kommune A fortalte, at den har fundet en bygning, som skal rives ned, og at materialerne skal bruges igen.

Fælles krav

Kommunerne gennemgik de krav, som de har brugt, og talte om, hvilke af dem der kan bruges af alle de andre.

Beslutninger:

- De fem krav lægges i videnbanken.
- Kommune B afprøver dem i sit næste udbud.

Handlinger:

- Send kravene til sekretariatet (Kommune A, senest 1. april 2019)
- Læg kravene ud – ansvarlig: Sekretariatet, frist: ultimo april
`,
    items: [' Siden sidst', ' Fælles krav'],
    decisions: ['De fem krav lægges i videnbanken. | ', 'Kommune B afprøver dem i sit næste udbud. | '],
    actions: ['Send kravene til sekretariatet (Kommune A, senest 1. april 2019) | kommune-a | 2019-04-01 | open', 'Læg kravene ud | Sekretariatet | 2019-04-30 | open'],
    participants: ['Kommune A', 'Kommune B'],
    absent: [],
  },
];
