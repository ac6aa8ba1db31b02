import type { CharterLayout } from './charterLayouts';

/** Layouts that were written with the others and first tried when the recogniser was done. */
export const CHARTERS_HELD_BACK: readonly CharterLayout[] = [
  {
    name: 'principles counted in words',
    markdown: `# Tre principper for netværket

**Første princip: Bevar det, der er**

Vi spørger altid, om bygningen kan blive.

**Andet princip: Brug det igen**

Vi spørger altid, om materialet findes i forvejen.

**Tredje princip: Fortæl om det**

Vi lægger regnestykket frem.
`,
    paragraphs: [
      '1 | Bevar det, der er | Vi spørger altid, om bygningen kan blive.',
      '2 | Brug det igen | Vi spørger altid, om materialet findes i forvejen.',
      '3 | Fortæl om det | Vi lægger regnestykket frem.',
    ],
    headings: [],
  },
  {
    name: 'a heading above each section, as in a law',
    markdown: `# Charter for Kommune A

### Formål

§ 1. Charteret skal give mindre affald fra kommunens byggerier.

### Anvendelse

§ 2. Charteret gælder for nybyggeri og ombygning.

Stk. 2. Det gælder ikke for leje.

### Opfølgning

§ 3. Byrådet får en status hvert år.
`,
    paragraphs: [
      '1 | Formål | Charteret skal give mindre affald fra kommunens byggerier.',
      '2 | Anvendelse | Charteret gælder for nybyggeri og ombygning. / Stk. 2. Det gælder ikke for leje.',
      '3 | Opfølgning | Byrådet får en status hvert år.',
    ],
    headings: [],
  },
  {
    name: 'points with a dash and letters below them',
    markdown: `Kommunecharter om materialer

Pkt. 1 – Kortlægning

Kommunerne kortlægger:

a) mursten og tegl

b) træ og vinduer

Pkt. 2 – Lager

Kommunerne finder et fælles lager.

Pkt. 3 – Udbud

Kommunerne bruger den samme kravtekst.
`,
    paragraphs: [
      '1 | Kortlægning | Kommunerne kortlægger: / a) mursten og tegl / b) træ og vinduer',
      '2 | Lager | Kommunerne finder et fælles lager.',
      '3 | Udbud | Kommunerne bruger den samme kravtekst.',
    ],
    headings: [],
  },
  {
    name: 'bullets that begin in bold',
    markdown: `# Fælles formål

Netværket har fem kommuner.

## Principperne

- **Bevar.** Vi bygger om, hvor vi kan.
- **Genbrug.** Vi bruger materialer igen.
- **Del.** Vi deler viden.
- **Mål.** Vi måler det, vi gør.
`,
    paragraphs: [
      ' | Bevar | Vi bygger om, hvor vi kan.',
      ' | Genbrug | Vi bruger materialer igen.',
      ' | Del | Vi deler viden.',
      ' | Mål | Vi måler det, vi gør.',
    ],
    headings: ['Principperne'],
  },
  {
    name: 'Roman numbers and an annex',
    markdown: `# Erklæring

## I. Formål

Vi vil gøre byggeriet cirkulært.

## II. Midler

Vi bruger udbud og egne byggerier.

## III. Opfølgning

Vi mødes hvert år.

## Bilag

Liste over kommuner: Kommune A og Kommune B.
`,
    paragraphs: ['I | Formål | Vi vil gøre byggeriet cirkulært.', 'II | Midler | Vi bruger udbud og egne byggerier.', 'III | Opfølgning | Vi mødes hvert år.'],
    headings: ['Bilag'],
  },
  {
    name: 'articles whose first words are their title',
    markdown: `Aftale mellem Kommune A og Kommune B

Art. 1. Formål. Parterne vil genbruge mere.

Art. 2. Varighed. Aftalen gælder i fire år. Den kan forlænges.

Art. 3. Opsigelse. Aftalen kan opsiges med seks måneders varsel.
`,
    paragraphs: [
      '1 | Formål | Parterne vil genbruge mere.',
      '2 | Varighed | Aftalen gælder i fire år. Den kan forlænges.',
      '3 | Opsigelse | Aftalen kan opsiges med seks måneders varsel.',
    ],
    headings: [],
  },
  {
    name: 'a table of contents typed by hand',
    markdown: `# Charter for cirkulære kommuner

**Indhold**

1\\. Formål

2\\. Genbrug

3\\. Status

**1. Formål**

Charteret skal give mindre affald.

**2. Genbrug**

Vi genbruger, hvad vi kan.

**3. Status**

Vi gør status hvert år.
`,
    paragraphs: ['1 | Formål | Charteret skal give mindre affald.', '2 | Genbrug | Vi genbruger, hvad vi kan.', '3 | Status | Vi gør status hvert år.'],
    headings: [],
  },
  {
    name: 'number, title and text on neighbouring lines of one paragraph',
    markdown: `Charter
Udkast af 3. marts 2026

§ 1 Formål
Vi vil bruge mindre.

§ 2 Byggeri
Vi bygger, så det kan skilles ad.
Det gælder alle huse.

§ 3 Nedrivning
Vi river selektivt ned.
`,
    paragraphs: ['1 | Formål | Vi vil bruge mindre.', '2 | Byggeri | Vi bygger, så det kan skilles ad. Det gælder alle huse.', '3 | Nedrivning | Vi river selektivt ned.'],
    headings: [],
  },
  {
    name: 'bold lines with a number and no point, parts with letters, signatures in a table',
    markdown: `# Charter

**Del A: Det vi bygger**

**1 Bevaring**

Vi bevarer bygninger.

**2 Nybyggeri**

Vi bygger til at skille ad.

**Del B: Det vi river ned**

**3 Kortlægning**

Vi kortlægger først.

**4 Salg**

Vi sælger det, vi ikke selv bruger.

## Underskrifter

| Kommune | Dato |
|---|---|
| Kommune A | |
| Kommune B | |
`,
    paragraphs: ['1 | Bevaring | Vi bevarer bygninger.', '2 | Nybyggeri | Vi bygger til at skille ad.', '3 | Kortlægning | Vi kortlægger først.', '4 | Salg | Vi sælger det, vi ikke selv bruger.'],
    headings: ['Del A: Det vi bygger', 'Del B: Det vi river ned', 'Underskrifter'],
  },
  {
    name: 'principles as numbered headings without text, a section after them',
    markdown: `# Fem principper

## 1. Vi bevarer, før vi river ned

## 2. Vi genbruger, før vi genanvender

## 3. Vi køber brugt, før vi køber nyt

## 4. Vi skriver krav, som kan kontrolleres

## 5. Vi deler det, vi lærer

## Sådan følger vi op

Principperne står på dagsordenen én gang om året.
`,
    paragraphs: [
      '1 |  | Vi bevarer, før vi river ned',
      '2 |  | Vi genbruger, før vi genanvender',
      '3 |  | Vi køber brugt, før vi køber nyt',
      '4 |  | Vi skriver krav, som kan kontrolleres',
      '5 |  | Vi deler det, vi lærer',
    ],
    headings: ['Sådan følger vi op'],
  },
  {
    name: 'decimals below chapters that have a word',
    markdown: `# Fælles regler for byggeriet

## Kapitel 1: Før byggeriet

**1.1 Mål**

Hvert projekt får tre mål.

**1.2 Kortlægning**

Projektet undersøger, hvad der er.

## Kapitel 2: Under byggeriet

**2.1 Affald**

Affaldet bliver vejet.

**2.2 Ændringer**

Ændringer bliver skrevet ned.
`,
    paragraphs: ['1.1 | Mål | Hvert projekt får tre mål.', '1.2 | Kortlægning | Projektet undersøger, hvad der er.', '2.1 | Affald | Affaldet bliver vejet.', '2.2 | Ændringer | Ændringer bliver skrevet ned.'],
    headings: ['Kapitel 1: Før byggeriet', 'Kapitel 2: Under byggeriet'],
  },
];
