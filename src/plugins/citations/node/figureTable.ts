import type { Figure, FigureValue } from '../../../model/kinds/figure';
import type { Knowledge } from '../../../model/knowledge';
import { element, inline, scrollTable, text, type Markup } from '../../../model/markup';
import { formatValue } from './format';
import { certaintyBadge, sourceLinks } from './figureMarkup';

/** Every value of a figure as a table: value, what it is said to be, certainty, sources. */
export function figureTable(figure: Figure, knowledge: Knowledge): Markup {
  const head = ['Værdi', 'Hvad kilden siger', 'Sikkerhed', 'Kilde'].map((label) =>
    element('th', { scope: 'col' }, [text(label)]),
  );
  return scrollTable(figure.label, [
    element('table', { className: ['figure-table'] }, [
      element('caption', {}, [text(`${figure.label}. `), ...inline(figure.meaning)]),
      element('thead', {}, [element('tr', {}, head)]),
      element('tbody', {}, figure.values.map((value) => valueRow(value, figure, knowledge))),
    ]),
    ...(figure.note === undefined ? [] : [element('p', { className: ['figure-note'] }, inline(figure.note))]),
  ]);
}

function valueRow(value: FigureValue, figure: Figure, knowledge: Knowledge): Markup {
  const asOf = value.asOf === undefined ? [] : [text(` (${value.asOf})`)];
  return element('tr', {}, [
    element('th', { scope: 'row', className: ['number'] }, [text(formatValue(value, figure, knowledge))]),
    element('td', {}, [...inline(value.says), ...asOf]),
    element('td', {}, [certaintyBadge(value.certainty ?? figure.certainty, knowledge)]),
    element('td', {}, sourceLinks(value, knowledge)),
  ]);
}
