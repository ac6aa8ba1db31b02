import { describe, expect, it } from 'vitest';
import { outlineOf, textFile } from '../__fixtures__/outline';

const markdown = (text: string): ReturnType<typeof textFile> => textFile('referat.md', text);

describe('a Markdown file', () => {
  it('keeps all of Markdown with tables and footnotes, and puts addresses in their places', async () => {
    const text = '# A\n\n**Frist:** [web][r]<br>nu[^x]\n\n3. tre\n   - under\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[r]: https://example.org/\n[^x]: Noten\n';
    expect(await outlineOf(markdown(text))).toEqual({
      body: ['# A', '**Frist:** [web](https://example.org/) / nu[^x]', '3. tre', '  - under', '| a | b |', '| 1 | 2 |', '[^x]: Noten'],
    });
  });

  it('takes directives, braces and angle brackets for the text they are', async () => {
    expect(await outlineOf(markdown(':::decision[x]{#b-1}\n\n{props.x} 3 < 4\n'))).toEqual({ body: [':::decision[x]{#b-1}', '{props.x} 3 < 4'] });
  });

  it('drops HTML, foreign pictures, unsafe links and what it knows nothing of in front matter', async () => {
    const text = '---\nforfatter: Sag 010203-1234\n---\nHer <b>er</b> ![Logo](a.png) [x](javascript:alert(1)) ![][y]\n\n<!-- skjult -->\n\n<script>\nalert(1)\n</script>\n\n[y]: image:billede-1.png\n';
    expect(await outlineOf(markdown(text))).toEqual({
      body: ['Her er x'],
      losses: {
        unknown: ['Metadata øverst i filen: forfatter: Sag 010203-1234'],
        'raw-html': ['<b>', '<script> alert(1) </script>'],
        'external-reference': ['a.png', 'image:billede-1.png'],
        'unsafe-link': ['javascript:alert(1)'],
      },
      hidden: [
        'dokumentegenskab: forfatter: Sag 010203-1234',
        'skjult tekst: <b>',
        'skjult tekst: </b>',
        'alternativ tekst: Logo',
        'fjernet link: javascript:alert(1)',
        'skjult tekst: <!-- skjult -->',
        'skjult tekst: <script> alert(1) </script>',
      ],
    });
  });

  it('takes title and day out of front matter, and tells of the rest', async () => {
    const text = '---\ntitle: "Referat af *møde*"\ndate: 2019-03-05T09:00:00\nlayout: post\ntags: [a, b]\n---\n\n## A\n';
    expect(await outlineOf(markdown(text))).toEqual({
      body: ['# Referat af *møde*', 'Dato: 2019-03-05', '## A'],
      losses: { unknown: ['Metadata øverst i filen: layout: post', 'Metadata øverst i filen: tags: [a, b]'] },
      hidden: ['dokumentegenskab: title: "Referat af *møde*" date: 2019-03-05T09:00:00 layout: post tags: [a, b]'],
    });
    expect(await outlineOf(markdown('---\ntitle: X\n---\n\n# Egen titel\n'))).toMatchObject({ body: ['# Egen titel'], losses: { unknown: ['Metadata øverst i filen: title: X'] } });
  });
});
