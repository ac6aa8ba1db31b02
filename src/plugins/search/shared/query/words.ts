import { isStopWord } from '../../../../danish/stopWords';
import { tokenize, type Token } from '../../../../danish/tokens';
import { endsInWord } from './endsInWord';
import { MOST_CHARACTERS } from './limits';

/** One word of a query as the reader wrote it, and the terms by which it may be found. */
export interface QueryWord {
  /** As written, for messages. */
  written: string;
  /** The word as one term: `e-mail` → `email`, `§ 46` → `§46`. */
  term: string;
  /** What it may fall into: `e-mail` → [e, mail], `§ 46` → [46]. */
  inner: string[];
  /** Whether more letters may follow. */
  unfinished: boolean;
  /** Whether pages with the word are to be left out: `-beton`. */
  excluded: boolean;
}

const MOST_WORDS = 24;
/** Words that hyphens hold together: longer chains are no names. */
const MOST_INNER = 6;

/** Reads a query. Function words count only where there is nothing else; `unfinished` says that the last word may grow. */
export function readQuery(query: string, unfinished: boolean): QueryWord[] {
  const text = query.slice(0, MOST_CHARACTERS);
  const groups = groupTokens(tokenize(text));
  const ends = unfinished && query.length <= MOST_CHARACTERS && endsInWord(text);
  const words = groups.map((group, index) => toWord(group, text, ends && index === groups.length - 1));
  const telling = words.filter(({ term }) => !isStopWord(term));
  return distinct(telling.some(({ excluded }) => !excluded) ? telling : words).slice(0, MOST_WORDS);
}

/** Tokens that share letters are one word. */
function groupTokens(tokens: readonly Token[]): Token[][] {
  const sorted = [...tokens].sort((left, right) => left.start - right.start || right.end - left.end);
  const groups: Token[][] = [];
  let end = -1;
  for (const token of sorted) {
    if (token.start < end) groups.at(-1)?.push(token);
    else groups.push([token]);
    end = Math.max(end, token.end);
  }
  return groups;
}

function toWord(group: readonly Token[], text: string, unfinished: boolean): QueryWord {
  const [whole, ...inner] = group;
  const start = whole?.start ?? 0;
  return {
    written: text.slice(start, whole?.end ?? 0),
    term: whole?.term ?? '',
    inner: inner.slice(0, MOST_INNER).map(({ term }) => term),
    unfinished,
    // A minus before a digit is part of a number: »-5 grader«.
    excluded: /(?:^|\s)-$/.test(text.slice(0, start)) && /^\p{L}/u.test(text.slice(start)),
  };
}

function distinct(words: readonly QueryWord[]): QueryWord[] {
  return words.filter(({ term }, index) => term !== '' && words.findIndex((other) => other.term === term) === index);
}
