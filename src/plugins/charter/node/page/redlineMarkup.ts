import { paragraphName } from '../../../../model/charter/paragraphName';
import type { CharterParagraph } from '../../../../model/charter/records';
import { element, text, type Markup, type MarkupChild } from '../../../../model/markup';
import { toBlocks, type RedlineRow } from '../../shared/comparison/blocks';
import { toLines } from '../../shared/comparison/lines';
import { redlineOf } from '../../shared/comparison/paragraphRedline';
import { classOfLine, shownSpans, tagOf } from '../../shared/redline/marks';
import type { Span } from '../../shared/redline/span';

/**
 * What becomes of a paragraph from one text to another as static elements, for pages that are composed of Markdown; drawn as
 * `theme/RedlineText.tsx` draws it. Null stands for a text that does not have the paragraph.
 */
export function redlineMarkup(before: CharterParagraph | null, after: CharterParagraph | null): Markup {
  const drawn = redlineOf({ before, after });
  const gone = after === null ? ['redline__change--removed'] : [];
  return element('div', { className: ['redline'] }, [
    element('div', { className: ['redline__change', ...gone] }, [
      element('p', { className: ['redline__heading'] }, headingMarkup(before, after, drawn.title)),
      ...linesMarkup(drawn.text),
      ...linesMarkup(drawn.links),
    ]),
  ]);
}

/** A new number alone follows from what stands above. A paragraph without a heading goes by what it begins with. */
function headingMarkup(before: CharterParagraph | null, after: CharterParagraph | null, titles: readonly Span[]): MarkupChild[] {
  const number = (after ?? before)?.number ?? null;
  const known = after ?? before;
  if (titles.length === 0) return [text(known === null ? '' : paragraphName(known))];
  return [...(number === null ? [] : [text(`§ ${number}. `)]), ...spansMarkup(titles)];
}

function linesMarkup(spans: readonly Span[]): Markup[] {
  if (spans.length === 0) return [];
  return toBlocks(toLines(spans)).map((block) => (block.kind === 'table' ? tableMarkup(block.rows) : element('p', { className: classOfLine(block.line).split(' ') }, spansMarkup(shownSpans(block.line)))));
}

/** The first row has the headings, as it has on the page of the version. */
function tableMarkup(rows: readonly RedlineRow[]): Markup {
  const cellOf = (spans: readonly Span[], row: number): Markup => (row === 0 ? element('th', { scope: 'col' }, spansMarkup(spans)) : element('td', {}, spansMarkup(spans)));
  return element('table', { className: ['redline__table'] }, [element('tbody', {}, rows.map(({ cells }, row) => element('tr', {}, cells.map((spans) => cellOf(spans, row)))))]);
}

function spansMarkup(spans: readonly Span[]): MarkupChild[] {
  return spans.map((span) => {
    const tag = tagOf(span.kind);
    return tag === null ? text(span.text) : element(tag, {}, [text(span.text)]);
  });
}
