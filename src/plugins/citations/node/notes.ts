import type { RootContent } from 'mdast';
import { lowerFirst, upperFirst } from '../../../danish/capitals';
import { formatPartialDate } from '../../../danish/dates';
import type { Figure } from '../../../model/kinds/figure';
import type { Source } from '../../../model/kinds/source';
import { sourcesOfFigure } from '../../../model/figureSources';
import type { Knowledge } from '../../../model/knowledge';
import { element, heading, inline, link, text, type Markup, type MarkupChild } from '../../../model/markup';
import { notText, ownSection } from '../../../model/pageText';
import { figureLinkId } from '../../../model/linkables';
import { recordLinks } from '../../../model/recordLink';
import type { Page } from '../../../model/tree';
import { certaintyBadge, ownCertainty, sourceLinks } from './figureMarkup';
import { formatValue } from '../../../model/figureText';
import { LANGUAGES } from './sourceName';

/** Counts the sources of one page in the order in which the reader meets them. */
export interface SourceNumbers {
  numberOf(id: string): number;
  inOrder(): string[];
}

export function createSourceNumbers(): SourceNumbers {
  const order: string[] = [];
  return {
    numberOf(id) {
      if (!order.includes(id)) order.push(id);
      return order.indexOf(id) + 1;
    },
    inOrder: () => [...order],
  };
}

/**
 * The section with every figure of the page: all values, certainty and sources. This is what print and script-less
 * readers get. As text a figure belongs to the page that it is about; on others its note only repeats it.
 */
export function figureNotes(figures: readonly Figure[], knowledge: Knowledge, page: { id: string; fields: Pick<Page['fields'], 'title'> }): RootContent[] {
  if (figures.length === 0) return [];
  const isOwn = ({ subject }: Figure): boolean => subject === page.id;
  const items = figures.map((figure) => {
    const links = recordLinks({ id: figureLinkId(figure.id), kind: 'Tal', title: figure.label, context: page.fields.title });
    const item = element('li', { id: figureLinkId(figure.id) }, [...figureNote(figure, knowledge), links]);
    return isOwn(figure) ? ownSection(figure.label, item) : notText(item);
  });
  const title = heading(2, 'Tal på siden', 'tal-paa-siden');
  const notes = element('ul', { className: ['notes', 'notes--figures'] }, items);
  return [figures.some(isOwn) ? title : notText(title), items.length > OPEN_NOTES ? folded(notes, items.length) : notes];
}

/** More notes than this are folded away on screen; a link to one of them unfolds them, and paper shows them all. */
const OPEN_NOTES = 8;

function folded(notes: Markup, count: number): Markup {
  return element('details', { className: ['folded-notes'] }, [
    element('summary', {}, [text(`Vis alle ${count} tal med værdier, sikkerhed og kilder`)]),
    notes,
  ]);
}

function figureNote(figure: Figure, knowledge: Knowledge): MarkupChild[] {
  const values = figure.values.map((value) =>
    element('li', {}, [
      element('strong', {}, [text(formatValue(value, figure, knowledge))]),
      text(' '),
      ...inline(value.says),
      ...ownCertainty(value, figure, knowledge),
      ...[text(' – '), ...sourceLinks(value, knowledge)].map(notText),
    ]),
  );
  return [
    element('p', {}, [
      notText(element('strong', {}, [text(figure.label)])),
      text(' '),
      certaintyBadge(figure, knowledge),
      text(' '),
      ...inline(figure.meaning),
    ]),
    element('ul', {}, values),
    ...(figure.note === undefined ? [] : [element('p', {}, inline(figure.note))]),
  ];
}

/** The numbered list of sources at the end of a page. */
export function sourceNotes(numbers: SourceNumbers, knowledge: Knowledge): RootContent[] {
  const items = numbers.inOrder().flatMap((id) => {
    const source = knowledge.sources.get(id);
    return source === undefined ? [] : [element('li', { id: `kilde-${id}` }, describeSource(source, knowledge))];
  });
  if (items.length === 0) return [];
  return [heading(2, 'Kilder', 'kilder-paa-siden'), element('ol', { className: ['notes', 'notes--sources'] }, items)].map(notText);
}

/** A source in one line: who, what, when, in which language, how much was read, and where it is. */
export function describeSource(source: Source, knowledge: Pick<Knowledge, 'label'>): MarkupChild[] {
  const date = source.dateNote ?? (source.date === null ? 'uden dato' : formatPartialDate(source.date));
  const facts = [date, LANGUAGES[source.language], knowledge.label('source-role', source.role), knowledge.label('read-extent', source.read)];
  return [
    text(`${source.publisher}: `),
    titleOf(source),
    text(`. ${upperFirst(facts.map(lowerFirst).join(', '))}. `),
    ...(source.note === undefined ? [] : [...inline(source.note), text(' ')]),
    link(`/kilder/#${source.id}`, source.id, { className: ['source-id'], ariaLabel: `Kilden ${source.id} i kilderegisteret` }),
    ...archived(source),
  ];
}

function titleOf(source: Source): Markup | MarkupChild {
  const words = element('cite', { lang: source.language }, [text(source.title)]);
  return source.url === null ? words : element('a', { href: source.url, className: ['source-url'] }, [words]);
}

function archived(source: Source): MarkupChild[] {
  return source.archivedUrl === undefined ? [] : [text(' '), link(source.archivedUrl, 'arkiveret kopi')];
}


/** Lets the sources behind figures take their numbers after those of the text. */
export function numberFigureSources(figures: readonly Figure[], numbers: SourceNumbers): void {
  for (const id of figures.flatMap(sourcesOfFigure)) numbers.numberOf(id);
}
