import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { upperFirst } from '../../danish/capitals';
import { paragraphText } from '../../model/charter/paragraphText';
import { neutral } from '../__fixtures__/neutralDocuments';
import { CHARTER_LAYOUTS } from './__fixtures__/charterLayouts';
import { CHARTERS_HELD_BACK } from './__fixtures__/charterLayoutsHeldBack';
import { CHARTERS_LAST } from './__fixtures__/charterLayoutsLast';
import { CHARTERS_LATER } from './__fixtures__/charterLayoutsLater';
import { CHARTERS_MORE } from './__fixtures__/charterLayoutsMore';
import type { CharterText } from './charterText';
import { readCharter } from './readCharter';
import { findVersionDates } from './versionDate';

const readText = (markdown: string): CharterText => readCharter(neutral(markdown).body, []);

function read(markdown: string) {
  const { parts } = readText(markdown);
  return {
    paragraphs: parts.flatMap((part) => (part.kind === 'paragraph' ? [`${part.number ?? ''} | ${part.title} | ${paragraphText(part.blocks).replaceAll('\n', ' / ')}`] : [])),
    headings: parts.flatMap((part) => (part.kind === 'heading' ? [part.words] : [])),
  };
}

describe.each([...CHARTER_LAYOUTS, ...CHARTERS_HELD_BACK, ...CHARTERS_LATER, ...CHARTERS_LAST, ...CHARTERS_MORE])('a charter with $name', ({ markdown, paragraphs, headings }) => {
  it('is recognised', () => {
    expect(read(markdown)).toEqual({ paragraphs, headings });
  });
});

describe('the title', () => {
  it.each([
    ['# Charter\n\n# Formål\n\nA b.\n\n# Mål\n\nC d.', 'Charter', 2],
    ['# Principper\n\nVi vil a.\n\n# Opfølgning\n\nVi vil b.', null, 2],
    ['Formål\n\nVi vil bygge mindre.\n\nMål\n\nVi vil måle mere.', null, 2],
    ['**Formål**\n\nVi vil bygge mindre.\n\n**Mål**\n\nVi vil måle mere.', null, 2],
    ['Kommune A\n\nFælles erklæring\n\n1. A b.\n2. C d.', 'Fælles erklæring', 2],
    ['Byggeri i fem kommuner\n\n§ 1 A b.\n\n§ 2 C d.', 'Byggeri i fem kommuner', 2],
    ['§ 1 A b.\n\n§ 2 C d.', null, 2],
  ])('of %j is %j', (markdown, title, count) => {
    expect({ title: readText(markdown).title, count: read(markdown).paragraphs.length }).toEqual({ title, count });
  });
});

it('of a mail the head is left out, and told of', () => {
  const { title, dateLines, notes, parts } = readText('Fra: Sekretariatet\n\nEmne: Udkast\n\nDato: 3. marts 2025\n\n# Fælles løfte\n\n1. A b.\n2. C d.');
  expect({ title, dateLines, parts: parts.length }).toEqual({ title: 'Fælles løfte', dateLines: [], parts: 2 });
  expect(notes.flatMap((note) => (note.kind === 'left-out' ? [note.words] : []))).toEqual(['Fra: Sekretariatet', 'Emne: Udkast', 'Dato: 3. marts 2025']);
});

