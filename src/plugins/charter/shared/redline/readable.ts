import { joinSpans, type Span } from './span';
import { isWord, splitTokens } from './tokens';

/**
 * Makes a redline readable: a few words that only happen to be the same between two changes are shown as gone and come, for
 * nobody can read every other word. What the spans say of both texts stays the same to the letter.
 *
 * The rule is that of N. Fraser, "Diff Strategies" (2006), with words in place of characters: what is the same goes where it is no
 * longer than the larger change on either side of it.
 */
export function readable(spans: readonly Span[]): Span[] {
  const pieces = toPieces(spans);
  // Spaces and signs first, for they go whatever the size of the changes, and words are then weighed against whole changes.
  mergeWhere(pieces, ({ words }) => words === 0);
  mergeWhere(pieces, ({ words }, before, after) => words <= MOST_WORDS && words <= before && words <= after);
  return joinSpans(pieces.flatMap(({ same, deleted, inserted }): Span[] => [{ kind: 'same', text: same }, { kind: 'deleted', text: deleted }, { kind: 'inserted', text: inserted }]));
}

/** As many words in a row are worth seeing as what they are: the same. */
const MOST_WORDS = 3;

/** What is the same, and the change that follows it; at the start there may be nothing the same, and at the end no change. */
interface Piece {
  same: string;
  /** Of what is the same. */
  words: number;
  deleted: string;
  inserted: string;
  /** The larger of what is gone and what has come, in words, and at least one. */
  size: number;
}

function toPieces(spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { kind, text } of joinSpans(spans)) {
    const last = pieces.at(-1);
    if (kind === 'same' || last === undefined) pieces.push({ same: kind === 'same' ? text : '', words: kind === 'same' ? countWords(text) : 0, deleted: '', inserted: '', size: 0 });
    const piece = pieces.at(-1);
    if (kind === 'same' || piece === undefined) continue;
    piece[kind] += text;
    piece.size = Math.max(1, piece.size, countWords(text));
  }
  return pieces;
}

/** Makes one change of two and of what is the same between them, wherever that is lost there, until nothing more is. A line break is never lost. */
function mergeWhere(pieces: Piece[], isLost: (piece: Piece, before: number, after: number) => boolean): void {
  for (let index = 1; index < pieces.length; index++) {
    const [before, piece] = [pieces[index - 1], pieces[index]];
    if (before === undefined || piece === undefined || before.size === 0 || piece.size === 0) continue;
    if (piece.same.includes('\n') || !isLost(piece, before.size, piece.size)) continue;
    pieces.splice(index - 1, 2, merge(before, piece));
    // The larger change may now swallow what stands before it, too.
    index = Math.max(0, index - 2);
  }
}

function merge(before: Piece, { same, words, deleted, inserted, size }: Piece): Piece {
  return {
    same: before.same,
    words: before.words,
    deleted: before.deleted + same + deleted,
    inserted: before.inserted + same + inserted,
    size: before.size + words + size,
  };
}

function countWords(text: string): number {
  return splitTokens(text).filter(isWord).length;
}
