import type { Figure } from './kinds/figure';
import { parseReferences } from './references';

/** Every source that a figure rests on, each once: first those of its values, then those that its words cite. */
export function sourcesOfFigure(figure: Figure | undefined): string[] {
  if (figure === undefined) return [];
  const words = [figure.meaning, ...figure.values.map(({ says }) => says), figure.note ?? ''];
  return [...new Set([...figure.values.flatMap(({ sources }) => sources), ...words.flatMap(citedIn)])];
}

function citedIn(text: string): string[] {
  return parseReferences(text).flatMap((segment) => (segment.type === 'citation' ? segment.sources.map(({ id }) => id) : []));
}
