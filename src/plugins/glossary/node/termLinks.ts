import type { Parent, PhrasingContent, Root } from 'mdast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { link, text } from '../../../model/markup';
import type { GlossaryEntry } from './entries';

/** Places where a link to the glossary would disturb: headings, links, tables, quotations of a clause. */
const QUIET = new Set(['heading', 'link', 'table', 'code', 'inlineCode', 'markup', 'containerDirective', 'leafDirective']);

/** Words this short are too often something else, unless they are abbreviations and stand in capitals. */
const SHORTEST_WORD = 5;

/** Links the first occurrence of each glossary word in the running text of a page to its definition. */
export function linkTerms(tree: Root, entries: readonly GlossaryEntry[]): void {
  const anchors = indexForms(entries);
  if (anchors.size === 0) return;
  const pattern = formsPattern([...anchors.keys()]);
  const linked = new Set<string>();
  visitParents(tree, (node, ancestors) => {
    if (QUIET.has(node.type)) return SKIP;
    const parent = ancestors.at(-1) as Parent | undefined;
    if (node.type !== 'text' || parent === undefined) return undefined;
    const pieces = splitAtTerms(node.value, pattern, anchors, linked);
    if (!pieces.some(({ type }) => type === 'link')) return undefined;
    const index = parent.children.indexOf(node);
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

/** Closed lists whose words are terms of the field; the others (states, certainties) are everyday words in a sentence. */
const LINKED_LISTS: ReadonlySet<string | undefined> = new Set([undefined, 'measure', 'procurement-form']);

function indexForms(entries: readonly GlossaryEntry[]): Map<string, string> {
  const terms = entries.filter(({ entry }) => LINKED_LISTS.has(entry.list));
  const forms = terms.flatMap(({ entry, anchor }) =>
    [entry.label, ...entry.synonyms].filter(isDistinct).map((form) => [form.toLocaleLowerCase('da'), anchor] as const),
  );
  return new Map(forms.reverse());
}

function isDistinct(form: string): boolean {
  return form.length >= SHORTEST_WORD || /^\p{Lu}[\p{Lu}\d ]+$/u.test(form);
}

/** Longer forms first, so that `cirkulært byggeri` is not taken for a part of itself. */
function formsPattern(forms: readonly string[]): RegExp {
  const escaped = [...forms].sort((left, right) => right.length - left.length).map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\d-])(?:${escaped.join('|')})(?![\\p{L}\\d-])`, 'giu');
}

function splitAtTerms(value: string, pattern: RegExp, anchors: ReadonlyMap<string, string>, linked: Set<string>): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let last = 0;
  for (const match of value.matchAll(pattern)) {
    const anchor = anchors.get(match[0].toLocaleLowerCase('da'));
    if (anchor === undefined || linked.has(anchor) || !isDistinct(match[0]) || isInsideReference(value, match.index)) continue;
    linked.add(anchor);
    if (match.index > last) pieces.push(text(value.slice(last, match.index)));
    pieces.push(link(`/ordbog/#${anchor}`, match[0], { className: ['term'] }) as PhrasingContent);
    last = match.index + match[0].length;
  }
  if (last < value.length || pieces.length === 0) pieces.push(text(value.slice(last)));
  return pieces;
}

/** Ids between `[@` or `[#` and `]` are not words. */
function isInsideReference(value: string, index: number): boolean {
  return /\[[@#][^\]]*$/.test(value.slice(0, index));
}

