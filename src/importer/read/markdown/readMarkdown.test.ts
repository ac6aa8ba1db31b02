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

  it('drops HTML, foreign pictures, unsafe links and front matter', async () => {
    const text = '---\ntitle: Sag 010203-1234\n---\nHer <b>er</b> ![Logo](a.png) [x](javascript:alert(1)) ![][y]\n\n<!-- skjult -->\n\n<script>\nalert(1)\n</script>\n\n[y]: image:billede-1.png\n';
    expect(await outlineOf(markdown(text))).toEqual({
      body: ['Her er x'],
      losses: {
        unknown: ['Metadata øverst i filen'],
        'raw-html': ['<b>', '<script> alert(1) </script>'],
        'external-reference': ['a.png', 'image:billede-1.png'],
        'unsafe-link': ['javascript:alert(1)'],
      },
      hidden: [
        'dokumentegenskab: title: Sag 010203-1234',
        'skjult tekst: <b>',
        'skjult tekst: </b>',
        'alternativ tekst: Logo',
        'fjernet link: javascript:alert(1)',
        'skjult tekst: <!-- skjult -->',
        'skjult tekst: <script> alert(1) </script>',
      ],
    });
  });
});
