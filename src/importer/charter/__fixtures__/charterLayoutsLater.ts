import type { CharterLayout } from './charterLayouts';

/** Layouts that were written when the recogniser stood, and first tried without a look at what it would make of them. */
export const CHARTERS_LATER: readonly CharterLayout[] = [
  {
    name: 'bold numbers before plain text',
    markdown: `# Løfter

**1.** Vi bevarer bygninger.

**2.** Vi deler viden.

**3.** Vi måler det.
`,
    paragraphs: [
      '1 |  | Vi bevarer bygninger.',
      '2 |  | Vi deler viden.',
      '3 |  | Vi måler det.',
    ],
    headings: [],
  },
  {
    name: 'numbers with a dot in the middle of the line',
    markdown: `# Principper

### 1 · Bevar

Vi river ikke ned.

### 2 · Del

Vi deler viden.
`,
    paragraphs: [
      '1 | Bevar | Vi river ikke ned.',
      '2 | Del | Vi deler viden.',
    ],
    headings: [],
  },
  {
    name: 'letters',
    markdown: `# Aftale

## A. Formål

Vi vil genbruge.

## B. Midler

Vi bruger udbud.

## C. Tid

Aftalen gælder i to år.
`,
    paragraphs: [
      'A | Formål | Vi vil genbruge.',
      'B | Midler | Vi bruger udbud.',
      'C | Tid | Aftalen gælder i to år.',
    ],
    headings: [],
  },
  {
    name: 'goals with a number, and headings inside',
    markdown: `# Fælles mål

## Mål 1: Mindre affald

Vi halverer affaldet.

### Handlinger

- Vi sorterer.
- Vi måler.

## Mål 2: Mere genbrug

Vi bruger brugte sten.

### Handlinger

- Vi kortlægger.
`,
    paragraphs: [
      '1 | Mindre affald | Vi halverer affaldet. / Handlinger / • Vi sorterer. / • Vi måler.',
      '2 | Mere genbrug | Vi bruger brugte sten. / Handlinger / • Vi kortlægger.',
    ],
    headings: [],
  },
  {
    name: 'the word »Nr.«',
    markdown: `# Principper

**Nr. 1: Bevar**

Vi river ikke ned.

**Nr. 2: Del**

Vi deler viden.
`,
    paragraphs: [
      '1 | Bevar | Vi river ikke ned.',
      '2 | Del | Vi deler viden.',
    ],
    headings: [],
  },
  {
    name: 'numbers alone as headings',
    markdown: `# Charter

## 1

Vi bevarer bygninger.

## 2

Vi deler viden.
`,
    paragraphs: [
      '1 |  | Vi bevarer bygninger.',
      '2 |  | Vi deler viden.',
    ],
    headings: [],
  },
  {
    name: 'a letter with a list of points',
    markdown: `# Fælles hensigt

Kære kommuner

Vi har talt sammen på fire møder. Her er det, vi nåede frem til.

Vi er enige om følgende:

- Vi bevarer bygninger, hvor det giver mening.
- Vi deler viden, tal og tegninger.
- Vi stiller de samme krav.
- Vi mødes hvert år.

Med venlig hilsen

Sekretariatet
`,
    paragraphs: [
      ' |  | Kære kommuner / Vi har talt sammen på fire møder. Her er det, vi nåede frem til. / Vi er enige om følgende:',
      ' |  | Vi bevarer bygninger, hvor det giver mening.',
      ' |  | Vi deler viden, tal og tegninger.',
      ' |  | Vi stiller de samme krav.',
      ' |  | Vi mødes hvert år.',
    ],
    headings: [],
  },
];
