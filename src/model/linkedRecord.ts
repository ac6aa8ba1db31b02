/** What a link to one record is sent with. */
export interface LinkedRecord {
  /** The id of its short link. */
  id: string;
  /** What it is: `Beslutning`, `Beslutning (eksempel, erstattet)`. */
  kind: string;
  title: string;
  /** Where it is from: `Vintermøde, 12. marts 2026`. */
  context: string;
}

/**
 * A record as the text of a link to it: `Beslutning: Et charter`. A title that says by itself what it is needs no more:
 * `Referat af tredje møde`, `Skive Kommune`.
 */
export function linkName({ kind, title }: Pick<LinkedRecord, 'kind' | 'title'>): string {
  const says = (word: string): boolean => title.toLocaleLowerCase('da').includes(word.toLocaleLowerCase('da'));
  return says(kind) || /^eksempel:/i.test(title) ? title : `${kind}: ${title}`;
}

/** What a record is, with what its reader must know before opening it: that it was made up, that it is no longer what counts. */
export function kindOfMark(kind: string, isExample: boolean, state: string | null): string {
  const notes = [...(isExample ? ['eksempel'] : []), ...(state === null ? [] : [state.toLocaleLowerCase('da')])];
  return notes.length === 0 ? kind : `${kind} (${notes.join(', ')})`;
}
