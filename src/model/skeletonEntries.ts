import { stringify } from 'yaml';
import type * as z from 'zod';
import { figureSchema } from './kinds/figure';
import type { Lists } from './kinds/lists';
import { indirectMeetingSchema } from './kinds/meeting';
import { sourceSchema } from './kinds/source';
import { vocabularyEntrySchema } from './kinds/vocabulary';
import { fillSchema, type Fill } from './skeletonValues';

/** The kinds that are entries of a data file and not pages: their schema, and where the editor is to put them. */
const ENTRIES = {
  source: { schema: sourceSchema, into: 'den fil i src/data/sources/, der passer til emnet' },
  figure: { schema: figureSchema, into: 'den fil i src/data/figures/, der passer til emnet' },
  word: { schema: () => vocabularyEntrySchema, into: 'src/data/vocabulary.yml' },
  'indirect-meeting': { schema: () => indirectMeetingSchema, into: 'src/data/indirect-meetings.yml' },
} satisfies Record<string, { schema: (lists: Lists) => z.ZodType; into: string }>;

export type EntryKind = keyof typeof ENTRIES;

/** An entry to copy into a data file, and which file that is, in Danish. */
export interface EntryPlan {
  file: null;
  text: string;
  into: string;
}

export function isEntryKind(kind: string): kind is EntryKind {
  return Object.hasOwn(ENTRIES, kind);
}

/** Plans an entry of a data file. `list` is the closed list that a word becomes a value of. */
export function planEntry(kind: EntryKind, lists: Lists, fill: Fill, list: string | undefined): EntryPlan {
  const { schema, into } = ENTRIES[kind];
  const required = fillSchema(schema(lists), fill);
  const value = kind === 'word' ? toWord(required, fill, list) : required;
  return { file: null, text: stringify([value], { lineWidth: 0 }), into };
}

/** A value of a list needs no more than its label; a word of the glossary is there for its definition. */
function toWord(required: Record<string, unknown>, { id, source }: Fill, list: string | undefined): Record<string, unknown> {
  if (list !== undefined) return { id, list, ...required };
  const sources = source === null ? {} : { sources: [source] };
  return { ...required, definition: 'Udfyld: en kort forklaring i dine egne ord', ...sources };
}
