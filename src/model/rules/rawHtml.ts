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
        fix: 'Skriv det i Markdown, eller brug en af blokkene i vejledningen. Skal tegnet < læses, så skriv \\<.',
      }));
    });
  },
};

function withoutComments(html: string): string {
  return html.replace(/<!--[\s\S]*?-->/g, '').trim();
}

/** Of a pair of tags in a sentence the opening one says enough. */
function isClosingTag(html: string): boolean {
  return /^<\/[^>]*>$/.test(html);
}

function shorten(html: string): string {
  const [line = ''] = html.split('\n');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
