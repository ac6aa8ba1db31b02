import { describe, expect, it } from 'vitest';
import { marked } from '../__fixtures__/marked';
import { redline } from './redline';

/** What changed, the text before, the text after, and how a careful lawyer would mark it. */
type Pair = readonly [what: string, before: string, after: string, shown: string];

/** Made-up sentences of the kind that charters, minutes and Danish law are made of. */
const PAIRS: Readonly<Record<string, readonly Pair[]>> = {
  'whole sentences, where they stand or stood': [
    [
      'one that has moved',
      'Vi kortlægger materialerne. Vi udbyder arbejdet. Vi følger op hvert år.',
      'Vi udbyder arbejdet. Vi kortlægger materialerne. Vi følger op hvert år.',
      '[-Vi kortlægger materialerne. -]Vi udbyder arbejdet. {+Vi kortlægger materialerne. +}Vi følger op hvert år.',
    ],
    [
      'a longer one that has moved past two',
      'Kommunen kortlægger alle brugbare materialer før nedrivning. Kommunen udbyder arbejdet i et åbent udbud. Byrådet får hvert år en status.',
      'Kommunen udbyder arbejdet i et åbent udbud. Byrådet får hvert år en status. Kommunen kortlægger alle brugbare materialer før nedrivning.',
      '[-Kommunen kortlægger alle brugbare materialer før nedrivning. -]Kommunen udbyder arbejdet i et åbent udbud. Byrådet får hvert år en status.{+ Kommunen kortlægger alle brugbare materialer før nedrivning.+}',
    ],
    [
      'one that has come at the end',
      'Vi bevarer bygninger.',
      'Vi bevarer bygninger. Vi genbruger materialer.',
      'Vi bevarer bygninger.{+ Vi genbruger materialer.+}',
    ],
    [
      'one that has come at the start',
      'Vi genbruger materialer.',
      'Vi bevarer bygninger. Vi genbruger materialer.',
      '{+Vi bevarer bygninger. +}Vi genbruger materialer.',
    ],
    [
      'one that is gone',
      'Vi taler med markedet. Alle får de samme oplysninger. Vi giver tid.',
      'Vi taler med markedet. Vi giver tid.',
      'Vi taler med markedet. [-Alle får de samme oplysninger. -]Vi giver tid.',
    ],
    [
      'one among others that are nearly the same',
      'Vi genbruger mursten. Vi genbruger træ.',
      'Vi genbruger mursten. Vi genbruger beton. Vi genbruger træ.',
      'Vi genbruger mursten. {+Vi genbruger beton. +}Vi genbruger træ.',
    ],
    [
      'others in their place',
      'Vi vil bygge, så materialerne aldrig behøver at blive til affald. Det, der er brugt op ét sted, skal være råstof et andet sted.',
      'Vi vil bruge bygninger og materialer længst muligt og bedst muligt. Vi bevarer, før vi genbruger, og vi genbruger, før vi genanvender.',
      '[-Vi vil bygge, så materialerne aldrig behøver at blive til affald. Det, der er brugt op ét sted, skal være råstof et andet sted.-]{+Vi vil bruge bygninger og materialer længst muligt og bedst muligt. Vi bevarer, før vi genbruger, og vi genbruger, før vi genanvender.+}',
    ],
    [
      'the same thought in another order',
      'Når kommunen bygger, undersøger den genbrug.',
      'Kommunen undersøger genbrug, når den bygger.',
      '[-Når kommunen bygger, undersøger den genbrug.-]{+Kommunen undersøger genbrug, når den bygger.+}',
    ],
    [
      'one that has moved and is another one',
      'Vi måler hvert år. Byrådet får en status i marts.',
      'Byrådet får en status i april. Vi måler hvert år.',
      '{+Byrådet får en status i april. +}Vi måler hvert år.[- Byrådet får en status i marts.-]',
    ],
  ],
  'sentences that were split, joined or gone on with': [
    [
      'one that became two',
      'Kommunen kortlægger materialerne, og resultatet lægges ved udbuddet.',
      'Kommunen kortlægger materialerne. Resultatet lægges ved udbuddet.',
      'Kommunen kortlægger materialerne[-, og resultatet-]{+. Resultatet+} lægges ved udbuddet.',
    ],
    [
      'two that became one',
      'Kommunen kortlægger materialerne. Resultatet lægges ved udbuddet.',
      'Kommunen kortlægger materialerne, og resultatet lægges ved udbuddet.',
      'Kommunen kortlægger materialerne[-. Resultatet-]{+, og resultatet+} lægges ved udbuddet.',
    ],
    [
      'a point for a semicolon',
      'Vi bygger; vi river ned.',
      'Vi bygger. Vi river ned.',
      'Vi bygger[-; vi-]{+. Vi+} river ned.',
    ],
    [
      'a condition at the end',
      'Vi bevarer bygninger.',
      'Vi bevarer bygninger, når det kan betale sig.',
      'Vi bevarer bygninger{+, når det kan betale sig+}.',
    ],
    [
      'a condition that moved to the front',
      'Kommunen udbyder arbejdet, når materialerne er kortlagt, og byrådet har godkendt planen.',
      'Når materialerne er kortlagt, og byrådet har godkendt planen, udbyder kommunen arbejdet.',
      '[-Kommunen udbyder arbejdet, når-]{+Når+} materialerne er kortlagt, og byrådet har godkendt planen{+, udbyder kommunen arbejdet+}.',
    ],
    [
      'a new line',
      'Vi bevarer. Vi genbruger.',
      'Vi bevarer.\nVi genbruger.',
      'Vi bevarer.[- -]{+\n+}Vi genbruger.',
    ],
  ],
  'single words that change the meaning': [
    [
      'a negation',
      'Kommunen kan fravige kravet.',
      'Kommunen kan ikke fravige kravet.',
      'Kommunen kan {+ikke +}fravige kravet.',
    ],
    [
      'all for none',
      'Ingen tilbudsgiver må få oplysninger før andre.',
      'Alle tilbudsgivere må få oplysninger før andre.',
      '[-Ingen tilbudsgiver-]{+Alle tilbudsgivere+} må få oplysninger før andre.',
    ],
    [
      'may for must',
      'Kommunen skal kortlægge materialerne, før nedrivningen begynder.',
      'Kommunen kan kortlægge materialerne, før nedrivningen begynder.',
      'Kommunen [-skal-]{+kan+} kortlægge materialerne, før nedrivningen begynder.',
    ],
    [
      'unless for if',
      'Kravet gælder, hvis bygningen er fredet.',
      'Kravet gælder, medmindre bygningen er fredet.',
      'Kravet gælder, [-hvis-]{+medmindre+} bygningen er fredet.',
    ],
    [
      'or beside and',
      'Kravet gælder byggeri og anlæg.',
      'Kravet gælder byggeri og/eller anlæg.',
      'Kravet gælder byggeri og{+/eller+} anlæg.',
    ],
    [
      'one for a',
      'Det er brugt op ét sted.',
      'Det er brugt op et sted.',
      'Det er brugt op [-ét-]{+et+} sted.',
    ],
    [
      'two words with a word between them',
      'Kommunen river bygningen ned.',
      'Kommunerne river bygningerne ned.',
      '[-Kommunen-]{+Kommunerne+} river [-bygningen-]{+bygningerne+} ned.',
    ],
    [
      'an ending',
      'Kommunens bygninger.',
      'Kommunernes bygninger.',
      '[-Kommunens-]{+Kommunernes+} bygninger.',
    ],
    [
      'capitals',
      'Kommunen vil.',
      'KOMMUNEN vil.',
      '[-Kommunen-]{+KOMMUNEN+} vil.',
    ],
    [
      'a comma',
      'Vi bygger når det er nødvendigt.',
      'Vi bygger, når det er nødvendigt.',
      'Vi bygger{+,+} når det er nødvendigt.',
    ],
    [
      'a full stop',
      'Vi bygger.',
      'Vi bygger',
      'Vi bygger[-.-]',
    ],
    [
      'a word in parentheses',
      'Kommunen følger op (hvert år).',
      'Kommunen følger op (hvert andet år).',
      'Kommunen følger op (hvert {+andet +}år).',
    ],
    [
      'parentheses',
      'Kommunen følger op.',
      'Kommunen følger op (hvert år).',
      'Kommunen følger op{+ (hvert år)+}.',
    ],
    [
      'a word in quotation marks',
      'Sætningen »Sundhed først« er slettet.',
      'Sætningen »Bevaring først« er slettet.',
      'Sætningen »[-Sundhed-]{+Bevaring+} først« er slettet.',
    ],
    [
      'a word before the mark that ends a quotation',
      'Sagen siger: »Vi bygger.«',
      'Sagen siger: »Vi bygger ikke.«',
      'Sagen siger: »Vi bygger{+ ikke+}.«',
    ],
    [
      'what a municipality filled in',
      'Vi river selektivt ned i opgaver over [kommunen indsætter en grænse].',
      'Vi river selektivt ned i opgaver over 250 m².',
      'Vi river selektivt ned i opgaver over [-[kommunen indsætter en grænse]-]{+250 m²+}.',
    ],
  ],
  'numbers, dates and amounts, always whole': [
    [
      'a share',
      'Mindst 10 pct. af materialerne skal være genbrugte.',
      'Mindst 15 pct. af materialerne skal være genbrugte.',
      'Mindst [-10-]{+15+} pct. af materialerne skal være genbrugte.',
    ],
    [
      'a share with its sign',
      'Mindst 10 % af materialerne skal være genbrugte.',
      'Mindst 15 % af materialerne skal være genbrugte.',
      'Mindst [-10-]{+15+} % af materialerne skal være genbrugte.',
    ],
    [
      'a decimal fraction',
      'Højst 0,25 % bliver genbrugt.',
      'Højst 2,5 % bliver genbrugt.',
      'Højst [-0,25-]{+2,5+} % bliver genbrugt.',
    ],
    [
      'a fraction',
      'Over 1/3 af affaldet.',
      'Over 2/3 af affaldet.',
      'Over [-1/3-]{+2/3+} af affaldet.',
    ],
    [
      'a number with a unit',
      'Charteret gælder for mere end 250 m² etageareal.',
      'Charteret gælder for mere end 1.000 m² etageareal.',
      'Charteret gælder for mere end [-250-]{+1.000+} m² etageareal.',
    ],
    [
      'a number with a long unit',
      'Grænsen er 7,5 kg CO₂-ækv. pr. m².',
      'Grænsen er 7,1 kg CO₂-ækv. pr. m².',
      'Grænsen er [-7,5-]{+7,1+} kg CO₂-ækv. pr. m².',
    ],
    [
      'an amount',
      'Beløbsgrænsen er 1.234,5 mio. kr.',
      'Beløbsgrænsen er 1.334,5 mio. kr.',
      'Beløbsgrænsen er [-1.234,5-]{+1.334,5+} mio. kr.',
    ],
    [
      'an amount in another unit',
      'Beløbsgrænsen er 500.000 kr.',
      'Beløbsgrænsen er 5 mio. kr.',
      'Beløbsgrænsen er [-500.000-]{+5 mio.+} kr.',
    ],
    [
      'thousands with spaces',
      'Grænsen er 1 234 567 kr.',
      'Grænsen er 1 334 567 kr.',
      'Grænsen er [-1 234 567-]{+1 334 567+} kr.',
    ],
    [
      'month and year',
      'Charteret gælder fra den 1. januar 2026.',
      'Charteret gælder fra den 1. juli 2027.',
      'Charteret gælder fra den 1. [-januar 2026-]{+juli 2027+}.',
    ],
    [
      'the day of a month',
      'Charteret gælder fra den 1. januar 2026.',
      'Charteret gælder fra den 15. januar 2026.',
      'Charteret gælder fra den [-1.-]{+15.+} januar 2026.',
    ],
    [
      'a date in digits',
      'Fristen er 31-12-2026.',
      'Fristen er 01-03-2027.',
      'Fristen er [-31-12-2026-]{+01-03-2027+}.',
    ],
    [
      'a date with points',
      'Fristen er 31.12.2026.',
      'Fristen er 31.12.2027.',
      'Fristen er [-31.12.2026-]{+31.12.2027+}.',
    ],
    [
      'a span of years',
      'I 2026-2028 sætter byrådet mål.',
      'I 2026–2029 sætter byrådet mål.',
      'I [-2026-2028-]{+2026–2029+} sætter byrådet mål.',
    ],
    [
      'an hour',
      'Mødet er kl. 9.30.',
      'Mødet er kl. 10.00.',
      'Mødet er kl. [-9.30-]{+10.00+}.',
    ],
    [
      'a span of hours',
      'kl. 9.30-10.15 hver dag',
      'kl. 9.30-10.45 hver dag',
      'kl. [-9.30-10.15-]{+9.30-10.45+} hver dag',
    ],
    [
      'two words far apart',
      'Mindst tre mål i maj og to i juni.',
      'Mindst fire mål i maj og to i juli.',
      'Mindst [-tre-]{+fire+} mål i maj og to i [-juni-]{+juli+}.',
    ],
  ],
  'references to law and to itself': [
    [
      'a paragraph',
      'Det følger af § 46 i udbudsloven.',
      'Det følger af § 47 i udbudsloven.',
      'Det følger af § [-46-]{+47+} i udbudsloven.',
    ],
    [
      'a subsection',
      'Jf. § 3, stk. 2, nr. 4, kan byrådet dispensere.',
      'Jf. § 3, stk. 3, nr. 4, kan byrådet dispensere.',
      'Jf. § 3, stk. [-2-]{+3+}, nr. 4, kan byrådet dispensere.',
    ],
    [
      'a number that has come',
      'Jf. § 3, stk. 2, kan byrådet dispensere.',
      'Jf. § 3, stk. 2, nr. 4, kan byrådet dispensere.',
      'Jf. § 3, stk. 2, {+nr. 4, +}kan byrådet dispensere.',
    ],
    [
      'a letter',
      'Kommunen følger § 12 a.',
      'Kommunen følger § 12 b.',
      'Kommunen følger § 12 [-a-]{+b+}.',
    ],
    [
      'a span of paragraphs',
      'Reglerne i §§ 3-5 gælder.',
      'Reglerne i §§ 3-6 gælder.',
      'Reglerne i §§ [-3-5-]{+3-6+} gælder.',
    ],
    [
      'subsections under new numbers',
      'Stk. 2. Kommunen måler.\nStk. 3. Byrådet får status.',
      'Stk. 2. Kommunen kortlægger.\nStk. 3. Kommunen måler.\nStk. 4. Byrådet får status.',
      'Stk. 2. {+Kommunen kortlægger.\nStk. 3. +}Kommunen måler.\nStk. [-3-]{+4+}. Byrådet får status.',
    ],
    [
      'an abbreviation for a word',
      'Jf. § 2.',
      'Se § 2.',
      '[-Jf.-]{+Se+} § 2.',
    ],
    [
      'the number of an annex',
      'Det står i bilag nr. 3.',
      'Det står i bilag nr. 4.',
      'Det står i bilag nr. [-3-]{+4+}.',
    ],
    [
      'an address of the web',
      'Se https://www.kk.dk/plan-2024.pdf.',
      'Se https://www.kk.dk/plan-2026.pdf.',
      'Se [-https://www.kk.dk/plan-2024.pdf-]{+https://www.kk.dk/plan-2026.pdf+}.',
    ],
  ],
  'abbreviations and compounds': [
    [
      'an abbreviation that is gone',
      'Vi undersøger bl.a. mursten og træ.',
      'Vi undersøger mursten og træ.',
      'Vi undersøger [-bl.a. -]mursten og træ.',
    ],
    [
      'one for another',
      'Vi undersøger bl.a. mursten.',
      'Vi undersøger f.eks. mursten.',
      'Vi undersøger [-bl.a.-]{+f.eks.+} mursten.',
    ],
    [
      'one in the middle of a sentence',
      'Vinduer, døre m.v. skal genbruges.',
      'Vinduer, døre m.m. skal genbruges.',
      'Vinduer, døre [-m.v.-]{+m.m.+} skal genbruges.',
    ],
    [
      'one for a word',
      'Det koster ca. 3 mio. kr.',
      'Det koster højst 3 mio. kr.',
      'Det koster [-ca.-]{+højst+} 3 mio. kr.',
    ],
    [
      'an ending behind a hyphen',
      'Vi bruger it-udbud.',
      'Vi bruger it-udbuddet.',
      'Vi bruger [-it-udbud-]{+it-udbuddet+}.',
    ],
    [
      'a compound with a hyphen left hanging',
      'Miljø- og ressourcekortlægning er et krav.',
      'Miljø- og materialekortlægning er et krav.',
      'Miljø- og [-ressourcekortlægning-]{+materialekortlægning+} er et krav.',
    ],
    [
      'two compounds that became one',
      'Kommunen bruger bygge- og anlægsaffald.',
      'Kommunen bruger byggeaffald.',
      'Kommunen bruger [-bygge- og anlægsaffald-]{+byggeaffald+}.',
    ],
    [
      'a genitive with an apostrophe',
      'Kommunen følger EU’s regler.',
      'Kommunen følger Danmarks regler.',
      'Kommunen følger [-EU’s-]{+Danmarks+} regler.',
    ],
  ],
  'lists and enumerations': [
    [
      'one more in a sentence',
      'Udbud, byggeri og miljø deltager.',
      'Udbud, byggeri, økonomi og miljø deltager.',
      'Udbud, byggeri{+, økonomi+} og miljø deltager.',
    ],
    [
      'one more at the end',
      'Udbud, byggeri og miljø deltager.',
      'Udbud, byggeri, miljø og økonomi deltager.',
      'Udbud, byggeri[- og miljø-]{+, miljø og økonomi+} deltager.',
    ],
    [
      'others in another order',
      'Pris, klima og brug bliver sammenlignet.',
      'Brug, pris og klima bliver sammenlignet.',
      '[-Pris, klima og brug-]{+Brug, pris og klima+} bliver sammenlignet.',
    ],
    [
      'a new first item',
      '• et\n• to',
      '• nul\n• et\n• to',
      '{+• nul\n+}• et\n• to',
    ],
    [
      'a new last item',
      '• et\n• to',
      '• et\n• to\n• tre',
      '• et\n• to{+\n• tre+}',
    ],
    [
      'items in another order',
      'Vi vil:\n• bevare\n• genbruge\n• genanvende',
      'Vi vil:\n• genbruge\n• bevare\n• genanvende',
      'Vi vil:\n[-• bevare\n-]• genbruge\n{+• bevare\n+}• genanvende',
    ],
    [
      'numbered items in another order',
      '1. Bevar bygningen.\n2. Genbrug materialerne.\n3. Genanvend resten.',
      '1. Genbrug materialerne.\n2. Bevar bygningen.\n3. Genanvend resten.',
      '1. [-Bevar bygningen.\n2. -]Genbrug materialerne.\n{+2. Bevar bygningen.\n+}3. Genanvend resten.',
    ],
    [
      'a new numbered item',
      '1. Bevar bygningen.\n2. Genbrug materialerne.\n3. Genanvend resten.',
      '1. Bevar bygningen.\n2. Kortlæg materialerne.\n3. Genbrug materialerne.\n4. Genanvend resten.',
      '1. Bevar bygningen.\n2. {+Kortlæg materialerne.\n3. +}Genbrug materialerne.\n[-3-]{+4+}. Genanvend resten.',
    ],
    [
      'a new item with a letter',
      'a) bevare\nb) genbruge',
      'a) bevare\nb) kortlægge\nc) genbruge',
      'a) bevare\nb) {+kortlægge\nc) +}genbruge',
    ],
    [
      'a new item with a number of two parts',
      '3.1 Vi bevarer.\n3.2 Vi genbruger.',
      '3.1 Vi bevarer.\n3.2 Vi måler.\n3.3 Vi genbruger.',
      '3.1 Vi bevarer.\n3.2 {+Vi måler.\n3.3 +}Vi genbruger.',
    ],
    [
      'an item in an item',
      '• bygge\n  • lidt\n• bevare',
      '• bygge\n  • mindre\n• bevare',
      '• bygge\n  • [-lidt-]{+mindre+}\n• bevare',
    ],
    [
      'words in an item',
      '• Vi vejer det, der bliver genbrugt.',
      '• Vi vejer eller tæller det, der bliver genbrugt.',
      '• Vi vejer {+eller tæller +}det, der bliver genbrugt.',
    ],
    [
      'a list that became a sentence',
      'Vi kræver:\n• kortlægning\n• genbrug\n• opfølgning',
      'Vi kræver kortlægning, genbrug og opfølgning.',
      'Vi kræver[-:\n•-] kortlægning[-\n•-]{+,+} genbrug[-\n•-]{+ og+} opfølgning{+.+}',
    ],
    [
      'a sentence that became a list',
      'Vi kræver kortlægning, genbrug og opfølgning.',
      'Vi kræver:\n• kortlægning\n• genbrug\n• opfølgning',
      'Vi kræver{+:\n•+} kortlægning[-,-]{+\n•+} genbrug[- og-]{+\n•+} opfølgning[-.-]',
    ],
    [
      'one of two conditions',
      'Vi kræver, at bygninger kan skilles ad, og at materialer kan genbruges.',
      'Vi kræver, at materialer kan genbruges.',
      'Vi kræver, [-at bygninger kan skilles ad, og -]at materialer kan genbruges.',
    ],
  ],
  'tables, cell by cell': [
    [
      'a number',
      '| Materiale | Mål |\n| Mursten | 10 |\n| Træ | 20 |',
      '| Materiale | Mål |\n| Mursten | 15 |\n| Træ | 20 |',
      '| Materiale | Mål |\n| Mursten | [-10-]{+15+} |\n| Træ | 20 |',
    ],
    [
      'a number that stands in the next row too',
      '| Mursten | 10 |\n| Træ | 20 |',
      '| Mursten | 20 |\n| Træ | 20 |',
      '| Mursten | [-10-]{+20+} |\n| Træ | 20 |',
    ],
    [
      'an empty cell that was filled',
      '| Materiale | Mål |\n| Mursten |  |',
      '| Materiale | Mål |\n| Mursten | 10 |',
      '| Materiale | Mål |\n| Mursten | {+10+} |',
    ],
    [
      'a new row',
      '| Materiale | Mål |\n| Mursten | 10 |\n| Træ | 20 |',
      '| Materiale | Mål |\n| Mursten | 10 |\n| Beton | 5 |\n| Træ | 20 |',
      '| Materiale | Mål |\n| Mursten | 10 |\n{+| Beton | 5 |\n+}| Træ | 20 |',
    ],
    [
      'a row that is gone',
      '| Materiale | Mål |\n| Mursten | 10 |\n| Træ | 20 |',
      '| Materiale | Mål |\n| Træ | 20 |',
      '| Materiale | Mål |\n[-| Mursten | 10 |\n-]| Træ | 20 |',
    ],
    [
      'another row in the place of one',
      '| Materiale | Mål |\n| Mursten | 10 |',
      '| Materiale | Mål |\n| Vinduer og døre | 5 |',
      '| Materiale | Mål |\n| [-Mursten-]{+Vinduer og døre+} | [-10-]{+5+} |',
    ],
    [
      'three rows in the place of two',
      '| Materiale | Mål |\n| Mursten | 10 |\n| Tegl | 12 |',
      '| Materiale | Mål |\n| Vinduer | 5 |\n| Døre | 6 |\n| Gulve | 7 |',
      '| Materiale | Mål |\n| [-Mursten-]{+Vinduer+} | [-10-]{+5+} |\n| [-Tegl-]{+Døre+} | [-12-]{+6+} |{+\n| Gulve | 7 |+}',
    ],
    [
      'a new column',
      '| Materiale | Mål |\n| Mursten | 10 |',
      '| Materiale | Mål | Frist |\n| Mursten | 10 | 2027 |',
      '| Materiale | Mål {+| Frist +}|\n| Mursten | 10 {+| 2027 +}|',
    ],
    [
      'a new column in the middle',
      '| Materiale | Mål |\n| Mursten | 10 |',
      '| Materiale | Frist | Mål |\n| Mursten | 2027 | 10 |',
      '| Materiale {+| Frist +}| Mål |\n| Mursten {+| 2027 +}| 10 |',
    ],
  ],
  'longer texts, with no more marked than there is to see': [
    [
      'half a sentence',
      'Kommunen kortlægger materialerne før udbuddet.',
      'Materialerne bliver kortlagt før udbuddet.',
      '[-Kommunen kortlægger materialerne-]{+Materialerne bliver kortlagt+} før udbuddet.',
    ],
    [
      'four words far apart',
      'Byrådet fastsætter hvert år mål for genbrug, klima og affald i egne byggerier.',
      'Byrådet vedtager hvert andet år mål for genbrug, energi og affald i alle byggerier.',
      'Byrådet [-fastsætter-]{+vedtager+} hvert {+andet +}år mål for genbrug, [-klima-]{+energi+} og affald i [-egne-]{+alle+} byggerier.',
    ],
    [
      'a word, and a sentence at the end',
      'Vi regner på hele bygningens levetid og ikke kun på anlægssummen. Anlæg, drift, vedligehold og restværdi står i samme regnestykke. Vi skriver forudsætningerne ned, så andre kan regne efter.',
      'Vi regner på hele bygningens levetid og ikke kun på anlægssummen. Anlæg, drift, vedligehold og sidste brug står i samme regnestykke. Vi skriver forudsætningerne ned, så andre kan regne efter. Vi regner selv efter [kommunen indsætter et antal] år efter ibrugtagningen.',
      'Vi regner på hele bygningens levetid og ikke kun på anlægssummen. Anlæg, drift, vedligehold og [-restværdi-]{+sidste brug+} står i samme regnestykke. Vi skriver forudsætningerne ned, så andre kan regne efter.{+ Vi regner selv efter [kommunen indsætter et antal] år efter ibrugtagningen.+}',
    ],
  ],
};

describe('a redline reads as a careful lawyer would mark it', () => {
  for (const [group, pairs] of Object.entries(PAIRS)) {
    describe(group, () => {
      it.each(pairs)('%s', (_what, before, after, shown) => {
        expect(marked(redline(before, after))).toBe(shown);
      });
    });
  }
});
