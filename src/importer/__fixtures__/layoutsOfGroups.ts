import type { Layout } from './layouts';

/** Minutes as building meetings, boards, steering groups and working groups write them. */
export const GROUPS: readonly Layout[] = [
  {
    name: 'labels alone on their lines, one person in each paragraph below them',
    markdown: `**Møde i driftsgruppen**

Mødedato: 5. marts 2019

Deltagere:

Afdelingsleder

Varmemester

Fraværende:

Indkøbskonsulent

Referent:

Varmemester

1. **Fjernvarme**

Referat:

Rørene er tætte igen.

Beslutning:

Ventilerne skiftes i alle opgange.

Ansvarlig:

Varmemester

Frist:

2\\. maj 2019

2. **Affaldsrum**

Referat:

Rummet er for lille.

Aftale:

Afdelingslederen henter priser inden påske.
`,
    items: ['1 Fjernvarme', '2 Affaldsrum'],
    decisions: ['Ventilerne skiftes i alle opgange. | Varmemester'],
    actions: ['Ventilerne skiftes i alle opgange. | Varmemester | 2019-05-02 | open', 'Afdelingslederen henter priser inden påske. | Afdelingslederen |  | open'],
    participants: ['Afdelingsleder', 'Varmemester, Referent'],
    absent: ['Indkøbskonsulent'],
  },
  {
    name: 'people and tasks in running text',
    markdown: `# Arbejdsgruppen om døre

Mødet blev holdt 5. marts 2019. Til stede var Kommune A, Kommune B og en repræsentant fra museet. Kommune C havde meldt afbud. Ordstyrer var Kommune A, og referent var Sekretariatet.

## 1 Siden sidst

Kommune A har talt med havnen. Der er plads til paller. Kommune B vender tilbage med mål (frist: uge 14).

## 2 Mål på døre

Gruppen kunne ikke blive enig om en skala. Arbejdsgruppen blev enig om at måle i centimeter. Kommune A og Kommune B beskriver hver et eksempel på én side. Frist: 20/3.

## 3 Besøg

Sekretariatet undersøger datoer og skriver ud snarest. Kommune A undersøger prisen.
`,
    items: ['1 Siden sidst', '2 Mål på døre', '3 Besøg'],
    decisions: ['Arbejdsgruppen blev enig om at måle i centimeter. | '],
    actions: [
      'Kommune B vender tilbage med mål | kommune-b | 2019-04-05 | open',
      'Kommune A og Kommune B beskriver hver et eksempel på én side. | kommune-a; kommune-b | 2019-03-20 | open',
      'Sekretariatet undersøger datoer og skriver ud snarest. | Sekretariatet |  | open',
    ],
    participants: ['Kommune A, Ordstyrer', 'Kommune B', 'En repræsentant fra museet', 'Sekretariatet, Referent'],
    absent: ['Kommune C'],
  },
  {
    name: 'a table for each item',
    markdown: `**Byggemøde nr. 7**

Mødedato: 5. marts 2019

| Deltagere | Firma/rolle | Til stede | Afbud |
|---|---|---|---|
| Byggeleder | Byggeledelsen | X | |
| Murerformand | Murerfirma | | X |

| 7.1 | Stillads |
|---|---|
| Referat | Stilladset står skævt. |
| Aktion | Byggeleder retter stilladset op. |
| Ansvarlig | Byggeleder |
| Frist | 8/3 2019 |

| 7.2 | Tidsplan |
|---|---|
| Beslutning | Murværket begynder i uge 14. |
| Ansvarlig | |
| Frist | |

| 7.3 | Vejr |
|---|---|
| Referat | Frost i tre dage. |
| Beslutning | Ingen. |
`,
    items: ['7.1 Stillads', '7.2 Tidsplan', '7.3 Vejr'],
    decisions: ['Murværket begynder i uge 14. | '],
    actions: ['Byggeleder retter stilladset op. | Byggeleder | 2019-03-08 | open'],
    participants: ['Byggeledelsen, Byggeleder'],
    absent: ['Murerfirma, Murerformand'],
  },
  {
    name: 'a table whose merged rows are the items',
    markdown: `Bygherremøde 5. marts 2019

| Part | Initialer | Deltog |
|---|---|---|
| Bygherre | BH | Ja |
| Entreprenør | EN | Ja |
| Museum | MU | Nej (afbud) |

| Pkt. | Emne | Ansvarlig | Frist |
|---|---|---|---|
| 1. Stade | | | |
| 1.1 | EN oplyste, at gulvet er lagt. | | |
| 1.2 | Lågerne bruges igen. EN sliber en prøve. | EN | 14.03.201 9 |
| 2. Økonomi | | | |
| 2.1 | Det blev besluttet at bruge 5.000 kr. på maling. | BH | |
| 2.2 | Prisen på lys drøftes. | BH | |
`,
    items: ['1 Stade', '2 Økonomi'],
    decisions: ['Det blev besluttet at bruge 5.000 kr. på maling. | Bygherre'],
    actions: ['EN sliber en prøve. | Entreprenør | 2019-03-14 | open'],
    participants: ['Bygherre', 'Entreprenør'],
    absent: ['Museum'],
  },
  {
    name: 'a table with two words in its headers, below a heading of its own',
    markdown: `# Referat 5. marts 2019

Deltagere fra kommunerne: Kommune A, Kommune B (afbud), Kommune C

## Dagsorden og referat

| Pkt./emne | Referat/beslutning | Ansvarlig/frist |
|---|---|---|
| 1. Velkomst | Alle er glade. | |
| 2. Udbud | Kommune C viste sit udbud. Det besluttes at lave en skabelon. | Kommune C, 1. maj |
| 3. Lager | Flere mangler plads. Sekretariatet kontakter havnen. | Sekretariatet, uge 12 |
| 4. Formand | Hvem tager over? | Alle |
`,
    items: ['1 Velkomst', '2 Udbud', '3 Lager', '4 Formand'],
    decisions: ['Det besluttes at lave en skabelon. | kommune-c'],
    actions: ['Det besluttes at lave en skabelon. | kommune-c | 2019-05-01 | open', 'Sekretariatet kontakter havnen. | Sekretariatet | 2019-03-22 | open'],
    participants: ['Kommune A', 'Kommune C'],
    absent: ['Kommune B'],
  },
  {
    name: 'letters for decisions and actions, and a list of actions below the last item',
    markdown: `# Koordinationsmøde

| Mødedato | 5. marts 2019 |
|---|---|
| Deltagere | Kommune A, Kommune B |
| Mødeleder | Kommune B |

**1. Orienteringspunkt: Nye regler**

Kommune A orienterede.

**2. Beslutningspunkt: Svar**

B: Kommunerne svarer samlet.

A: Kommune A skriver udkast inden 29. marts.

> Beslutning: Svaret lægges ud.

**3. Eventuelt**

Intet.

**Aktionsliste**

- Kommune B: samler tegninger, uge 16
- Kommune A og Kommune B: rydder op (løbende)
`,
    items: ['1 Orienteringspunkt: Nye regler', '2 Beslutningspunkt: Svar', '3 Eventuelt', ' Aktionsliste'],
    decisions: ['Kommunerne svarer samlet. | ', 'Svaret lægges ud. | '],
    actions: [
      'Kommune A skriver udkast inden 29. marts. | kommune-a | 2019-03-29 | open',
      'Kommune B: samler tegninger, uge 16 | kommune-b | 2019-04-19 | open',
      'Kommune A og Kommune B: rydder op (løbende) | kommune-a; kommune-b |  | open',
    ],
    participants: ['Kommune A', 'Kommune B, Mødeleder'],
    absent: [],
  },
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
];
