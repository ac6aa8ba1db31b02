import type { BlockContent, DefinitionContent, Heading, Paragraph, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { paragraphText, plainWords } from '../../model/charter/paragraphText';
import type { Note } from '../report/notes';
import { paragraphOf } from '../text/phrasing';
import { wordsOfNode } from '../text/replaceWords';
import { leftFootnotes, writeFootnotes, type Footnotes } from '../write/footnotes';
import { createAnchors } from '../write/ids';
import { withoutSiteSyntax, type KnownIds } from '../write/siteSyntax';
import { tidyBlocks, type PictureFolder } from '../write/tidyBlocks';
import type { CharterPart } from './charterText';
import type { NewParagraph } from './match/matching';

/** A part of a charter as it may stand on the page. A paragraph has the words by which it is compared, and no id yet. */
export type TidyPart = { kind: 'heading'; words: string } | { kind: 'text'; blocks: RootContent[] } | (NewParagraph & { kind: 'paragraph'; blocks: RootContent[] });

export interface Tidying {
  pictures: PictureFolder;
  footnotes: Footnotes['notes'];
  known: KnownIds;
  notes: Note[];
}

/** Makes the parts of a charter ready for the page. The texts of notes stand behind all of them. A paragraph without a word is text. */
export function tidyParts(parts: readonly CharterPart[], tidying: Tidying): TidyPart[] {
  const numbers = new Map<string, number>();
  const noteLists: RootContent[] = [];
  const tidy = parts.map((part): TidyPart => {
    if (part.kind === 'heading') return { kind: 'heading', words: plainWords(wordsOfNode(altered(textBlock(part.words), tidying))) };
    const own = tidyBlocks(part.blocks, 2, tidying.pictures, tidying.notes);
    const withNotes = writeFootnotes(own, tidying.footnotes, numbers);
    noteLists.push(...withNotes.slice(own.length).filter(({ type }) => type === 'list'));
    const blocks = own.map((block) => altered(tight(block), tidying));
    const text = paragraphText(blocks);
    if (part.kind === 'paragraph' && text === '') tidying.notes.push({ kind: 'look', place: `§ ${part.number ?? ''}`, text: 'Der står ingen ord ved nummeret, så paragraffen er ikke med.' });
    if (part.kind === 'text' || text === '') return { kind: 'text', blocks };
    return { kind: 'paragraph', number: part.number, title: plainWords(wordsOfNode(altered(textBlock(part.title), tidying))), text, blocks };
  });
  noteLists.push(...leftFootnotes(tidying.footnotes, numbers).filter(({ type }) => type === 'list'));
  if (noteLists.length === 0) return tidy;
  tidying.notes.push({ kind: 'look', place: 'fodnoterne', text: 'Videnbanken har ingen fodnoter i et charter. I teksten står de som »(note 1)«, og deres ord står under »Noter« efter paragrafferne.' });
  return [...tidy, { kind: 'heading', words: 'Noter' }, { kind: 'text', blocks: tidyBlocks(noteLists, 2, tidying.pictures, tidying.notes).map((block) => altered(block, tidying)) }];
}

/** Items of a list without empty lines between them, where none has two paragraphs: as an editor would write it. */
function tight<T extends RootContent>(block: T): T {
  visit(block, 'list', (list) => {
    const isLoose = list.children.some(({ children }) => children.filter(({ type }) => type !== 'list').length > 1);
    list.spread = isLoose;
    for (const item of list.children) item.spread = isLoose;
  });
  return block;
}

function textBlock(words: string): Paragraph {
  return paragraphOf([{ type: 'text', value: words }]);
}

function altered<T extends RootContent>(block: T, { known, notes }: Tidying): T {
  for (const words of withoutSiteSyntax(block, known)) notes.push({ kind: 'look', place: 'teksten', text: `Et tegn er ændret, for sitet ville læse det som sin egen kode: »${words}«.` });
  return block;
}

/** The blocks of the page; `ids` are those of the paragraphs in their order, and `taken` what no heading may be called. */
export function pageBlocks(parts: readonly TidyPart[], ids: readonly string[], taken: Iterable<string>): RootContent[] {
  const anchor = createAnchors(new Map(), [...ids, ...taken]);
  const left = [...ids];
  return parts.flatMap((part): RootContent[] => {
    if (part.kind === 'text') return part.blocks;
    return [part.kind === 'heading' ? headingBlock(part.words, anchor) : paragraphBlock(part, left.shift() ?? '')];
  });
}

function headingBlock(words: string, anchor: (words: string) => string): Heading {
  return { type: 'heading', depth: 2, children: [{ type: 'text', value: words }, { type: 'text', value: ` {#${anchor(words)}}` }] };
}

function paragraphBlock({ number, title, blocks }: Extract<TidyPart, { kind: 'paragraph' }>, id: string): ContainerDirective {
  const label: Paragraph[] = title === '' ? [] : [{ ...textBlock(title), data: { directiveLabel: true } as object }];
  // What stands in a paragraph was a block of the document; definitions and the like are gone by now.
  return { type: 'containerDirective', name: 'paragraph', attributes: { id, ...(number === null ? {} : { number }) }, children: [...label, ...(blocks as (BlockContent | DefinitionContent)[])] };
}
