import { lowerFirst } from '../../../../danish/capitals';
import { firstSources, shownValues, sourcesShown } from '../../../../model/citedText';
import { certaintyText } from '../../../../model/figureText';
import type { Knowledge } from '../../../../model/knowledge';
import type { BriefFigure } from '../../shared/caseBrief';
import type { CaseFigure } from '../../shared/caseRecord';

/** A figure as it stands in a sentence, with the certainty and the sources of just that value, or of both ends of a span. */
export function citedFigure({ id, label, text }: CaseFigure, knowledge: Knowledge): BriefFigure<string> {
  const figure = knowledge.figures.get(id);
  const certainties = figure === undefined ? [] : shownValues(figure).map((value) => certaintyText(figure, knowledge, value));
  return {
    label,
    text,
    certainty: [...new Set(certainties)].map((words, index) => (index === 0 ? words : lowerFirst(words))).join('; '),
    values: figure?.values.length ?? 0,
    ...firstSources(sourcesShown(figure), knowledge),
  };
}
