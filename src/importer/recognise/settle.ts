import type { RootContent } from 'mdast';
import type { Organisation } from './organisations';
import type { RawPart, RawRecord } from './record';
import { settleDeadline } from './settleDeadline';
import { guessWho, settleWho } from './settleWho';
import { guess, plain, textOf, type Settling } from './settling';

export interface Decision {
  kind: 'decision';
  blocks: RootContent[];
  who: Organisation[];
  state: 'valid' | 'superseded' | 'postponed' | 'rejected';
  own?: OwnFacts;
}

/** What only a Word file of the knowledge base knows of a record. */
export interface OwnFacts {
  /** Null for one that somebody has added in Word. */
  id: string | null;
  /** '' for one that is called by its first sentence. */
  title: string;
  supersededBy: string | null;
  /** Id of the decision that an action follows from. */
  decision: string | null;
  /** Ids of what it is about. */
  affects: readonly string[];
}

export interface Action {
  kind: 'action';
  blocks: RootContent[];
  who: Organisation[];
  state: 'open' | 'done' | 'dropped';
  deadline: string | null;
  /** The decision that it carries out, when the document has them as one. */
  decision: Decision | null;
  own?: OwnFacts;
}

export type Part = { kind: 'text'; node: RootContent } | Decision | Action;

/** Turns what the document says of each decision and action into what the page can hold. */
export function settleParts(parts: readonly RawPart[], settling: Settling): Part[] {
  return parts.flatMap((part): Part[] => {
    if (part.kind === 'text') return [part];
    return part.kind === 'decision' ? settleDecision(part, settling) : [settleAction(part, null, settling)];
  });
}

/** A decision with a deadline is handed to somebody too; the register of actions must have it. */
function settleDecision(record: RawRecord, settling: Settling): Part[] {
  const text = textOf(record);
  const decision: Decision = { kind: 'decision', blocks: record.blocks, who: settleWho(record, settling), state: decisionState(text) };
  if (decision.state !== 'valid') guess(record, text, STATES[decision.state], 'ordene i beslutningen', settling);
  if (record.status !== null) decision.blocks.push(plain(`Status: ${record.status}`));
  if (record.deadline === null) return [decision];
  guess(record, text, 'en handling ved siden af beslutningen', 'beslutningen har en frist; handlingen gentager dens ord', settling);
  const action = settleAction({ ...record, status: null, blocks: structuredClone(record.blocks) }, decision, settling);
  return [decision, action];
}

/** As the vocabulary calls the states. */
const STATES: Readonly<Record<Decision['state'], string>> = { valid: 'gældende', superseded: 'erstattet', postponed: 'udsat', rejected: 'forkastet' };

function decisionState(text: string): Decision['state'] {
  if (/(?<!\p{L})(?:udsat|udsættes|udskudt|udskydes)(?!\p{L})/iu.test(text)) return 'postponed';
  return /(?<!\p{L})(?:forkastet|forkastede|afvist|nedstemt|ikke vedtaget|ikke godkendt)(?!\p{L})/iu.test(text) ? 'rejected' : 'valid';
}

function settleAction(record: RawRecord, decision: Decision | null, settling: Settling): Action {
  const deadline = settleDeadline(record, settling);
  const state = settleState(record, settling);
  const own = decision?.who ?? settleWho(record, settling);
  const who = own.length > 0 ? own : guessWho(record, settling);
  return { kind: 'action', blocks: record.blocks, who, state, deadline, decision };
}

function settleState(record: RawRecord, { notes }: Settling): Action['state'] {
  const words = record.status ?? '';
  if (words === '' || /^(?:åben|i gang|igang|ikke startet|ny|afventer|open|påbegyndt)/iu.test(words)) return 'open';
  if (/^(?:udført|færdig|afsluttet|lukket|ok|done|gennemført|løst)/iu.test(words)) return 'done';
  if (/^(?:bortfaldet|droppet|udgået|annulleret)/iu.test(words)) return 'dropped';
  record.blocks.push(plain(`Status: ${words}`));
  notes.push({ kind: 'look', place: record.place, text: `Status »${words}« kendes ikke. Den står i handlingens tekst.` });
  return 'open';
}
