import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences';

const split = (text: string): string[] => splitSentences(text).map((sentence) => sentence.text);

describe('splitSentences', () => {
  it('ends a sentence at a full stop, a question mark and an exclamation mark', () => {
    expect(split('Huset står. Virker det? Ja! Det gør det')).toEqual(['Huset står.', 'Virker det?', 'Ja!', 'Det gør det']);
  });

  it('tells where each sentence begins', () => {
    expect(splitSentences('  Huset står.\n\nDet virker. ')).toEqual([
      { text: 'Huset står.', offset: 2 },
      { text: 'Det virker.', offset: 15 },
    ]);
  });

  it.each([
    'Det kostede 50 mio. euro i 2016.',
    'Det kostede 50 mio. kr. inkl. moms.',
    'Mødet var den 22. november 2018 i Skjern.',
    'Mødet begynder kl. 9.30 og slutter kl. 15.',
    'Materialer som f.eks. CLT og træ.',
    'Kommuner som bl.a. Skive og fx Horsens.',
    'Sagen er nr. 3 af ca. 20 pr. 1. maj.',
    'Prisen er 1.234,5 kr. pr. m² i snit.',
    'Det står i jf. § 46 og kap. 3.',
    'Skolen koster 5 mio. kr. EU betaler ikke.',
    'Rapporten kom ekskl. Venlo, hhv. Skive og evt. Horsens.',
    'Arealet er 27.700 m² og findes på www.venlo.nl nu.',
    'Det gik ... ikke så godt.',
  ])('leaves »%s« whole', (sentence) => {
    expect(split(sentence)).toEqual([sentence]);
  });

  it.each([
    ['Det kostede 50 mio. Derefter blev der bygget.', ['Det kostede 50 mio.', 'Derefter blev der bygget.']],
    ['Det kostede 50 mio. kr. I 2018 blev det mere.', ['Det kostede 50 mio. kr.', 'I 2018 blev det mere.']],
    ['Vinduer, døre m.m. De blev genbrugt.', ['Vinduer, døre m.m.', 'De blev genbrugt.']],
    ['Mødet var den 22. Derefter gik de hjem.', ['Mødet var den 22.', 'Derefter gik de hjem.']],
    ['Det var i 2018. 22 kommuner deltog.', ['Det var i 2018.', '22 kommuner deltog.']],
    ['De sagde ja. »Det virker,« sagde de.', ['De sagde ja.', '»Det virker,« sagde de.']],
    ['De sagde ja. ”Det virker,” sagde de.', ['De sagde ja.', '”Det virker,” sagde de.']],
    ['Slut kl. 15. Ærø og Åbenrå kom. Økonomien holdt.', ['Slut kl. 15.', 'Ærø og Åbenrå kom.', 'Økonomien holdt.']],
  ])('splits »%s«', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('keeps a citation after the full stop with the sentence before it', () => {
    expect(split('Det kostede 50 mio. euro. [@vs-2, s. 4] Så blev der bygget [@vs-3]. [@vs-4] [@vs-5]')).toEqual([
      'Det kostede 50 mio. euro. [@vs-2, s. 4]',
      'Så blev der bygget [@vs-3]. [@vs-4] [@vs-5]',
    ]);
  });

  it('does not split inside a citation', () => {
    expect(split('Det kostede 50 mio. euro. [@vs-2, note. Se bilag] Så blev der bygget.')).toEqual([
      'Det kostede 50 mio. euro. [@vs-2, note. Se bilag]',
      'Så blev der bygget.',
    ]);
  });

  it('keeps a closing quotation mark or bracket with its sentence', () => {
    expect(split('»Det virker.« (Det siger de.) Vi så det.')).toEqual(['»Det virker.«', '(Det siger de.)', 'Vi så det.']);
  });

  it('finds no sentence in nothing', () => {
    expect(splitSentences(' \n ')).toEqual([]);
  });

  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('Hus', 'hus', 'mio', 'kl', 'f.eks', '22', '9.30', 'å', 'I', '.', '?', '...', ' ', '\n', '\u00a0', '»', '«', '”', '(', ')', '[@a, s. 4]', '[@a, note. Se 2]', '[#b]'))
      .map((words) => words.join('')),
  );

  it('loses no word: the sentences in order hold all that is not space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(split(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });

  it('points each offset at its sentence', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const sentence of splitSentences(text)) {
          expect(text.slice(sentence.offset).startsWith(sentence.text)).toBe(true);
        }
      }),
    );
  });

  it('orders sentences as the text does, without overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const sentences = splitSentences(text);
        const ends = sentences.map((sentence) => sentence.offset + sentence.text.length);
        expect(sentences.every(({ offset }, index) => offset >= (ends[index - 1] ?? 0))).toBe(true);
      }),
    );
  });
});
