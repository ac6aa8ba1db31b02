import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'mdast-util-to-string';
import type { Parent, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { element, elementWithHtml, scrollDrawing, text, type Markup } from '../../../model/markup';

/** Where the hand-drawn figures lie, from the root of the site. */
export const DRAWINGS_FOLDER = 'src/data/drawings';

/**
 * Replaces `:::tegning{#id}` by the drawing itself, inlined so that it follows the theme, with the words of the
 * directive as its text alternative below it.
 *
 * Throws in Danish when there is no such drawing: the page would lose what it announces.
 */
export async function replaceDrawings(tree: Root, siteDir: string): Promise<void> {
  const found: { node: ContainerDirective; index: number; parent: Parent }[] = [];
  visit(tree, 'containerDirective', (node: ContainerDirective, index, parent: Parent | undefined) => {
    if (node.name === 'tegning' && parent !== undefined && index !== undefined) found.push({ node, index, parent });
  });
  for (const { node, index, parent } of found) {
    parent.children[index] = (await drawingFigure(node, siteDir)) as RootContent;
  }
}

async function drawingFigure(node: ContainerDirective, siteDir: string): Promise<Markup> {
  const svg = await readDrawing(node.attributes?.id ?? '', siteDir);
  return element('figure', { className: ['drawing-figure'] }, [
    scrollDrawing(titleOf(svg), elementWithHtml('svg', svg.properties, svg.children)),
    element('details', { className: ['drawing-words'] }, [element('summary', {}, [text('Tegningen i ord')]), ...node.children]),
  ]);
}

function titleOf(svg: Element): string {
  const title = svg.children.find((node) => node.type === 'element' && node.tagName === 'title');
  return title === undefined ? '' : toString(title);
}

async function readDrawing(id: string, siteDir: string): Promise<Element> {
  const file = path.join(siteDir, DRAWINGS_FOLDER, `${id}.svg`);
  const drawing = await readFile(file, 'utf8').catch(() => null);
  if (drawing === null) throw new Error(`Tegningen »${id}« findes ikke. Læg den i ${DRAWINGS_FOLDER}/${id}.svg, eller ret id'et.`);
  const svg = fromHtml(drawing, { fragment: true, space: 'svg' }).children.find(isSvg);
  if (svg === undefined) throw new Error(`${DRAWINGS_FOLDER}/${id}.svg holds no <svg> element`);
  return svg;
}

function isSvg(node: { type: string; tagName?: string }): node is Element {
  return node.type === 'element' && node.tagName === 'svg';
}
