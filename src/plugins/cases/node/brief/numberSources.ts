import type { Knowledge } from '../../../../model/knowledge';
import type { BriefDraft, BriefSource, CaseBrief, Cited } from '../../shared/caseBrief';

/** Numbers the sources in the order in which a reader meets them, and lists those that are named, once each. */
export function numberSources(draft: BriefDraft, knowledge: Pick<Knowledge, 'sources'>): CaseBrief {
  const order: string[] = [];
  const numberOf = (id: string): number => {
    if (!order.includes(id)) order.push(id);
    return order.indexOf(id) + 1;
  };
  const number = <Text extends Cited<string>>(text: Text): Omit<Text, 'sources'> & { sources: number[] } => {
    return { ...text, sources: text.sources.map(numberOf).sort((left, right) => left - right) };
  };
  const numbered = {
    description: number(draft.description),
    lead: draft.lead === null ? null : number(draft.lead),
    points: draft.points.map(number),
    figures: draft.figures.map(number),
    lessons: draft.lessons.map(number),
    notFound: draft.notFound.map(number),
  };
  return { ...draft, ...numbered, sources: order.flatMap((id) => toSource(id, knowledge)) };
}

function toSource(id: string, { sources }: Pick<Knowledge, 'sources'>): BriefSource[] {
  const source = sources.get(id);
  return source === undefined ? [] : [{ publisher: source.publisher, title: source.title, language: source.language, url: source.url }];
}
