import type { RootContent } from 'mdast';
import type { Note } from '../report/notes';
import type { PartnerTurn } from './partnerTable';
import type { Officer } from './mergePeople';
import type { Person } from './people';

/** A decision or an action as the document has it: its words are there, what they mean is settled later. */
export interface RawRecord {
  kind: 'decision' | 'action';
  /** The text, never empty. */
  blocks: RootContent[];
  /** What stands as responsible, each as it is written. */
  who: string[];
  /** Whether who was read from the words themselves; what a label says then counts for more. */
  isWhoGuessed?: boolean;
  /** What stands as deadline, or null. */
  deadline: string | null;
  /** What stands as status, or null. */
  status: string | null;
  /** Where it stands, in Danish, for the report. */
  place: string;
}

/** What an item consists of, in the order of the document. */
export type RawPart = { kind: 'text'; node: RootContent } | RawRecord;

/** What is gathered over the whole document, wherever it stands. */
export interface Gathered {
  participants: Person[];
  absent: Person[];
  partnerRound: PartnerTurn[];
  /** Who led the meeting and who wrote the minutes. */
  officers: Officer[];
  /** The words at the top of the document, which say whose meeting it is. */
  meeting: string;
  notes: Note[];
}

export function isRecord(part: RawPart): part is RawRecord {
  return part.kind !== 'text';
}

export function newRecord(kind: RawRecord['kind'], blocks: RootContent[], place: string): RawRecord {
  return { kind, blocks, who: [], deadline: null, status: null, place };
}
