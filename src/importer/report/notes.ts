/** What the editor must be told of an import, beside the page itself. All words are Danish. */
export type Note =
  /** Words of the original that have become a field: `Frist: 1. maj 2019` → `deadline 2019-05-01`. */
  | { kind: 'used'; place: string; words: string; becomes: string }
  /** Something the text does not say outright. */
  | { kind: 'guess'; place: string; words: string; taken: string; why: string }
  /** A person's name that is not on the page. */
  | { kind: 'name'; place: string; name: string; becomes: string }
  /** Words of the original that are not on the page. */
  | { kind: 'left-out'; place: string; words: string; why: string }
  /** Something that only the editor can decide. */
  | { kind: 'look'; place: string; text: string };

export type NoteOf<K extends Note['kind']> = Extract<Note, { kind: K }>;

export function notesOf<K extends Note['kind']>(notes: readonly Note[], kind: K): NoteOf<K>[] {
  return notes.filter((note): note is NoteOf<K> => note.kind === kind);
}
