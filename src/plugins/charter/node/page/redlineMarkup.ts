import { paragraphName } from '../../../../model/charter/paragraphName';
import type { CharterParagraph } from '../../../../model/charter/records';
import { element, text, type Markup, type MarkupChild } from '../../../../model/markup';
import { toLines, type RedlineLine } from '../../shared/comparison/lines';
import { classOfLine, markOf, shownSpans, SPOKEN_CLASS } from '../../shared/redline/marks';
import { redline } from '../../shared/redline/redline';
import type { Span } from '../../shared/redline/span';

/**
 * What becomes of a paragraph from one text to another as static elements, for pages that are composed of Markdown; drawn as
 * `theme/RedlineText.tsx` draws it. Null stands for a text that does not have the paragraph.
 */
export function redlineMarkup(before: CharterParagraph | null, after: CharterParagraph | null): Markup {
  const gone = after === null ? ['redline__change--removed'] : [];
  return element('div', { className: ['redline'] }, [
    element('div', { className: ['redline__change', ...gone] }, [
      element('p', { className: ['redline__heading'] }, headingMarkup(before, after)),
      ...toLines(redline(before?.text ?? '', after?.text ?? '')).map(lineMarkup),
    ]),
  ]);
}

/** A new number alone follows from what stands above. A paragraph without a heading goes by what it begins with. */
function headingMarkup(before: CharterParagraph | null, after: CharterParagraph | null): MarkupChild[] {
  const number = (after ?? before)?.number ?? null;
  const titles = redline(before?.title ?? '', after?.title ?? '');
  const known = after ?? before;
  if (titles.length === 0) return [text(known === null ? '' : paragraphName(known))];
  return [...(number === null ? [] : [text(`§ ${number}. `)]), ...spansMarkup(titles)];
}

function lineMarkup(line: RedlineLine): Markup {
  return element('p', { className: classOfLine(line).split(' ') }, spansMarkup(shownSpans(line)));
}

function spansMarkup(spans: readonly Span[]): MarkupChild[] {
  return spans.map((span) => {
    const mark = markOf(span.kind);
    return mark === null ? text(span.text) : element(mark.tag, {}, [spoken(mark.before), text(span.text), spoken(mark.after)]);
  });
}

function spoken(words: string): Markup {
  return element('span', { className: [SPOKEN_CLASS] }, [text(words)]);
}
