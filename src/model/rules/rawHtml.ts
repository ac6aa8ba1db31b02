import { visit } from 'unist-util-visit';
import type { Rule } from './rule';

/**
 * HTML in the text goes past every other rule: pictures without words, numbers without sources, scripts, things fetched
 * from other hosts. Comments are the exception, because readers never get them. Pages in `.mdx` are made of elements.
 */
export const rawHtml: Rule = {
  id: 'raw-html',
  check({ markdown }) {
    return markdown.filter(({ file }) => !file.endsWith('.mdx')).flatMap((unit) => {
      const found: { value: string; line: number }[] = [];
      visit(unit.root, 'html', (node) => {
        const value = withoutComments(node.value);
        if (value !== '' && !isClosingTag(value)) found.push({ value, line: unit.lineOf(node) });
      });
      return found.map(({ value, line }) => ({
        file: unit.file,
        line,
        rule: rawHtml.id,
        found: `Der står HTML i teksten: »${shorten(value)}«.`,
        expected: 'almindelig tekst med Markdown',
        fix: value.startsWith('<!--') ? 'Slut kommentaren med -->.' : 'Skriv det i Markdown, eller brug en af blokkene i vejledningen. Skal tegnet < læses, så skriv \\<.',
      }));
    });
  },
};

/** One pass from comment to comment; a pattern would try each unclosed one to the end. An unclosed one counts as HTML. */
function withoutComments(html: string): string {
  let rest = '';
  let at = 0;
  for (let open = html.indexOf('<!--'); open !== -1; open = html.indexOf('<!--', at)) {
    const close = html.indexOf('-->', open + 4);
    if (close === -1) break;
    rest += html.slice(at, open);
    at = close + 3;
  }
  return (rest + html.slice(at)).trim();
}

/** Of a pair of tags in a sentence the opening one says enough. */
function isClosingTag(html: string): boolean {
  return /^<\/[^>]*>$/.test(html);
}

function shorten(html: string): string {
  const [line = ''] = html.split('\n');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
