import type { SearchPage } from '../shared/page';

/** A stretch of a section, short enough to be told by its words. It is lunr's document. */
export interface Passage {
  /** Index of the page in the collection. */
  page: number;
  /** Index of the section in the page, or -1 for the passage that holds the page's description. */
  section: number;
  text: string;
  /** The page's title, on its first passage only. */
  title: string;
  /** The section's own heading, on the section's first passage only. */
  heading: string;
}

/** About 150 Danish words: enough to be about something, little enough to be fetched for a result. */
const LONGEST = 1000;

/** Cuts pages into passages, in reading order. Every page has at least one, for its title. */
export function cutPassages(pages: readonly SearchPage[]): Passage[] {
  return pages.flatMap((page, index) => {
    const described = page.description === '' ? [] : [toPassage(index, -1, page.description)];
    const passages = [...described, ...page.sections.flatMap((section, number) => cutSection(section, index, number))];
    const [first, ...rest] = passages.length === 0 ? [toPassage(index, -1, '')] : passages;
    return first === undefined ? [] : [{ ...first, title: page.title }, ...rest];
  });
}

function toPassage(page: number, section: number, text: string, heading = ''): Passage {
  return { page, section, text, title: '', heading };
}

function cutSection({ path, text }: SearchPage['sections'][number], page: number, section: number): Passage[] {
  return cutText(text).map((piece, index) => toPassage(page, section, piece, index === 0 ? (path.at(-1) ?? '') : ''));
}

/** Cuts a text at line breaks, else at the ends of sentences, else between words. One piece at least, be it empty. */
export function cutText(text: string, longest = LONGEST): string[] {
  const lines = text.split('\n').flatMap((line) => (line.length <= longest ? [line] : cutLine(line, longest)));
  const pieces: string[] = [];
  for (const line of lines) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + line.length < longest) pieces[pieces.length - 1] = `${last}\n${line}`;
    else pieces.push(line);
  }
  return pieces;
}

/** A sentence is as good an end as there is; a word without end is cut anywhere. */
function cutLine(line: string, longest: number): string[] {
  const pieces: string[] = [];
  for (let rest = line; rest !== ''; ) {
    const end = rest.length <= longest ? rest.length : endWithin(rest, longest);
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return pieces;
}

function endWithin(text: string, longest: number): number {
  const start = text.slice(0, longest);
  const sentence = Math.max(start.lastIndexOf('. '), start.lastIndexOf('? '), start.lastIndexOf('! ')) + 1;
  const word = start.lastIndexOf(' ');
  if (sentence > longest / 3) return sentence;
  return word > 0 ? word : longest;
}
