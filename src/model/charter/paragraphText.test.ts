import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../load/markdownPage';
import { pairParagraphs } from './compareVersions';
import { hasTable, paragraphText } from './paragraphText';

const textOf = (markdown: string): string => paragraphText(parseMarkdown(markdown).children);

describe('the words of a paragraph', () => {
  it('are a line for each block, without emphasis and links', () => {
    expect(textOf('Vi **genbruger** [mursten](/materialer/).\nOg `træ`.\n\nVi måler det.')).toBe('Vi genbruger mursten. Og træ.\nVi måler det.');
  });

  it('have the marks of lists, further in for lists in lists, and keep the numbers of a numbered one', () => {
    expect(textOf('Vi vil:\n\n- bygge\n  - lidt\n- bevare\n\n3. måle\n4. dele')).toBe('Vi vil:\n• bygge\n  • lidt\n• bevare\n3. måle\n4. dele');
  });

  it('say which boxes of a list are ticked', () => {
    expect(textOf('- [x] måle\n- [ ] dele')).toBe('• ☑ måle\n• ☐ dele');
  });

  it('begin a new line where the writer set a break, in emphasis too', () => {
    expect(textOf('Første\\\n**anden\\\ntredje** fjerde')).toBe('Første\nanden\ntredje fjerde');
  });

  it('have a row of a table on a line, with a bar on both sides of each cell', () => {
    expect(textOf('| Materiale | Mål |\n|---|---|\n| **Træ** | 20 |\n| Tegl \\| sten | |')).toBe('| Materiale | Mål |\n| Træ | 20 |\n| Tegl ∣ sten |  |');
  });

  it('tell whether there is a table among them', () => {
    const has = (markdown: string): boolean => hasTable({ text: textOf(markdown) });
    expect(['| A | B |\n|---|---|\n| 1 | 2 |', 'Vi måler:\n\n| A |\n|---|\n| 1 |', '- Vi måler:\n\n  | A |\n  |---|\n  | 1 |'].map(has)).toEqual([true, true, true]);
    expect(['Vi måler A | B.', '- A\n- B'].map(has)).toEqual([false, false]);
  });
});

describe('what nobody can see, and what is only typed in another way', () => {
  it.each([
    ['a no-break space as a sign or a name', 'Mindst 10\u00a0% og 5&nbsp;år', 'Mindst 10 % og 5 år'],
    ['a soft hyphen as a sign or a name', 'gen\u00adbrugs&shy;mursten', 'genbrugsmursten'],
    ['decomposed letters in a list', '- ra\u030ad\n- vedtægt', '- r\u00e5d\n- vedtægt'],
    ['a space without width in a table', '| A |\n|---|\n| mur\u200bsten |', '| A |\n|---|\n| mursten |'],
    ['other quotation marks', 'Ordet "brugt" og ordet ”nyt”', 'Ordet »brugt« og ordet »nyt«'],
    ['other apostrophes and dashes', "EU's mål - for 2026–2028", 'EU’s mål – for 2026-2028'],
    ['emphasis', 'Vi **skal** *måle*', 'Vi skal måle'],
    ['lines broken elsewhere in the file', 'Vi skal\nmåle', 'Vi skal måle'],
  ])('makes no difference: %s', (_what, typed, plain) => {
    expect(textOf(typed)).toBe(textOf(plain));
  });

  it.each([
    ['another letter', 'et', 'ét'],
    ['a capital', 'kommunen', 'Kommunen'],
    ['a sign', 'Vi bygger, når', 'Vi bygger når'],
    ['another line', 'Vi bygger. Vi måler.', 'Vi bygger.\\\nVi måler.'],
    ['raised or lowered digits', 'm²', 'm2'],
    ['an item for a sentence', '- Vi måler.', 'Vi måler.'],
  ])('but this does: %s', (_what, first, second) => {
    expect(textOf(first)).not.toBe(textOf(second));
  });

  /** Anywhere in a text: nothing of it is seen. */
  const unseen = fc.constantFrom('\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u200e', '\u202a\u202c');
  const space = fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009', '  ', '\n');
  const words = fc.array(fc.constantFrom('råd', 'ærlig', 'køb', 'it-udbud', '»ny«', 'EU’s', '10', '%', 'Ål.', 'é'), { minLength: 1, maxLength: 12 });
  const other: Readonly<Record<string, string>> = { '»ny«': '"ny"', 'EU’s': "EU's", 'it-udbud': 'it\u2011udbud' };

  it('leaves a paragraph kept, whatever of it stands wherever', () => {
    fc.assert(fc.property(words, fc.infiniteStream(fc.tuple(unseen, space, fc.nat(4), fc.boolean())), (plain, disguise) => {
      const typed = plain.map((word) => {
        const [sign, gap, place, isDecomposed] = disguise.next().value;
        const written = isDecomposed ? (other[word] ?? word).normalize('NFD') : (other[word] ?? word);
        return `${written.slice(0, place)}${sign}${written.slice(place)}${gap}`;
      });
      const own = (text: string) => ({ paragraphs: [{ id: 'a', number: '1', title: 'A', text: textOf(text), links: [] }] });
      expect(pairParagraphs(own(plain.join(' ')), own(typed.join(''))).map(({ fate }) => fate)).toEqual(['kept']);
    }), { numRuns: 500 });
  });
});