describe('numbers', () => {
  it('below a number belong to it where it has a text of its own', () => {
    expect(read('# X\n\n**1. Bygninger**\n\nVi bevarer.\n\n1.1 Skoler\n\n1.2 Haller\n\n**2. Udbud**\n\nVi spørger.').paragraphs).toEqual(['1 | Bygninger | Vi bevarer. / 1.1 Skoler / 1.2 Haller', '2 | Udbud | Vi spørger.']);
  });

  it('below a section sign always belong to it', () => {
    expect(read('# X\n\n## § 1 Bygninger\n\n1.1 Vi bevarer.\n\n1.2 Vi bygger om.\n\n## § 2 Udbud\n\n2.1 Vi spørger.').paragraphs).toEqual(['1 | Bygninger | 1.1 Vi bevarer. / 1.2 Vi bygger om.', '2 | Udbud | 2.1 Vi spørger.']);
  });

  it('that stand twice open two paragraphs, and one that is left out opens none', () => {
    expect(read('**1. A b**\n\nx.\n\n**2. C d**\n\ny.\n\n**2. E f**\n\nz.\n\n**4. G h**\n\nw.').paragraphs.map((line) => line.slice(0, 7))).toEqual(['1 | A b', '2 | C d', '2 | E f', '4 | G h']);
  });

  it('of a law in the text open nothing', () => {
    expect(read('§ 1 Udbud\n\nVi følger loven.\n\n§ 39 i udbudsloven gælder.\n\n§ 2 Status\n\nVi måler.').paragraphs).toEqual(['1 | Udbud | Vi følger loven. / § 39 i udbudsloven gælder.', '2 | Status | Vi måler.']);
  });
});

describe('text above the first paragraph', () => {
  const guesses = (markdown: string): string[] => readText(markdown).notes.flatMap((note) => (note.kind === 'guess' ? [`${note.words} → ${note.taken} (${note.why})`] : []));

  it('is a paragraph without a number when it takes something on, with the heading above it', () => {
    const text = '# Charter\n\n## Indledning\n\nVi vil bygge mindre.\n\n## § 1 Formål\n\nA b.\n\n## § 2 Mål\n\nC d.';
    expect(read(text).paragraphs[0]).toBe(' | Indledning | Vi vil bygge mindre.');
    expect(guesses(text)).toEqual(['Vi vil bygge mindre. → en paragraf uden nummer (den lover noget)']);
  });

  it('is ordinary text else, which is told of too', () => {
    const text = '# Charter\n\nMødet var i marts.\n\n## § 1 Formål\n\nA b.\n\n## § 2 Mål\n\nC d.';
    expect(readText(text).parts[0]?.kind).toBe('text');
    expect(guesses(text)).toEqual(['Mødet var i marts. → almindelig tekst uden for paragrafferne (den lover ikke noget)']);
  });
});

describe('a line with a colon above the first paragraph', () => {
  const NUMBERED = '1. Bevar bygninger.\n2. Del viden.';
  const first = (markdown: string): string | undefined => readText(markdown).parts.find(({ kind }) => kind !== 'heading')?.kind;

  it.each([
    ['# Charter\n\n## Ti principper\n\nKommunerne er enige om disse principper:', NUMBERED],
    ['# Charter\n\nVi vil derfor:', NUMBERED],
    ['# Charter\n\nParterne forpligter sig til følgende:', '## § 1 Formål\n\nA b.\n\n## § 2 Mål\n\nC d.'],
  ])('leads over to numbers, and is none itself: %j', (lead, below) => {
    expect(first(`${lead}\n\n${below}`)).toBe('text');
    expect(readText(`${lead}\n\n${below}`).notes).toContainEqual(expect.objectContaining({ kind: 'guess', why: 'den leder kun over til paragrafferne' }));
  });

  it.each([
    ['that says more than that', '# Charter\n\nVi vil bygge mindre. Derfor lover vi:', NUMBERED],
    ['of two lines', '# Charter\n\nAf hensyn til klimaet\\\nerklærer kommunerne følgende:', NUMBERED],
    ['under another heading than they', '# Charter\n\n## Løfte\n\nVi vil bygge mindre, nemlig:\n\n## Principper', NUMBERED],
    ['without a colon', '# Charter\n\nKommunerne er enige om disse principper.', NUMBERED],
  ])('is a paragraph %s', (_what, lead, below) => {
    expect(first(`${lead}\n\n${below}`)).toBe('paragraph');
  });
});

