import type { RootContent } from 'mdast';
import { lowerFirst } from '../../../../danish/capitals';
import { formatPartialDate } from '../../../../danish/dates';
import type { PageKind } from '../../../../model/kinds';
import type { ListName } from '../../../../model/kinds/lists';
import type { Knowledge } from '../../../../model/knowledge';
import { cite, definitionList, element, inline, link, list, section, text, type Markup, type MarkupChild } from '../../../../model/markup';
import { notText } from '../../../../model/pageText';

/** What a kind adds to the text that the editor wrote. */
export interface PageSections {
  /** Above the text: the fact box. */
  before: RootContent[];
  /** Below the text: lists from the front matter. */
  after: RootContent[];
}

/** Labels of several values of a closed list, in the order given: `Nybyggeri, indretning, C2C-produkter`. */
export function labels(knowledge: Knowledge, name: ListName, ids: readonly string[]): MarkupChild[] {
  if (ids.length === 0) return [];
  const [first = '', ...others] = ids.map((id) => knowledge.label(name, id));
  return [text([first, ...others.map(insideList)].join(', '))];
}

/** Danish begins only the first of a list with a capital; abbreviations keep theirs. */
function insideList(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? lowerFirst(label) : label;
}

/** Links to the pages with these ids, separated by commas. Ids without a page are passed over; the check has named them. */
export function pageLinks(knowledge: Knowledge, ids: readonly string[]): MarkupChild[] {
  const links = ids.flatMap((id) => {
    const page = knowledge.pageById(id);
    return page === undefined ? [] : [link(page.address, page.fields.sidebar_label ?? page.fields.title)];
  });
  return links.flatMap((item, index) => (index === 0 ? [item] : [text(', '), item]));
}

/** The box of facts at the top of a page. */
export function factBox(title: string, pairs: ReadonlyArray<readonly [string, readonly MarkupChild[]]>): Markup {
  return element('aside', { className: ['fact-box'], ariaLabel: title }, [
    notText(element('p', { className: ['fact-box__title'] }, [text(title)])),
    definitionList(pairs, 'facts'),
  ]);
}

/** What kind of page it is and when somebody last went through it. */
export function pageMeta(kind: PageKind, reviewed: string | undefined, knowledge: Knowledge): Markup {
  const parts = [knowledge.label('kind', kind)];
  if (reviewed !== undefined) parts.push(`Sidst gennemgået ${formatPartialDate(reviewed)}`);
  return notText(element('p', { className: ['page-meta'] }, [text(parts.join(' · '))]));
}

/** How every page of knowledge begins: what it is, when it was last gone through, and the answer in one sentence. */
export function opening(kind: PageKind, fields: { description: string; reviewed?: string | undefined }, knowledge: Knowledge): Markup[] {
  return [pageMeta(kind, fields.reviewed, knowledge), lead(fields.description)];
}

/** The page's first answer. It is the description of the page, so it is not its text once more. */
export function lead(description: string): Markup {
  return notText(element('p', { className: ['lead'] }, inline(description)));
}

/** What was looked for and not found, said openly. */
export function notFoundSection(lines: readonly string[]): RootContent[] {
  return section('Det har vi ikke fundet', 'ikke-fundet', lines.length === 0 ? [] : [list(lines)]);
}

/** Stands beside what the law says, for it may say something else today. */
export function verifyMark(): Markup {
  return element('span', { className: ['verify'] }, [text('Kontrollér i gældende ret')]);
}

/** One line of inline Markdown as the value of a fact. */
export function line(markdown: string | undefined): MarkupChild[] {
  return markdown === undefined ? [] : inline(markdown);
}

/** A line with the sources of its record, unless the line cites its own. */
export function sourcedLine(markdown: string, sources: readonly string[]): MarkupChild[] {
  return markdown.includes('[@') ? inline(markdown) : [...inline(markdown), ...cite(sources)];
}
