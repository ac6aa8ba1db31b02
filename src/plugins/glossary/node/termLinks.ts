import type { Parent, PhrasingContent, Root } from 'mdast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { link, text } from '../../../model/markup';
import type { GlossaryEntry } from './entries';

/** Places where a link to the glossary would disturb: headings, links, tables, quotations of a clause. */
const QUIET = new Set(['blockquote', 'heading', 'link', 'table', 'code', 'inlineCode', 'markup', 'containerDirective', 'leafDirective']);

/** Words this short are too often something else, unless they are abbreviations and stand in capitals. */
const SHORTEST_WORD = 5;

/** Links the first occurrence of each glossary word in the running text of a page to its definition. */
export function linkTerms(tree: Root, entries: readonly GlossaryEntry[]): void {
  const forms = indexForms(entries);
  if (forms.size === 0) return;
  const pattern = formsPattern([...forms.keys()]);
  const linked = new Set<string>();
  visitParents(tree, (node, ancestors) => {
    if (QUIET.has(node.type)) return SKIP;
    const parent = ancestors.at(-1) as Parent | undefined;
    if (node.type !== 'text' || parent === undefined) return undefined;
    const pieces = splitAtTerms(node.value, pattern, forms, linked);
    if (!pieces.some(({ type }) => type === 'link')) return undefined;
    const index = parent.children.indexOf(node);
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

/** Closed lists whose words are terms of the field; the others (states, certainties) are everyday words in a sentence. */
const LINKED_LISTS: ReadonlySet<string | undefined> = new Set([undefined, 'measure', 'procurement-form']);

/** A written form of a glossary word: as the vocabulary spells it, and where it is explained. */
interface Form {
  spelling: string;
  anchor: string;
}

/** The forms by their lower-case spelling. Where two words share one, the first in the vocabulary keeps it. */
function indexForms(entries: readonly GlossaryEntry[]): Map<string, Form> {
  const terms = entries.filter(({ entry }) => LINKED_LISTS.has(entry.list));
  const forms = terms.flatMap(({ entry, anchor }) =>
    [entry.label, ...entry.synonyms]
      .filter(isDistinct)
      .map((spelling) => [spelling.toLocaleLowerCase('da'), { spelling, anchor }] as const),
  );
  return new Map(forms.reverse());
}

function isDistinct(form: string): boolean {
  return form.length >= SHORTEST_WORD || isAbbreviation(form);
}

function isAbbreviation(form: string): boolean {
  return /^\p{Lu}[\p{Lu}\d ]+$/u.test(form);
}

/** Longer forms first, so that `cirkulært byggeri` is not taken for a part of itself. */
function formsPattern(forms: readonly string[]): RegExp {
  const escaped = [...forms].sort((left, right) => right.length - left.length).map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\d-])(?:${escaped.join('|')})(?![\\p{L}\\d-])`, 'giu');
}

function splitAtTerms(value: string, pattern: RegExp, forms: ReadonlyMap<string, Form>, linked: Set<string>): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let last = 0;
  for (const match of value.matchAll(pattern)) {
    const form = forms.get(match[0].toLocaleLowerCase('da'));
    const before = value.slice(0, match.index);
    if (form === undefined || linked.has(form.anchor) || !means(match[0], form, before) || isInsideReference(before)) continue;
    linked.add(form.anchor);
    if (match.index > last) pieces.push(text(value.slice(last, match.index)));
    pieces.push(link(`/ordbog/#${form.anchor}`, match[0], { className: ['term'] }) as PhrasingContent);
    last = match.index + match[0].length;
  }
  if (last < value.length || pieces.length === 0) pieces.push(text(value.slice(last)));
  return pieces;
}

/**
 * Whether the letters found are the word and not a name that holds it: an abbreviation stands in its capitals, and a
 * capital inside a sentence belongs to a name (`Silkeborg Genbrug og Affald`) unless the word is spelled with one.
 */
function means(found: string, { spelling }: Form, before: string): boolean {
  if (found === spelling) return true;
  if (isAbbreviation(spelling)) return false;
  return !/^\p{Lu}/u.test(found) || /(?:^|[.!?:»])\s*$/u.test(before);
}

/** Ids between `[@` or `[#` and `]` are not words. */
function isInsideReference(before: string): boolean {
  return /\[[@#][^\]]*$/.test(before);
}

