import type { Figure, FigureValue } from '../../../model/kinds/figure';
import type { Knowledge } from '../../../model/knowledge';
import { element, inline, link, text, type Markup, type MarkupChild } from '../../../model/markup';
import { notText } from '../../../model/pageText';
import { certaintyText, formatFigure, formatValue, isDisputed } from '../../../model/figureText';
import { nameSource } from './sourceName';

/** The address of a source in the register of sources. */
export function addressOfSource(id: string): string {
  return `/kilder/#${id}`;
}

/**
 * A figure inside a sentence: its value as a link to the note at the end of the page, and a card with certainty,
 * sources and every value. The card is plain HTML that CSS shows on hover and focus, so it needs no script; in print
 * and to those who follow the link the note says the same, with the references that the card leaves out.
 */
export function figureInline(figure: Figure, knowledge: Knowledge): Markup {
  const disputed = isDisputed(figure);
  const mark = disputed ? [notText(element('span', { className: ['figure__mark'] }, [text(disagreement(figure))]))] : [];
  const value = element('a', { href: `#tal-${figure.id}`, className: ['figure__value'] }, [
    text(formatFigure(figure, knowledge)),
    ...mark,
  ]);
  return element('span', { className: ['figure'], dataCertainty: figure.certainty }, [value, notText(figureCard(figure, knowledge))]);
}

/** Read aloud after the number and shown as a small mark beside it. */
function disagreement(figure: Figure): string {
  return ` (${figure.values.length} værdier)`;
}

function figureCard(figure: Figure, knowledge: Knowledge): Markup {
  const values = figure.values.map((value) =>
    element('span', { className: ['card__row'] }, [
      element('strong', {}, [text(formatValue(value, figure, knowledge))]),
      text(' '),
      ...inline(knowledge.readAloud(value.says)),
      text(' – '),
      ...sourceLinks(value, knowledge),
      ...ownCertainty(value, figure, knowledge),
    ]),
  );
  return element('span', { className: ['card'] }, [
    element('span', { className: ['card__title'] }, [text(figure.label)]),
    certaintyBadge(figure, knowledge),
    element('span', { className: ['card__row'] }, inline(knowledge.readAloud(figure.meaning))),
    ...values,
  ]);
}

/** The certainty of a value where it is another than that of its figure. */
export function ownCertainty(value: FigureValue, figure: Figure, knowledge: Knowledge): MarkupChild[] {
  if (certaintyText(figure, knowledge, value) === certaintyText(figure, knowledge)) return [];
  return [text(' '), certaintyBadge(figure, knowledge, value)];
}

/** The certainty of a value, or without one of its figure, in words; colour only repeats what the words say. */
export function certaintyBadge(figure: Figure, knowledge: Pick<Knowledge, 'label'>, value?: FigureValue): Markup {
  const certainty = value?.certainty ?? figure.certainty;
  return notText(element('span', { className: ['certainty', `certainty--${certainty}`] }, [text(certaintyText(figure, knowledge, value))]));
}

/** The sources of a value by name, each leading to the register. */
export function sourceLinks(value: FigureValue, knowledge: Knowledge): MarkupChild[] {
  return value.sources.flatMap((id, index) => {
    const source = knowledge.sources.get(id);
    const name = source === undefined ? id : nameSource(source);
    return [...(index === 0 ? [] : [text('; ')]), link(addressOfSource(id), name)];
  });
}
