import type { CharterLayout } from './charterLayouts';

/** How secretaries write them: in mails, in tables, as lists with letters. */
export const CHARTERS_MORE: readonly CharterLayout[] = [
  {
    name: 'letters in plain lines',
    markdown: `# Aftale om maskiner

A. Parterne deler maskiner.

B) Den, der låner, gør rent.

C. Aftalen gælder i tre år.
`,
    paragraphs: ['A |  | Parterne deler maskiner.', 'B |  | Den, der låner, gør rent.', 'C |  | Aftalen gælder i tre år.'],
    headings: [],
  },
  {
    name: 'plain titles, and a list below one of them',
    markdown: `# Kommissorium

Baggrund

Netværket blev dannet i 2018.

Opgaver

Netværket skal

- samle erfaringer,
- udvikle krav,
- rådgive byrådene.

Organisering

Netværket mødes fire gange om året, og formanden vælges for ét år ad gangen på det første møde.
`,
    paragraphs: [
      ' | Baggrund | Netværket blev dannet i 2018.',
      ' | Opgaver | Netværket skal / • samle erfaringer, / • udvikle krav, / • rådgive byrådene.',
      ' | Organisering | Netværket mødes fire gange om året, og formanden vælges for ét år ad gangen på det første møde.',
    ],
    headings: [],
  },
  {
    name: 'the word behind its number',
    markdown: `# De tre bud

1. bud: Du skal bruge det gamle først.

2. bud: Du skal spørge, før du river ned.

3. bud: Du skal dele, hvad du ved.
`,
    paragraphs: ['1 |  | Du skal bruge det gamle først.', '2 |  | Du skal spørge, før du river ned.', '3 |  | Du skal dele, hvad du ved.'],
    headings: [],
  },
  {
    name: 'a table with a word and a number in each row',
    markdown: `# Vores løfter

| | |
|---|---|
| **Løfte 1** | Vi køber kun nyt, når vi ikke kan låne. |
| **Løfte 2** | Vi bruger genbrugt træ i legepladser. |
`,
    paragraphs: ['1 |  | Vi køber kun nyt, når vi ikke kan låne.', '2 |  | Vi bruger genbrugt træ i legepladser.'],
    headings: [],
  },
  {
    name: 'a table with a number, a text and who sees to it',
    markdown: `# Vores løfter

| Nr. | Tekst | Ansvarlig |
|---|---|---|
| 1 | Vi køber kun nyt, når vi ikke kan låne. | Indkøb |
| 2 | Vi bruger genbrugt træ i legepladser. | Vej og Park |
`,
    paragraphs: ['1 |  | Vi køber kun nyt, når vi ikke kan låne. / Ansvarlig: Indkøb', '2 |  | Vi bruger genbrugt træ i legepladser. / Ansvarlig: Vej og Park'],
    headings: [],
  },
  {
    name: 'sentences that go on in the items, and signatures in a table',
    markdown: `# Erklæring

1. At vi bevarer, før vi river ned.

2. At vi ved nedrivning

a) kortlægger materialerne og

b) fjerner farlige stoffer.

3. At vi mødes to gange om året.

Erklæringen er underskrevet på mødet den 12. juni 2024.

| Kommune A | Kommune B |
|---|---|
| ________ | ________ |
`,
    paragraphs: ['1 |  | At vi bevarer, før vi river ned.', '2 |  | At vi ved nedrivning / a) kortlægger materialerne og / b) fjerner farlige stoffer.', '3 |  | At vi mødes to gange om året.'],
    headings: [],
  },
  {
    name: 'a table with headings among its rows',
    markdown: `# Fælles mål

| Nr. | Mål | Frist |
|---|---|---|
| Bygninger | | |
| 1 | Kommunen kortlægger alle bygninger over 250 m². | 2026 |
| 2 | Kommunen renoverer tre skoler. | 2027 |
| Anlæg | | |
| 3 | Kommunen genbruger kantsten. | 2028 |
`,
    paragraphs: ['1 |  | Kommunen kortlægger alle bygninger over 250 m². / Frist: 2026', '2 |  | Kommunen renoverer tre skoler. / Frist: 2027', '3 |  | Kommunen genbruger kantsten. / Frist: 2028'],
    headings: ['Bygninger', 'Anlæg'],
  },
  {
    name: 'a last line that says when it was approved, and a paragraph that says no more',
    markdown: `# Forretningsorden

Punkt 1 – Møder

Netværket mødes fire gange.

Punkt 2 – Vedtagelse

Ordenen er vedtaget på mødet den 3. april 2024.

Den er godkendt af alle kommuner den 3. maj 2024.
`,
    paragraphs: ['1 | Møder | Netværket mødes fire gange.', '2 | Vedtagelse | Ordenen er vedtaget på mødet den 3. april 2024.'],
    headings: [],
  },
  {
    name: 'notes that stood at the foot of a page',
    markdown: `# Forpligtelser

Forpligtelse 1: Vi beregner klimaaftryk¹ for alle byggerier.

Forpligtelse 2: Vi deler viden.

¹Se bygningsreglementet.
`,
    paragraphs: ['1 |  | Vi beregner klimaaftryk¹ for alle byggerier.', '2 |  | Vi deler viden.'],
    headings: [],
  },
  {
    name: 'the offices of those who signed below the day',
    markdown: `# Erklæring

Første princip: Vi bevarer bygninger.

Andet princip: Vi deler viden.

Vedtaget enstemmigt af byrådet den 4. maj 2024

Borgmester

Kommunaldirektør
`,
    paragraphs: ['1 |  | Vi bevarer bygninger.', '2 |  | Vi deler viden.'],
    headings: [],
  },
  {
    name: 'a greeting behind it',
    markdown: `# Fælles løfte

1) Vi genbruger mursten.

2) Vi følger op hvert kvartal.

Med venlig hilsen,

Sekretariatet
`,
    paragraphs: ['1 |  | Vi genbruger mursten.', '2 |  | Vi følger op hvert kvartal.'],
    headings: [],
  },
];
