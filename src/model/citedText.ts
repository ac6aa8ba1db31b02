import type { Cited } from './cited';
import { spanOf } from './figureText';
import type { Figure, FigureValue } from './kinds/figure';
import type { Knowledge } from './knowledge';
import { inline } from './markup';
import { wordsOf } from './plainWords';
import { parseReferences } from './references';

/** How many sources are named after a text: with more of them a sheet would be all numbers. */
const MOST_SOURCES = 2;

/** A text of a page, its references taken out of it and kept beside it. */
export function citedText(words: string, knowledge: Knowledge): Cited<string> {
  const named = parseReferences(words).flatMap((segment) => {
    if (segment.type === 'citation') return segment.sources.map(({ id }) => id);
    return segment.type === 'figure' ? sourcesShown(knowledge.figures.get(segment.id)) : [];
  });
  return { text: knowledge.readAloud(words).trim(), ...firstSources(named, knowledge) };
}

/** One line of front matter, read as Markdown. */
export function citedLine(markdown: string, knowledge: Knowledge): Cited<string> {
  return citedText(wordsOf(inline(markdown)), knowledge);
}

/** The sources of what is shown of a figure: the first of each value before all others, so that both ends of a span are vouched for. */
export function sourcesShown(figure: Figure | undefined): string[] {
  const sources = shownValues(figure).map((value) => value.sources);
  return [...sources.flatMap((ids) => ids.slice(0, 1)), ...sources.flatMap((ids) => ids.slice(1))];
}

/** The values that the text of a figure is made of; see `formatFigure`. */
export function shownValues(figure: Figure | undefined): FigureValue[] {
  if (figure === undefined) return [];
  const span = figure.show === 'range' ? spanOf(figure) : null;
  if (span === null) return figure.values.slice(0, 1);
  const own = figure.values.filter(({ unit }) => unit === undefined || unit === figure.unit);
  const ends = [own.find(({ value }) => value === span.from), own.find(({ value, to }) => (to ?? value) === span.to)];
  return [...new Set(ends.filter((value) => value !== undefined))];
}

/** The first of these sources that are known, and whether there are more. */
export function firstSources(ids: readonly string[], { sources }: Pick<Knowledge, 'sources'>): Pick<Cited<string>, 'sources' | 'hasMore'> {
  const known = [...new Set(ids)].filter((id) => sources.has(id));
  return { sources: known.slice(0, MOST_SOURCES), hasMore: known.length > MOST_SOURCES };
}
