import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../model/load/markdownPage';
import { definitionList, element, elementWithHtml, heading, scrollTable, text, type MarkupChild } from '../../../model/markup';
import { notText, ownSection } from '../../../model/pageText';
import { parseDrawing } from '../../../model/drawing';
import { readSections } from './sections';

const treeOf = (...nodes: readonly MarkupChild[]): Root => ({ type: 'root', children: nodes as Root['children'] });

/** The text of a page without headings. */
function textOf(tree: Root): string | undefined {
  const [top, ...others] = readSections(tree);
  expect(others).toEqual([]);
  return top?.text;
}

describe('readSections', () => {
  it('makes a section of what stands before the first heading and of each heading, with the headings that lead to it', () => {
    const tree = treeOf(
      ...parseMarkdown('Først.').children,
      heading(2, 'Pris', 'pris'),
      ...parseMarkdown('Den kostede.').children,
      heading(4, 'Drift', 'drift'),
      ...parseMarkdown('Hvert år.').children,
      heading(3, 'Anlæg', 'anlaeg'),
      heading(2, 'Læring', 'laering'),
    );
    expect(readSections(tree)).toEqual([
      { path: [], anchor: null, text: 'Først.' },
      { path: ['Pris'], anchor: 'pris', text: 'Den kostede.' },
      { path: ['Pris', 'Drift'], anchor: 'drift', text: 'Hvert år.' },
      { path: ['Pris', 'Anlæg'], anchor: 'anlaeg', text: '' },
      { path: ['Læring'], anchor: 'laering', text: '' },
    ]);
  });

  it('has no section for a top without text, unless the page has nothing else', () => {
    expect(readSections(treeOf(heading(2, 'Pris', 'pris')))).toEqual([{ path: ['Pris'], anchor: 'pris', text: '' }]);
    expect(readSections(treeOf())).toEqual([{ path: [], anchor: null, text: '' }]);
  });

  it('gives an element that is a section of its own its name and anchor, and goes on where it was', () => {
    const item = (id: string, name: string, says: string): MarkupChild =>
      ownSection(name, element('li', { id }, [notText(element('strong', {}, [text(name)])), text(` ${says}`)]));
    const tree = treeOf(
      heading(2, 'Ord', 'ord'),
      element('ul', {}, [item('genbrug', 'Genbrug', 'At bruge igen.'), item('gips', 'Gips', 'Et materiale.')]),
      ...parseMarkdown('Efter.').children,
    );
    expect(readSections(tree)).toEqual([
      { path: ['Ord'], anchor: 'ord', text: 'Efter.' },
      { path: ['Ord', 'Genbrug'], anchor: 'genbrug', text: 'At bruge igen.' },
      { path: ['Ord', 'Gips'], anchor: 'gips', text: 'Et materiale.' },
    ]);
  });

  it('finds headings inside boxes and quotations too', () => {
    expect(readSections(parseMarkdown(':::note[Husk]\nEt.\n\n## Pris\n\nTo.\n:::\n\n> ### Drift\n>\n> Tre.'))).toEqual([
      { path: [], anchor: null, text: 'Husk\nEt.' },
      { path: ['Pris'], anchor: null, text: 'To.' },
      { path: ['Pris', 'Drift'], anchor: null, text: 'Tre.' },
    ]);
  });
});

describe('the text of a section', () => {
  it.each([
    ['paragraphs, each on a line however the editor broke it', 'Et\nog to.\n\nTre.', 'Et og to.\nTre.'],
    ['list items', '- Et\n- To\n  - Tre\n\n1. Fire', 'Et\nTo\nTre\nFire'],
    ['words without their markup', '**Et** *to* [tre](/om/) ~~fire~~ `fem` <https://example.org/>', 'Et to tre fire fem https://example.org/'],
    ['the text alternative of pictures', 'Før ![Et hus](/img/hus.png) efter', 'Før Et hus efter'],
    ['table rows with their cells told apart', '| Emne | Svar |\n| - | - |\n| Pris | 3 |\n|  | 4 |', 'Emne · Svar\nPris · 3\n4'],
    ['no text that only shows how text is written', 'Skriv:\n\n```md\n# Mursten [@kilde]\n```', 'Skriv:'],
    ['code as it stands', '```yaml\nkind: meeting\n\n  number: 4\n```', 'kind: meeting\n  number: 4'],
    ['nothing of comments, definitions and rules', 'Et <!-- truncate -->to [tre][a].\n\n<!-- truncate -->\n\n---\n\n[a]: /om/', 'Et to tre.'],
    ['no-break spaces that hold a number together', 'Det er 3\u00a0mio.  euro.', 'Det er 3\u00a0mio. euro.'],
  ])('holds %s', (_what, markdown, expected) => {
    expect(textOf(parseMarkdown(markdown))).toBe(expected);
  });

  it('leaves out what is marked as no text of the page, with the space before it', () => {
    const mark = notText(element('span', {}, [text('[3]')]));
    const tree = treeOf(element('p', {}, [text('Det skete\u00a0'), mark, text('.')]), notText(element('p', {}, [text('Omtalt i')])));
    expect(textOf(tree)).toBe('Det skete.');
  });

  it('holds facts as their name and value, and a fact of several lines below its name', () => {
    const list = element('ul', {}, [element('li', {}, [text('Et')]), element('li', {}, [text('To')])]);
    const facts = definitionList([['Sted', [text('Venlo')]], ['Roller', [list]], ['Tom', [notText(text('x'))]]], 'facts');
    expect(textOf(treeOf(element('aside', {}, [facts])))).toBe('Sted: Venlo\nRoller: Et\nTo');
  });

  it('holds the rows of our own tables without the cells and rows that are no text', () => {
    const row = (...cells: readonly MarkupChild[]): MarkupChild => element('tr', {}, cells);
    const cell = (words: string): ReturnType<typeof element> => element('td', {}, [text(words)]);
    const table = element('table', {}, [
      notText(element('thead', {}, [row(cell('Værdi'))])),
      element('tbody', {}, [row(cell('40 euro'), cell('Prisen'), notText(cell('Kommune A')))]),
    ]);
    expect(textOf(treeOf(scrollTable('Pris', [table])))).toBe('40 euro · Prisen');
  });

  it('holds what can be unfolded, but not the label that unfolds it', () => {
    const details = element('details', {}, [element('summary', {}, [text('Vis 2 roller')]), element('p', {}, [text('Arkitekt')])]);
    expect(textOf(treeOf(details))).toBe('Arkitekt');
  });

  it('holds the title of a drawing made by hand, and of one made from a figure what it describes too', () => {
    const svg = parseDrawing('<svg><title>Luftens vej</title><desc>Lang.</desc><text>Tag</text></svg>');
    const drawn = element('svg', {}, [element('title', {}, [text('Pris')]), element('desc', {}, [text('40 euro')]), element('text', {}, [text('40')])]);
    expect(textOf(treeOf(elementWithHtml('svg', {}, svg?.children ?? []), drawn))).toBe('Luftens vej\nPris\n40 euro');
  });
});
