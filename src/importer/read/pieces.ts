import type { LossKind } from '../neutral';
import { addDropped, type Findings, type HiddenPlace } from './findings';

/** Text that was left out of the paragraph that is being read. */
export interface Piece {
  kind: LossKind;
  place: HiddenPlace;
  text: string;
  /** Whether nothing that stays has followed it yet. */
  isOpen: boolean;
}

/**
 * Leaves out a piece of a paragraph. Word and its like cut text anywhere, `0707` and `61-4285`, so that what follows at once
 * belongs to the same piece, and digits go on from digits whatever stands between: else neither piece would show what it is,
 * and the report would show both. `endPieces` ends the paragraph.
 */
export function dropPiece({ pieces }: Findings, kind: LossKind, place: HiddenPlace, text: string): void {
  const last = pieces.at(-1);
  const isSame = last !== undefined && last.isOpen && last.kind === kind && last.place === place;
  if (last !== undefined && (isSame || (/[\d\p{Pd}]\s?$/u.test(last.text) && /^\s?[\d\p{Pd}]/u.test(text)))) {
    last.text += text;
    last.isOpen = true;
  } else pieces.push({ kind, place, text, isOpen: true });
}

/** Takes note that text stays, so that what is left out after it is another piece. */
export function noteVisible({ pieces }: Findings, text: string): void {
  const last = pieces.at(-1);
  if (last !== undefined && text.trim() !== '') last.isOpen = false;
}

/** Reports the pieces of the paragraph that ends here. */
export function endPieces(findings: Findings): void {
  for (const { kind, place, text } of findings.pieces.splice(0)) {
    if (kind !== 'hidden-text' || text.trim() !== '') addDropped(findings, kind, place, text);
  }
}
