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
    name: 'two tables as one, with people and items, and numbered rows below titles',
    markdown: `# Byggemøde nr. 4

Dato: 5. marts 2019

| Firma | Navn | Init. | Til stede |
|---|---|---|---|
| Kommune A | Anna Berg | ABE | Ja |
| Nord & Syd A/S (tømrer) | Bo Dam | BDA | Afbud |
| Pkt. | Tekst | Ansvar | Frist |
| 1 | Tidsplan | | |
| 1.1 | Taget er forsinket. Der udarbejdes en ny plan. | ABE | 12.03.2019 |
`,
    items: ['1 Tidsplan', '1.1 Taget er forsinket'],
    decisions: [],
    actions: ['Der udarbejdes en ny plan. | kommune-a | 2019-03-12 | open'],
    participants: ['Kommune A'],
    absent: ['Nord & Syd A/S (tømrer)'],
  },
  {
    name: 'what follows below a decision, and somebody away at each item',
    markdown: `# Referat 5. marts 2019

Til stede: Kommune A og Kommune B

1. Budget

Beslutning

Budgettet sendes i høring.

Forvaltningen forelægger svarene for udvalget i maj 2019.

Fraværende

Anna Berg

2. Plan

Beslutning

Planen sendes tilbage.

Fraværende

Anna Berg

Mødet hævet kl. 17.40.
`,
    items: ['1 Budget', '2 Plan'],
    decisions: ['Budgettet sendes i høring. | ', 'Planen sendes tilbage. | '],
    actions: ['Forvaltningen forelægger svarene for udvalget i maj 2019. | Forvaltningen | 2019-05-31 | open'],
    participants: ['Kommune A', 'Kommune B'],
    absent: [],
  },
  {
    name: 'names behind labels of all sorts, arrows, brackets, boxes and lists inside lists',
    markdown: `# Referat 5. marts 2019

Ledere: Anna Berg, Bo Dam (Kommune B)

Sagde fra: Eva Holm, Ib Lund

## Hytten

Taget er utæt. [Beslutning: Taget lappes] [Anna Berg henter to tilbud, frist 12. april 2019]

## Turen

→ Turen går til Rold

→ Bo Dam: bestil bus (1/5)

Vi talte længe. ⇒ prisen sættes ned ⇒ ingen konklusion om maden

→ Der er 12 kommuner i netværket nu

→ Anna Berg var glad for turen

- [ ] find et telt
- [x] ring til lejren (Anna Berg)

## Maden

- Mange vil have suppe.
  - Bo Dam: køb grøntsager [4.5.]
- Ingen vil have fisk.

**3 stemmer for, 1 imod:** Suppen bliver til aftensmad

Tovholder: Anna Berg – opskrift til tyve – 2. maj
`,
    items: [' Hytten', ' Turen', ' Maden'],
    decisions: ['Taget lappes | ', 'Turen går til Rold | ', 'prisen sættes ned | ', 'Suppen bliver til aftensmad | '],
    actions: [
      'Deltageren fra Ledere henter to tilbud, frist 12. april 2019 | Ledere | 2019-04-12 | open',
      'Deltageren fra Kommune B: bestil bus (1/5) | kommune-b | 2019-05-01 | open',
      'find et telt | Ansvarlig ikke oplyst som kommune eller rolle |  | open',
      'ring til lejren (deltageren fra Ledere) | Ledere |  | done',
      'Deltageren fra Kommune B: køb grøntsager [4.5.] | kommune-b | 2019-05-04 | open',
      'Deltageren fra Ledere – opskrift til tyve – 2. maj | Ledere | 2019-05-02 | open',
    ],
    participants: ['Ledere', 'Kommune B'],
    absent: [],
  },
];
