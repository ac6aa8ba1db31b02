import { possibleIds } from '../unparsed';
import type { RuleContext } from './rule';

/** The ids of all decisions in minutes. One broken file is one problem: what it may declare is not missing elsewhere. */
export function knownDecisions({ tree, minutes }: Pick<RuleContext, 'tree' | 'minutes'>): ReadonlySet<string> {
  const read = minutes.flatMap(({ decisions, faulty }) => [...decisions.map(({ part }) => part.id), ...faulty]);
  return new Set([...read, ...possibleIds(tree, 'docs/referater/')]);
}