describe('lines about the version', () => {
  it('are no part of the text, and may give its day', () => {
    const { dateLines, title, parts } = readText('# Charter\n\nVersion 2\n\nUdkast, 12. februar 2026\n\n§ 1 Formål\n\nA b.\n\n§ 2 Mål\n\nC d.\n\nVedtaget af byrådet den 3. marts 2026');
    expect({ title, dateLines }).toEqual({ title: 'Charter', dateLines: ['Version 2', 'Udkast, 12. februar 2026', 'Vedtaget af byrådet den 3. marts 2026'] });
    expect(parts.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'text']);
  });

  it.each([
    ['22. november 2018', '2018-11-22'],
    ['Skjern, den 22. november 2018', '2018-11-22'],
    ['Træder i kraft 1. januar 2019', undefined],
    ['Mødet den 22. november 2018 i Skjern', undefined],
  ])('has its date in a line that says no more than a day, as »%s« does or not', (line, date) => {
    const { dateLines } = readText(`# Charter\n\n${line}\n\n§ 1 Formål\n\nVi bygger.\n\n§ 2 Mål\n\nVi måler.`);
    expect(findVersionDates(dateLines)[0]?.date).toBe(date);
  });
});

describe('a file of the knowledge base itself', () => {
  const losses = [{ kind: 'header-footer' as const, count: 1, examples: ['Videnbank for cirkulære kommuner · Charter'] }];
  const own = '# Aftalen\n\nSkabelon: Teksten er skrevet af videnbanken.\n\nVersion 2, 3. marts 2026 · Udkast\n\n# § 1. Formål.\n\nVi vil:\n\n1. bygge\n2. dele\n\n# § 2. Vi bruger de bygninger, som vi har, og dem, som andre har, før …\n\nVi bruger de bygninger, som vi har, og dem, som andre har, før vi bygger nye.\n\n# Bilag\n\nOrd.\n';

  it('is read by its headings alone, and nothing in it is guessed', () => {
    const { parts, notes } = readCharter(neutral(own).body, losses);
    expect(parts.map((part) => (part.kind === 'paragraph' ? [part.number, part.title, paragraphText(part.blocks)] : part.kind))).toEqual([
      ['1', 'Formål.', 'Vi vil:\n1. bygge\n2. dele'],
      ['2', '', 'Vi bruger de bygninger, som vi har, og dem, som andre har, før vi bygger nye.'],
      [null, 'Bilag', 'Ord.'],
    ]);
    expect(notes.map((note) => note.kind)).toEqual(['used', 'used', 'used']);
  });
});

describe('what the knowledge base says of a version at the head of its own files', () => {
  const paragraphs = '# § 1. Formål\n\nVi vil bygge.\n\n# § 2. Mål\n\nVi måler.\n';
  const about = (kind: string, top: string) => {
    const losses = [{ kind: 'header-footer' as const, count: 1, examples: [`Videnbank for cirkulære kommuner · ${kind}`] }];
    const { title, parts, dateLines } = readCharter(neutral(`# Aftalen\n\n${top}\n\n${paragraphs}`).body, losses);
    return { title, kinds: parts.map((part) => (part.kind === 'paragraph' ? part.title : part.kind)), dateLines };
  };

  it.each([
    'Dette er en ældre version. Den nyeste er version 3: https://example.org/charter/aftalen/aftalen-3/',
    'Denne version er ikke vedtaget. Den vedtagne er version 1: https://example.org/charter/aftalen/aftalen-1/',
    'Version 2 er ikke vedtaget i fællesskab. Den fælles vedtagne er version 1: https://example.org/charter/aftalen/aftalen-1/',
  ])('is neither text nor said by the charter: »%s«', (line) => {
    expect(about('Charter', `**${line}**\n\nVersion 2, 3. marts 2026 · Forslag`)).toEqual({ title: 'Aftalen', kinds: ['Formål', 'Mål'], dateLines: ['Version 2, 3. marts 2026 · Forslag'] });
    // The line above the pages may be lost on the way.
    expect(readText(`# Aftalen\n\n${line}\n\n${paragraphs}`)).toMatchObject({ dateLines: [], parts: [{ title: 'Formål' }, { title: 'Mål' }] });
  });

  it('goes with all that stands above the text in the file of a proposal', () => {
    const top = 'Kommune A: Ændring af § 2. Mål, version 1, 2. januar 2026. Afventer.\n\nVersion 1 er en ældre version. Den nyeste er version 2: https://example.org/\n\n# Begrundelse\n\nVi vil have et tal.\n\n# Charterets tekst med forslaget';
    expect(about('Ændringsforslag', top)).toEqual({ title: 'Aftalen', kinds: ['Formål', 'Mål'], dateLines: [] });
  });

  it('is text where a charter says such a thing of something else', () => {
    expect(read('# Aftalen\n\n§ 1 Formål\n\nPlanen er ikke vedtaget. Vi vil vedtage den.\n\n§ 2 Mål\n\nVi måler.').paragraphs[0]).toBe('1 | Formål | Planen er ikke vedtaget. Vi vil vedtage den.');
  });
});

