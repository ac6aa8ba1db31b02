/** The text of a charter in one layout, and what must be recognised in it, as short as it can be said. */
export interface CharterLayout {
  name: string;
  markdown: string;
  /** `number | title | words`, with ` / ` between the lines of the words. */
  paragraphs: string[];
  /** Headings between and after the paragraphs. */
  headings: string[];
}

/** All are made up; the municipalities are nobody. */
export const CHARTER_LAYOUTS: readonly CharterLayout[] = [
  {
    name: 'headings with a section sign and a title, subsections as lines',
    markdown: `# Charter for cirkulære kommuner

Udkast, 12. februar 2026

## § 1 Formål

Charteret skal få kommunerne til at bruge bygninger og materialer længere.

## § 2 Anvendelse

Stk. 1. Charteret gælder for kommunernes egne byggerier.

Stk. 2. Det gælder også for inventar.

## § 3 Genbrug

Kommunerne undersøger i hvert byggeri:

- hvilke materialer der kan bruges igen
- hvor de kan ligge imens

## § 4 Ikrafttræden

Charteret gælder fra den 1. januar 2027.
`,
    paragraphs: [
      '1 | Formål | Charteret skal få kommunerne til at bruge bygninger og materialer længere.',
      '2 | Anvendelse | Stk. 1. Charteret gælder for kommunernes egne byggerier. / Stk. 2. Det gælder også for inventar.',
      '3 | Genbrug | Kommunerne undersøger i hvert byggeri: / • hvilke materialer der kan bruges igen / • hvor de kan ligge imens',
      '4 | Ikrafttræden | Charteret gælder fra den 1. januar 2027.',
    ],
    headings: [],
  },
  {
    name: 'a flat list of ten principles with text above',
    markdown: `# Formålsbestemmelse

Netværket blev til efter et besøg i udlandet. Teksten samler det, som møderne er nået frem til.

## De ti principper

1. Vi bevarer bygninger, før vi river dem ned.
2. Vi køber kun det, vi har brug for.
3. Vi tegner bygninger, så de kan skilles ad.
4. Vi kortlægger materialer, før vi river ned.
5. Vi stiller de samme krav i vores udbud.
6. Vi deler vores erfaringer, også de dårlige.
7. Vi regner på hele levetiden.
8. Vi taler med markedet, før vi udbyder.
9. Vi måler det, vi gør.
10. Vi ser principperne efter hvert andet år.
`,
    paragraphs: [
      '1 |  | Vi bevarer bygninger, før vi river dem ned.',
      '2 |  | Vi køber kun det, vi har brug for.',
      '3 |  | Vi tegner bygninger, så de kan skilles ad.',
      '4 |  | Vi kortlægger materialer, før vi river ned.',
      '5 |  | Vi stiller de samme krav i vores udbud.',
      '6 |  | Vi deler vores erfaringer, også de dårlige.',
      '7 |  | Vi regner på hele levetiden.',
      '8 |  | Vi taler med markedet, før vi udbyder.',
      '9 |  | Vi måler det, vi gør.',
      '10 |  | Vi ser principperne efter hvert andet år.',
    ],
    headings: ['De ti principper'],
  },
  {
    name: 'bold words that run into the text, without numbers',
    markdown: `**Charter for fælles byggeri**

Kommune A, Kommune B og Kommune C er gået sammen om teksten.

**Formål.** Vi vil bygge, så materialerne kan bruges igen.

**Genbrug.** Vi vil undersøge, hvilke materialer der kan indgå i et nyt byggeri. Det gælder også inventar.

Vi begynder med skolerne.

**Opfølgning.** Vi vil fortælle byrådet, hvordan det går, én gang om året.
`,
    paragraphs: [
      ' | Formål | Vi vil bygge, så materialerne kan bruges igen.',
      ' | Genbrug | Vi vil undersøge, hvilke materialer der kan indgå i et nyt byggeri. Det gælder også inventar. / Vi begynder med skolerne.',
      ' | Opfølgning | Vi vil fortælle byrådet, hvordan det går, én gang om året.',
    ],
    headings: [],
  },
  {
    name: 'articles in bold below chapters, signatures at the end',
    markdown: `**Samarbejdsaftale om cirkulært byggeri**

**Kapitel 1. Fælles mål**

**Artikel 1. Formål**

Aftalen skal give mindre affald.

**Artikel 2. Parter**

Parterne er de kommuner, der har skrevet under.

**Kapitel 2. Arbejdet**

**Artikel 3. Møder**

Parterne mødes to gange om året.

**Artikel 4. Sekretariat**

Kommune A er sekretariat i det første år.

**Underskrifter**

For Kommune A: \\_\\_\\_\\_\\_\\_\\_\\_

For Kommune B: \\_\\_\\_\\_\\_\\_\\_\\_
`,
    paragraphs: [
      '1 | Formål | Aftalen skal give mindre affald.',
      '2 | Parter | Parterne er de kommuner, der har skrevet under.',
      '3 | Møder | Parterne mødes to gange om året.',
      '4 | Sekretariat | Kommune A er sekretariat i det første år.',
    ],
    headings: ['Kapitel 1. Fælles mål', 'Kapitel 2. Arbejdet', 'Underskrifter'],
  },
  {
    name: 'headings with numbers that have only paragraphs with decimals below',
    markdown: `# Fælles charter

## 1. Bygninger

1.1 Vi bevarer, før vi river ned.

1.2 Vi skriver i sagen, hvorfor en bygning ikke kan bevares.

## 2. Materialer

2.1 Vi kortlægger materialerne før udbuddet.

2.2 Vi sætter plads af til at gemme dem.

2.3 Vi fortæller naboerne, hvad vi har.
`,
    paragraphs: [
      '1.1 |  | Vi bevarer, før vi river ned.',
      '1.2 |  | Vi skriver i sagen, hvorfor en bygning ikke kan bevares.',
      '2.1 |  | Vi kortlægger materialerne før udbuddet.',
      '2.2 |  | Vi sætter plads af til at gemme dem.',
      '2.3 |  | Vi fortæller naboerne, hvad vi har.',
    ],
    headings: ['1. Bygninger', '2. Materialer'],
  },
  {
    name: 'named principles, an annex with a list of its own',
    markdown: `# Charter

### Princip nr. 1: Bevar

Vi river kun ned, når en bygning ikke kan bruges.

### Princip nr. 2: Genbrug

Vi bruger materialer fra andre bygninger.

### Princip nr. 3: Fortæl

Vi lægger tallene frem.

## Bilag 1. Sådan måler vi

1. Vi tæller mursten.
2. Vi vejer træ.
`,
    paragraphs: [
      '1 | Bevar | Vi river kun ned, når en bygning ikke kan bruges.',
      '2 | Genbrug | Vi bruger materialer fra andre bygninger.',
      '3 | Fortæl | Vi lægger tallene frem.',
    ],
    headings: ['Bilag 1. Sådan måler vi'],
  },
  {
    name: 'headings without numbers, promises above the first of them',
    markdown: `# Charter for Kommune A til Kommune F

Vi, de seks kommuner, vil gøre det lettere at bygge cirkulært. Vi forpligter os til teksten herunder.

## Det vil vi

Vi vil bruge de bygninger, vi har.

## Det kræver vi

Vi kræver, at nye bygninger kan skilles ad.

### Undtagelser

Midlertidige bygninger er undtaget.

## Det fortæller vi

Vi fortæller hinanden, hvad der gik godt, og hvad der ikke gik.
`,
    paragraphs: [
      ' |  | Vi, de seks kommuner, vil gøre det lettere at bygge cirkulært. Vi forpligter os til teksten herunder.',
      ' | Det vil vi | Vi vil bruge de bygninger, vi har.',
      ' | Det kræver vi | Vi kræver, at nye bygninger kan skilles ad. / Undtagelser / Midlertidige bygninger er undtaget.',
      ' | Det fortæller vi | Vi fortæller hinanden, hvad der gik godt, og hvad der ikke gik.',
    ],
    headings: [],
  },
  {
    name: 'the section sign on a line of its own, the title on the next',
    markdown: `Vedtægt for netværket

§ 1

**Navn**

Netværket hedder Netværket.

§ 2

**Medlemmer**

Kommuner kan være medlemmer.

Stk. 2. En region kan også være det.

§ 3

**Ophør**

Netværket ophører, når to tredjedele ønsker det.
`,
    paragraphs: [
      '1 | Navn | Netværket hedder Netværket.',
      '2 | Medlemmer | Kommuner kan være medlemmer. / Stk. 2. En region kan også være det.',
      '3 | Ophør | Netværket ophører, når to tredjedele ønsker det.',
    ],
    headings: [],
  },
  {
    name: 'numbers with a bracket in plain lines',
    markdown: `Hensigtserklæring om byggeaffald

1\\) Vi vil halvere mængden af affald, der bliver brændt.

2\\) Vi vil sortere i flere fraktioner.

Det gælder også små opgaver.

3\\) Vi vil dele vores tal med hinanden.
`,
    paragraphs: [
      '1 |  | Vi vil halvere mængden af affald, der bliver brændt.',
      '2 |  | Vi vil sortere i flere fraktioner. / Det gælder også små opgaver.',
      '3 |  | Vi vil dele vores tal med hinanden.',
    ],
    headings: [],
  },
  {
    name: 'a table with a number, a name and a text in each row',
    markdown: `# Principper for cirkulært byggeri

| Nr. | Princip | Beskrivelse |
|---|---|---|
| 1 | Bevar | Vi bygger om, før vi bygger nyt. |
| 2 | Del | Vi deler tegninger og tal. |
| 3 | Mål | Vi vejer det, vi genbruger. |
`,
    paragraphs: ['1 | Bevar | Vi bygger om, før vi bygger nyt.', '2 | Del | Vi deler tegninger og tal.', '3 | Mål | Vi vejer det, vi genbruger.'],
    headings: [],
  },
  {
    name: 'headings with numbers whose lists begin again at one',
    markdown: `# Charter

Version 2, 15. april 2026

## 1. Genbrug

Vi vil:

1. søge i egne bygninger
2. søge hos naboerne

## 2. Udbud

Vi vil:

1. stille krav, som vi kan kontrollere
2. godtage tilsvarende mærker

## 3. Status

Byrådet får status [kommunen indsætter hvornår].
`,
    paragraphs: [
      '1 | Genbrug | Vi vil: / 1. søge i egne bygninger / 2. søge hos naboerne',
      '2 | Udbud | Vi vil: / 1. stille krav, som vi kan kontrollere / 2. godtage tilsvarende mærker',
      '3 | Status | Byrådet får status [kommunen indsætter hvornår].',
    ],
    headings: [],
  },
];
