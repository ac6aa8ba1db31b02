import { textToSlug } from '../../danish/slug';
import { shortenSlug } from '../write/ids';
import type { NewParagraph } from './match/matching';

export interface IdFacts {
  /** What nothing new may be called: ids of other paragraphs, past and present, and sections of the page. */
  taken: Iterable<string>;
  /** Whether an id is somebody else's on the site once the names of document and version stand before it. */
  isElsewhere: (id: string) => boolean;
  /** What the charter calls its paragraphs, `princip`; null for a number alone. */
  word: string | null;
}

/** Gives out ids for paragraphs that have none, each unlike all others. */
export function createParagraphIds({ taken, isElsewhere, word }: IdFacts): (paragraph: NewParagraph) => string {
  const used = new Set(taken);
  return (paragraph) => {
    const base = baseOf(paragraph, word ?? 'punkt');
    let id = base;
    for (let number = 2; used.has(id) || isElsewhere(id); number++) id = `${base}-${number}`;
    used.add(id);
    return id;
  };
}

/** By heading or first words, never by number: that is another one as soon as a paragraph is put in above. */
function baseOf({ title, text }: NewParagraph, word: string): string {
  const base = shorten(textToSlug(title)) || shorten(textToSlug(text.split('\n')[0] ?? '')) || 'paragraf';
  // With the id of a version before it a number would run together with its: `aftalen-2` and `3-maal`.
  return /^\d/u.test(base) ? `${textToSlug(word)}-${base}` : base;
}

/** An id stands in addresses. */
const LONGEST = 40;

function shorten(slug: string): string {
  return shortenSlug(slug, LONGEST);
}
