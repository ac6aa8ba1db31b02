import type { Parent, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import { directivesNaming } from '../../../model/directives';
import { parseDrawing, titleOfDrawing } from '../../../model/drawing';
import type { Knowledge } from '../../../model/knowledge';
import { element, elementWithHtml, scrollDrawing, text, type Markup } from '../../../model/markup';

/**
 * Replaces `:::tegning{#id}` by the drawing itself, inlined so that it follows the theme, with the words of the
 * directive as its text alternative below it. The check has reported what does not exist; the words alone stand there then.
 */
export function replaceDrawings(tree: Root, knowledge: Pick<Knowledge, 'drawings'>): void {
  const names = directivesNaming('drawing');
  visit(tree, 'containerDirective', (node: ContainerDirective, index, parent: Parent | undefined) => {
    if (!names.includes(node.name) || parent === undefined || index === undefined) return undefined;
    const svg = parseDrawing(knowledge.drawings.get(node.attributes?.id ?? '') ?? '');
    if (svg !== null) parent.children[index] = drawingFigure(svg, node) as RootContent;
    return SKIP;
  });
}

function drawingFigure(svg: NonNullable<ReturnType<typeof parseDrawing>>, node: ContainerDirective): Markup {
  return element('figure', { className: ['drawing-figure'] }, [
    scrollDrawing(titleOfDrawing(svg), elementWithHtml('svg', svg.properties, svg.children)),
    element('details', { className: ['drawing-words'] }, [element('summary', {}, [text('Tegningen i ord')]), ...node.children]),
  ]);
}
