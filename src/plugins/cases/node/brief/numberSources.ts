import type { Knowledge } from '../../../../model/knowledge';
import { createSourceNumbers } from '../../../../model/sourceNumbers';
import type { BriefDraft, CaseBrief } from '../../shared/caseBrief';

/** Numbers the sources in the order in which a reader meets them, and lists those that are named, once each. */
export function numberSources(draft: BriefDraft, knowledge: Pick<Knowledge, 'sources'>): CaseBrief {
  const { number, list } = createSourceNumbers(knowledge);
  const numbered = {
    description: number(draft.description),
    lead: draft.lead === null ? null : number(draft.lead),
    points: draft.points.map(number),
    figures: draft.figures.map(number),
    lessons: draft.lessons.map(number),
    notFound: draft.notFound.map(number),
  };
  return { ...draft, ...numbered, sources: list() };
}
