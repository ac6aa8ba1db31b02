import type { Data } from 'mdast';
import type { Markup, MarkupChild } from './markup';

declare module 'mdast' {
  interface Data {
    /** See `notText`. */
    notText?: true;
    /** See `ownSection`. */
    sectionName?: string;
  }
}

/** What a composed page says about its parts to those who read it as text, such as the search. */
export type TextMarks = Pick<Data, 'notText' | 'sectionName'>;

/**
 * Marks what a page shows but what is none of its own text: labels and controls, and what only repeats the text of
 * another page or record, such as a card, a backlink or the sources below a page.
 */
export function notText<T extends MarkupChild>(node: T): T {
  return { ...node, data: { ...node.data, notText: true } };
}

/** Marks an element that is found and linked to by itself, though no heading stands above it. It must have an id. */
export function ownSection(name: string, markup: Markup): Markup {
  return { ...markup, data: { ...markup.data, sectionName: name } };
}