const noun = fc.constantFrom('bygninger', 'mursten', 'udbud', 'træ', 'affald', 'skoler', 'lager', 'pris', 'klima', 'status', 'naboer', 'tegninger');
const sentence = fc.tuple(fc.constantFrom('Vi bevarer', 'Kommunerne deler', 'Byrådet måler', 'Parterne undersøger'), fc.array(noun, { minLength: 2, maxLength: 5 })).map(([begins, nouns]) => `${begins} ${nouns.join(' og ')}.`);
const title = fc.tuple(noun, noun).map(([first, second]) => `${upperFirst(first)} og ${second}`);
const charter = fc.uniqueArray(fc.record({ title, text: fc.array(sentence, { minLength: 1, maxLength: 3 }) }), { minLength: 2, maxLength: 8, selector: (paragraph) => paragraph.title });

interface Shape {
  name: string;
  write: (paragraph: { title: string; text: string[] }, number: number) => string;
  hasNumber: boolean;
}

/** Ways to write a paragraph with a title. */
const SHAPES: readonly Shape[] = [
  { name: 'headings with §', write: ({ title: words, text }, number) => `## § ${number}. ${words}\n\n${text.join('\n\n')}`, hasNumber: true },
  { name: 'lines with §', write: ({ title: words, text }, number) => `§ ${number} ${words}\n\n${text.join('\n\n')}`, hasNumber: true },
  { name: 'bold articles', write: ({ title: words, text }, number) => `**Artikel ${number}: ${words}**\n\n${text.join('\n\n')}`, hasNumber: true },
  { name: 'principles', write: ({ title: words, text }, number) => `### Princip nr. ${number} – ${words}\n\n${text.join('\n\n')}`, hasNumber: true },
  { name: 'numbered headings', write: ({ title: words, text }, number) => `## ${number}. ${words}\n\n${text.join('\n\n')}`, hasNumber: true },
  { name: 'bare bold numbers', write: ({ title: words, text }, number) => `**${number} ${words}**\n\n${text.join('\n\n')}`, hasNumber: true },
  { name: 'headings', write: ({ title: words, text }) => `## ${words}\n\n${text.join('\n\n')}`, hasNumber: false },
  { name: 'bold lines', write: ({ title: words, text }) => `**${words}**\n\n${text.join('\n\n')}`, hasNumber: false },
  { name: 'bold words before the text', write: ({ title: words, text }) => `**${words}.** ${text.join('\n\n')}`, hasNumber: false },
];

describe.each(SHAPES)('any charter in $name', ({ write, hasNumber }) => {
  it('gives its paragraphs back', () => {
    fc.assert(
      fc.property(charter, (paragraphs) => {
        const markdown = `# Charter for kommunerne\n\nUdkast, 3. marts 2026\n\n${paragraphs.map((paragraph, index) => write(paragraph, index + 1)).join('\n\n')}\n`;
        expect(read(markdown).paragraphs).toEqual(paragraphs.map((paragraph, index) => `${hasNumber ? index + 1 : ''} | ${paragraph.title} | ${paragraph.text.join(' / ')}`));
      }),
      { numRuns: 60 },
    );
  });
});
