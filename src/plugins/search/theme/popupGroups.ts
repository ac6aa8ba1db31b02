import type { MarkedText, PageResult, SearchAnswer } from '../shared/answer';
import { withWords } from './arrivalAddress';
import { ENTRIES, factsOf, formatCount, shortenSnippet, shownQuery } from './texts';
import { MOST_PAGES } from './question';

/** Something to choose below the field. */
export interface Option {
  /** Address below the base URL. */
  url: string;
  heading: MarkedText[][];
  text: MarkedText[];
}

/** Options that belong together, under a name that cannot be chosen. */
export interface Group {
  title: MarkedText[];
  facts: string;
  example: boolean;
  /** Whether the group is not one page but the way to all of them. */
  isAll?: boolean;
  options: Option[];
}

/** Where all results stand, and all that are not examples. */
export interface ListUrls {
  all: string;
  withoutExamples: string;
}

const MOST_SECTIONS = 2;
const TEXT_LENGTH = 110;

/** What stands below a field without text, or without an answer to it. */
export function entryGroup(title: string): Group {
  const options = ENTRIES.map((entry) => ({ url: entry.url, heading: [plain(entry.title)], text: plain(entry.text) }));
  return { title: plain(title), facts: '', example: false, options };
}

/** The best sections of the best pages, page by page; at the end the ways to all of them. */
export function answerGroups(answer: SearchAnswer, urls: ListUrls): Group[] {
  const { results, request } = answer;
  if (results.length === 0) return [];
  return [
    ...results.slice(0, MOST_PAGES).map(pageGroup),
    { title: plain(`Søgning på »${shownQuery(request.query)}«`), facts: '', example: false, isAll: true, options: listOptions(answer, urls) },
  ];
}

/** The way to all pages and, where some of them are examples, to all others. */
function listOptions({ total, examples }: SearchAnswer, { all, withoutExamples }: ListUrls): Option[] {
  const toOption = (url: string, text: string): Option => ({ url, heading: [plain(text)], text: [] });
  const others = total - examples;
  return [
    toOption(all, total === 1 ? 'Se resultatet på søgesiden' : `Se alle ${formatCount(total)} resultater`),
    ...(examples > 0 && others > 0 ? [toOption(withoutExamples, `Se ${formatCount(others)} uden eksempler`)] : []),
  ];
}

function pageGroup(page: PageResult): Group {
  const options = page.sections.slice(0, MOST_SECTIONS).map(({ url, path, snippet, words }) => ({
    url: withWords(url, words),
    heading: path,
    text: shortenSnippet(snippet, TEXT_LENGTH),
  }));
  return { title: page.title, facts: factsOf(page), example: page.example, options };
}

function plain(text: string): MarkedText[] {
  return [{ text, marked: false }];
}
