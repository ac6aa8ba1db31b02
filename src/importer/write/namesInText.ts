import type { RootContent } from 'mdast';
import { organisationName, type Directory } from '../recognise/names';
import type { FindOrganisation } from '../recognise/organisations';
import { isRole } from '../recognise/words';
import type { Note } from '../report/notes';
import { replaceWords, wordsOfNode, type Replacement } from '../text/replaceWords';

/** Puts whom somebody speaks for in the place of each full name that the document gives, and tells of first names and initials left. */
export function withoutNames(blocks: readonly RootContent[], directory: Directory, place: string, notes: Note[]): void {
  if (directory.fullNames.length === 0) return;
  const pattern = new RegExp(`(?<![\\p{L}])(${directory.fullNames.map(escaped).join('|')})(s)?(?!\\p{L})`, 'gu');
  for (const block of blocks) replaceWords(block, (text) => namesIn(text, pattern, directory, place, notes));
  const left = shortNamesIn(blocks, directory);
  if (left.length > 0) notes.push({ kind: 'look', place, text: `Her kan stå fornavne eller initialer: ${left.map((name) => `»${name}«`).join(', ')}. Skriv kommune eller rolle i stedet.` });
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+');
}

function namesIn(text: string, pattern: RegExp, directory: Directory, place: string, notes: Note[]): Replacement[] {
  return [...text.matchAll(pattern)].map(({ 0: found, 1: name = '', 2: genitive, index }) => {
    const words = instead(name, genitive !== undefined, /(?:^|[.!?:]\s+|\n)$/u.test(text.slice(0, index)), directory);
    notes.push({ kind: 'name', place, name, becomes: words });
    return { offset: index, length: found.length, words };
  });
}

/** `Anna Bergs forslag` → `Skive Kommunes forslag`, `Anna Berg fortalte` → `Deltageren fra Skive Kommune fortalte`. */
function instead(name: string, isGenitive: boolean, isFirst: boolean, directory: Directory): string {
  const organisation = directory.organisationOf(name);
  if (organisation === null) return '[navn fjernet]';
  const own = organisationName(organisation);
  if (isGenitive) return genitiveOf(own);
  return `${isFirst ? 'Deltageren' : 'deltageren'} fra ${own}`;
}

/** `Skive Kommunes`, `Kommune A's`, `Horsens'`. */
function genitiveOf(name: string): string {
  if (/[sxz]$/u.test(name)) return `${name}'`;
  return /\p{Lu}$/u.test(name) ? `${name}'s` : `${name}s`;
}

/** The ways to name somebody that leave no doubt only in this document. */
function shortNamesIn(blocks: readonly RootContent[], { firstNames, aliases }: Directory): string[] {
  const text = blocks.map(wordsOfNode).join('\n');
  return [...firstNames, ...aliases].filter((name) => new RegExp(`(?<!\\p{L})${escaped(name)}s?(?!\\p{L})`, 'u').test(text));
}

const NAME_LIKE = /(?<![\p{L}\d.-])\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?(?:\s+(?:van|von|de|der|den))*(?:\s+\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?){1,2}(?![\p{L}\d])/gu;

/** Words that may be names which no list of people gives: two capitals in a row that are no organisation and no role. */
export function possibleNames(blocks: readonly RootContent[], find: FindOrganisation): string[] {
  const found = blocks.flatMap((block) => wordsOfNode(block).split('\n')).flatMap((line) => line.match(NAME_LIKE) ?? []);
  return [...new Set(found)].filter((words) => !isRole(words) && words.split(/\s+/u).every((_, index, parts) => find(parts.slice(index).join(' ')) === null));
}
