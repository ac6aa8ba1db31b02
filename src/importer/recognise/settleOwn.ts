import { readDate } from '../../danish/findDates';
import type { FindOrganisation, Organisation } from './organisations';
import type { OwnRecord } from './ownExport';
import type { Action, Decision } from './settle';

/** The states by their labels in a Word file of the knowledge base. */
const DECISION_STATES: Readonly<Record<string, Decision['state']>> = { Gældende: 'valid', Erstattet: 'superseded', Udsat: 'postponed', Forkastet: 'rejected' };
const ACTION_STATES: Readonly<Record<string, Action['state']>> = { Åben: 'open', Udført: 'done', Bortfaldet: 'dropped' };

/** A decision or action that comes back from a Word file of the knowledge base: nothing in it need be guessed. */
export function settleOwn({ kind, id, title, blocks, facts, affects }: OwnRecord, find: FindOrganisation): Decision | Action {
  const { status = '', deadline, supersededBy, decision } = facts;
  const who = namesIn(facts.who ?? '').map((name): Organisation => find(name) ?? { who: name });
  const own = { id, title, supersededBy: supersededBy ?? null, decision: decision ?? null, affects };
  if (kind === 'decision') return { kind, blocks, who, state: DECISION_STATES[status] ?? 'valid', own };
  const day = deadline === undefined ? null : (readDate(deadline)?.day ?? null);
  return { kind, blocks, who, state: ACTION_STATES[status] ?? 'open', deadline: day, decision: null, own };
}

function namesIn(words: string): string[] {
  return words.split(';').map((name) => name.trim()).filter((name) => name !== '');
}
