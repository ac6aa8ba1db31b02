import type { Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { SKIP, visit, type VisitorResult } from 'unist-util-visit';
import type { Figure } from '../../../model/kinds/figure';
import type { Knowledge } from '../../../model/knowledge';
import { element, text, type Markup, type MarkupChild } from '../../../model/markup';
import { notText } from '../../../model/pageText';
import { parseReferences, type Segment } from '../../../model/references';
import type { Page } from '../../../model/tree';
import { nameSource } from './sourceName';
import { figureInline } from './figureMarkup';
import { figureTable } from './figureTable';
import { createSourceNumbers, figureNotes, numberFigureSources, sourceNotes, type SourceNumbers } from './notes';
import { replaceSourceRegister } from './sourceRegister';
import { spreadDrawing } from './spread';

/** What one page has cited and shown so far. */
interface PageNotes {
  page: Page;
  knowledge: Knowledge;
  numbers: SourceNumbers;
  figures: Map<string, Figure>;
}

/**
 * Turns `[@source]`, `[#figure]`, `::tal{#figure}` and `::spredning{#figure}` into HTML, and ends the page with its
 * figures and its numbered sources. Runs after everything that adds text to the page.
 */
export function showReferences(tree: Root, page: Page, knowledge: Knowledge): void {
  replaceSourceRegister(tree, knowledge);
  const notes: PageNotes = { page, knowledge, numbers: createSourceNumbers(), figures: new Map() };
  replaceReferences(tree, notes);
  const ending = endingOf(notes);
  tree.children.push(...ending.children, ...sourceNotes(notes.numbers, knowledge));
}

/**
 * The notes on the figures of a page. The words of a figure may name a figure that the page did not: it gets a note too,
 * so that its link leads somewhere, and so on until no note names a new one.
 */
function endingOf(notes: PageNotes): Root {
  const count = notes.figures.size;
  const figures = [...notes.figures.values()];
  numberFigureSources(figures, notes.numbers);
  const ending: Root = { type: 'root', children: figureNotes(figures, notes.knowledge, notes.page) };
  replaceReferences(ending, notes);
  return notes.figures.size === count ? ending : endingOf(notes);
}

/** In one walk, so that sources are numbered in the order in which the reader meets them. */
function replaceReferences(tree: Root, notes: PageNotes): void {
  visit(tree, (node, index, parent): VisitorResult => {
    if (parent === undefined || index === undefined) return undefined;
    if (node.type === 'text') return replaceText(node, index, parent, notes);
    if (node.type === 'leafDirective') return replaceDirective(node, index, parent, notes);
    return undefined;
  });
}

function replaceText(node: Text, index: number, parent: Parent, notes: PageNotes): VisitorResult {
  if (!/\[[@#]/.test(node.value)) return undefined;
  const replaced = keepWithWord(parseReferences(node.value)).map((segment) => toMarkup(segment, notes));
  parent.children.splice(index, 1, ...(replaced as PhrasingContent[]));
  return [SKIP, index + replaced.length];
}

/** A citation stays on the line of the word before it, also where the Markdown has a line break between them. */
function keepWithWord(segments: readonly Segment[]): Segment[] {
  return segments.map((segment, index) => {
    const next = segments[index + 1];
    if (segment.type !== 'text' || next?.type !== 'citation') return segment;
    return { type: 'text', text: segment.text.replace(/[ \n]$/, '\u00a0') };
  });
}

function toMarkup(segment: Segment, notes: PageNotes): MarkupChild {
  if (segment.type === 'text') return text(segment.text);
  if (segment.type === 'citation') return citation(segment.sources, notes);
  const figure = notes.knowledge.figures.get(segment.id);
  if (figure === undefined) return unknownReference(segment.raw);
  notes.figures.set(figure.id, figure);
  return figureInline(figure, notes.knowledge);
}

function citation(sources: ReadonlyArray<{ id: string; locator: string | null }>, notes: PageNotes): Markup {
  const links = sources.map(({ id, locator }) => citedSource(id, locator, notes));
  return notText(element('span', { className: ['citation'] }, links.flatMap((link, index) => (index === 0 ? [link] : [text(' '), link]))));
}

function citedSource(id: string, locator: string | null, { knowledge, numbers }: PageNotes): Markup {
  const source = knowledge.sources.get(id);
  if (source === undefined) return unknownReference(`[@${id}]`);
  const place = locator === null ? '' : `, ${locator}`;
  const number = numbers.numberOf(id);
  const label = `Kilde ${number}: ${nameSource(source)}${place}`;
  return element('a', { href: `#kilde-${id}`, ariaLabel: label, title: label }, [text(`[${number}${place}]`)]);
}

/** Only the dev server gets this far: the build stops at an unknown id. */
function unknownReference(raw: string): Markup {
  return element('mark', { className: ['unknown-reference'] }, [text(`Ukendt henvisning ${raw}`)]);
}

/** What is put in is walked through next, for the references in its words. */
function replaceDirective(node: LeafDirective, index: number, parent: Parent, notes: PageNotes): VisitorResult {
  const draw = SHOWN.get(node.name);
  if (draw === undefined) return undefined;
  const figure = notes.knowledge.figures.get(node.attributes?.id ?? '');
  parent.children[index] = (figure === undefined ? unknownReference(`::${node.name}`) : draw(figure, notes)) as RootContent;
  return [SKIP, index];
}

const SHOWN: ReadonlyMap<string, (figure: Figure, notes: PageNotes) => Markup> = new Map([
  ['tal', tableWithSources],
  ['spredning', (figure, notes) => spreadDrawing(figure, notes.knowledge)],
]);

function tableWithSources(figure: Figure, notes: PageNotes): Markup {
  for (const { sources } of figure.values) for (const id of sources) notes.numbers.numberOf(id);
  return figureTable(figure, notes.knowledge);
}
