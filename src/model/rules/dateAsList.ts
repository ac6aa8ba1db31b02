import type { List, ListItem } from 'mdast';
import { visit } from 'unist-util-visit';
import { monthAtStart } from '../../danish/writtenDates';
import { parseMarkdown } from '../load/markdownPage';
import type { MarkdownUnit } from '../markdownUnits';
import type { Problem } from '../problem';
import { proseOf, textsIn } from '../texts';
import type { ParsedPage } from '../tree';
import type { Rule } from './rule';

/** Markdown reads a line that begins `6. december` as number six of a list: the day leaves the sentence, or changes. */
export const dateAsList: Rule = {
  id: 'date-as-list',
  check({ tree, markdown }) {
    const bodies = markdown.filter(({ isField }) => !isField);
    return [...bodies, ...tree.parsed.flatMap(blockFields)].flatMap(checkUnit);
  },
};

/**
 * The texts of front matter that the site reads as blocks: `text` of an item on an agenda and of a project. The others
 * are read as one line, in which a date stays a date; see `inline` in `markup.ts`.
 */
function blockFields({ file, frontMatter }: ParsedPage): MarkdownUnit[] {
  return textsIn(frontMatter.data)
    .filter(({ path }) => path.at(-1) === 'text')
    .map(({ path, value }) => ({ file, root: parseMarkdown(value), source: value, isField: true, lineOf: () => frontMatter.lineOf(path) }));
}

function checkUnit(unit: MarkdownUnit): Problem[] {
  const problems: Problem[] = [];
  visit(unit.root, 'list', (list) => {
    if (list.ordered !== true) return;
    for (const item of list.children) {
      const month = monthOf(item);
      if (month !== null) problems.push(lostDay(unit, item, dayOf(list, item), month));
    }
  });
  return problems;
}

function monthOf({ children: [first] }: ListItem): string | null {
  return first?.type === 'paragraph' ? monthAtStart(proseOf(first))?.replace(/\s+/g, ' ') ?? null : null;
}

/** The number as it was written. Markdown keeps only that of the first item and counts on from there. */
function dayOf(list: List, item: ListItem): string | null {
  return item === list.children[0] ? String(list.start ?? 1) : null;
}

function lostDay(unit: MarkdownUnit, item: ListItem, day: string | null, month: string): Problem {
  return {
    file: unit.file,
    line: unit.lineOf(item),
    rule: dateAsList.id,
    found: `Datoen »${day === null ? '…' : `${day}.`} ${month}« begynder en linje, og så bliver den til et punkt i en nummereret liste.`,
    expected: 'en linje, der ikke begynder med et tal og et punktum',
    fix: day === null ? 'Skriv »Den« foran dagens tal.' : remedy(unit, day, month),
  };
}

/** Between quotation marks in front matter a backslash means something else, so that there it is no help. */
function remedy({ isField }: MarkdownUnit, day: string, month: string): string {
  const withWord = `»Den ${day}. ${month}«`;
  return isField ? `Skriv ${withWord}.` : `Skriv ${withWord} eller »${day}\\. ${month}«.`;
}
