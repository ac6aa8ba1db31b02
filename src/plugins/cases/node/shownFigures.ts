import type { Figure } from '../../../model/kinds/figure';
import type { Knowledge } from '../../../model/knowledge';
import { parseReferences } from '../../../model/references';

/**
 * Ids of the figures that have a note on a page, and so an anchor to lead to: those that the page names, and those that
 * the words of these name in turn. `page` is its id. A test holds the answer against the published pages.
 */
export function shownFigures(page: string, { figures, figuresByPage, pageById }: Pick<Knowledge, 'figures' | 'figuresByPage' | 'pageById'>): Set<string> {
  const shown = new Set((figuresByPage.get(pageById(page)?.address ?? '') ?? []).map(({ id }) => id));
  // A set that grows is walked to its new end.
  for (const id of shown) for (const other of namedIn(figures.get(id))) shown.add(other);
  return shown;
}

function namedIn(figure: Figure | undefined): string[] {
  if (figure === undefined) return [];
  const words = [figure.meaning, ...figure.values.map(({ says }) => says), figure.note ?? ''];
  return words.flatMap(parseReferences).flatMap((segment) => (segment.type === 'figure' ? [segment.id] : []));
}
