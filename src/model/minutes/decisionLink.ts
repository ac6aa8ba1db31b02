import { exampleMark } from '../exampleMark';
import { link, text, type MarkupChild } from '../markup';
import type { MinutesRecords } from './records';

/** The way to the decision with an id, marked when it is made up; nothing where this edition does not have it. */
export function decisionLink(id: string | null, { decisions }: Pick<MinutesRecords, 'decisions'>): MarkupChild[] {
  const found = decisions.find((decision) => decision.id === id);
  if (found === undefined) return [];
  return [...(found.isExample ? [exampleMark(), text(' ')] : []), link(found.address, found.title)];
}
