import type { Figure, FigureValue } from '../../../model/kinds/figure';
import type { Knowledge } from '../../../model/knowledge';
import { element, inline, scrollTable, text, type Markup } from '../../../model/markup';
import { notText } from '../../../model/pageText';
import { formatValue } from '../../../model/figureText';
import { certaintyBadge, sourceLinks } from './figureMarkup';
import { sortByEnd } from './spread';

/** Every value of a figure as a table below its name: value, what it is said to be, certainty, sources. */
export function figureTable(figure: Figure, knowledge: Knowledge): Markup {
  const values = figure.show === 'range' ? sortByEnd(figure.values) : figure.values;
  const table = element('table', { className: ['figure-table'] }, [
    notText(element('thead', {}, [element('tr', {}, HEAD.map(headCell))])),
    element('tbody', {}, values.map((value) => valueRow(value, figure, knowledge))),
  ]);
  return element('div', { className: ['figure-values'] }, [
    element('p', { className: ['table-title'] }, [text(`${figure.label}. `), ...inline(figure.meaning)]),
    scrollTable(figure.label, [table]),
    ...(figure.note === undefined ? [] : [element('p', { className: ['figure-note'] }, inline(figure.note))]),
  ]);
}

const HEAD = ['Værdi', 'Hvad kilden siger', 'Sikkerhed', 'Kilde'] as const;

function headCell(label: string, index: number): Markup {
  return element('th', { scope: 'col', ...(index === 0 ? { className: ['number'] } : {}) }, [text(label)]);
}

function valueRow(value: FigureValue, figure: Figure, knowledge: Knowledge): Markup {
  const asOf = value.asOf === undefined ? [] : [text(` (${value.asOf})`)];
  return element('tr', {}, [
    element('th', { scope: 'row', className: ['number'] }, [text(formatValue(value, figure, knowledge))]),
    element('td', {}, [...inline(value.says), ...asOf]),
    element('td', {}, [certaintyBadge(figure, knowledge, value)]),
    notText(element('td', {}, sourceLinks(value, knowledge))),
  ]);
}
