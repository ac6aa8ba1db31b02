import type { CharterLayout } from './charterLayouts';

/** A second lot of them, tried once the first had been mended. */
export const CHARTERS_LAST: readonly CharterLayout[] = [
  {
    name: 'the section sign in bold before the text',
    markdown: `# Charter for fem kommuner

Version 3

**§ 1** Vi bruger bygninger længere.

**§ 2** Vi genbruger materialer.

Det gælder også inventar.

**§ 3** Vi deler viden.
`,
    paragraphs: [
      '1 |  | Vi bruger bygninger længere.',
      '2 |  | Vi genbruger materialer. / Det gælder også inventar.',
      '3 |  | Vi deler viden.',
    ],
    headings: [],
  },
  {
    name: 'titles in italics below the number',
    markdown: `# Charter

## § 1

*Formål*

Vi vil genbruge.

## § 2

*Midler*

Vi bruger udbud.
`,
    paragraphs: [
      '1 | Formål | Vi vil genbruge.',
      '2 | Midler | Vi bruger udbud.',
    ],
    headings: [],
  },
  {
    name: 'points that count in words',
    markdown: `# Hensigt

- For det første vil vi bevare bygninger.
- For det andet vil vi dele viden.
- For det tredje vil vi måle.
`,
    paragraphs: [
      ' |  | For det første vil vi bevare bygninger.',
      ' |  | For det andet vil vi dele viden.',
      ' |  | For det tredje vil vi måle.',
    ],
    headings: [],
  },
  {
    name: 'sections in plain lines below chapters',
    markdown: `# Vedtægt

## Kapitel 1 Formål

§ 1. Netværket fremmer genbrug.

§ 2. Netværket er åbent.

## Kapitel 2 Møder

§ 3. Netværket mødes to gange om året.

§ 4. Alle har én stemme.
`,
    paragraphs: [
      '1 |  | Netværket fremmer genbrug.',
      '2 |  | Netværket er åbent.',
      '3 |  | Netværket mødes to gange om året.',
      '4 |  | Alle har én stemme.',
    ],
    headings: ['Kapitel 1 Formål', 'Kapitel 2 Møder'],
  },
  {
    name: 'a preamble in two lines',
    markdown: `# Erklæring om cirkulært byggeri

I betragtning af, at byggeriet bruger mange materialer,

erklærer kommunerne følgende:

1. Vi bevarer bygninger.
2. Vi genbruger materialer.
3. Vi deler viden.
`,
    paragraphs: [
      ' |  | I betragtning af, at byggeriet bruger mange materialer, / erklærer kommunerne følgende:',
      '1 |  | Vi bevarer bygninger.',
      '2 |  | Vi genbruger materialer.',
      '3 |  | Vi deler viden.',
    ],
    headings: [],
  },
  {
    name: 'short lines over long ones',
    markdown: `Charter for cirkulære kommuner

Formål

Kommunerne vil bruge bygninger og materialer længere, end de gør i dag, og de vil fortælle om det.

Midler

Kommunerne bruger udbud, egne byggerier og nedrivninger til at vise, at det kan lade sig gøre.

Opfølgning

Kommunerne gør status én gang om året og lægger tallene frem, så alle kan læse dem.
`,
    paragraphs: [
      ' | Formål | Kommunerne vil bruge bygninger og materialer længere, end de gør i dag, og de vil fortælle om det.',
      ' | Midler | Kommunerne bruger udbud, egne byggerier og nedrivninger til at vise, at det kan lade sig gøre.',
      ' | Opfølgning | Kommunerne gør status én gang om året og lægger tallene frem, så alle kan læse dem.',
    ],
    headings: [],
  },
  {
    name: 'bold numbers and titles over lists',
    markdown: `# Løfter til hinanden

**1. Vi bygger til at skille ad**

- Samlinger kan løsnes.
- Materialer har et pas.

**2. Vi bygger med det, vi har**

- Vi kortlægger.
- Vi gemmer.
`,
    paragraphs: [
      '1 | Vi bygger til at skille ad | • Samlinger kan løsnes. / • Materialer har et pas.',
      '2 | Vi bygger med det, vi har | • Vi kortlægger. / • Vi gemmer.',
    ],
    headings: [],
  },
  {
    name: 'an annex to an agenda',
    markdown: `Bilag 2 til dagsordenen

# Forslag til charter

Arbejdsgruppen, marts 2026

## 1. Formål

Vi vil genbruge.

## 2. Midler

Vi bruger udbud.

Side 1 af 2
`,
    paragraphs: [
      '1 | Formål | Vi vil genbruge.',
      '2 | Midler | Vi bruger udbud. / Side 1 af 2',
    ],
    headings: [],
  },
  {
    name: 'a section put in with a letter, and a gap',
    markdown: `# Vedtægt

## § 1 Navn

Netværket hedder N.

## § 1 a Adresse

Sekretariatet ligger i Kommune A.

## § 3 Møder

Møder holdes to gange.
`,
    paragraphs: [
      '1 | Navn | Netværket hedder N.',
      '1 a | Adresse | Sekretariatet ligger i Kommune A.',
      '3 | Møder | Møder holdes to gange.',
    ],
    headings: [],
  },
  {
    name: 'a list with titles before colons, and text after it',
    markdown: `# De fire principper

Netværket har samlet fire principper.

1. **Bevar:** Vi river ikke ned uden grund.
2. **Brug:** Vi bruger det, der er.
3. **Byg:** Vi bygger til at skille ad.
4. **Bed:** Vi beder om pas i udbud.

Principperne blev til på mødet i marts.
`,
    paragraphs: [
      '1 | Bevar | Vi river ikke ned uden grund.',
      '2 | Brug | Vi bruger det, der er.',
      '3 | Byg | Vi bygger til at skille ad.',
      '4 | Bed | Vi beder om pas i udbud.',
    ],
    headings: [],
  },
  {
    name: 'Roman parts whose paragraphs go on counting',
    markdown: `# Strategi

## I. Bygge

1. Vi bygger til at skille ad.
2. Vi bruger brugte sten.

## II. Rive ned

3. Vi kortlægger.
4. Vi sælger resten.
`,
    paragraphs: ['1 |  | Vi bygger til at skille ad.', '2 |  | Vi bruger brugte sten.', '3 |  | Vi kortlægger.', '4 |  | Vi sælger resten.'],
    headings: ['I. Bygge', 'II. Rive ned'],
  },
  {
    name: 'an expression of will over a list',
    markdown: `# Hensigtserklæring

Vi, kommunerne i netværket, vil i de næste fire år:

- halvere mængden af affald, der bliver brændt
- bruge brugte mursten i hvert andet byggeri
- dele vores erfaringer to gange om året
`,
    paragraphs: [
      ' |  | Vi, kommunerne i netværket, vil i de næste fire år:',
      ' |  | halvere mængden af affald, der bliver brændt',
      ' |  | bruge brugte mursten i hvert andet byggeri',
      ' |  | dele vores erfaringer to gange om året',
    ],
    headings: [],
  },
];
