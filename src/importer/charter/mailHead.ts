import { wordsOf, type Unit } from '../recognise/units';
import type { Note } from '../report/notes';

const FIELD = /^\s*(?:fra|til|cc|bcc|emne|sendt|dato|svar til|vedhæftet|vedhæftede filer)\s*:/iu;
/** What a mail has and a charter has not. */
const OWN = /^\s*(?:fra|emne|sendt)\s*:/iu;

/** A document without the head of the mail that it came in: who sent it and when says nothing of the charter. */
export function withoutMailHead(units: readonly Unit[], notes: Note[]): Unit[] {
  const end = units.findIndex((unit) => !linesOf(unit).every((line) => FIELD.test(line)));
  const head = units.slice(0, Math.max(0, end));
  const lines = head.flatMap(linesOf);
  if (lines.length < 2 || !lines.some((line) => OWN.test(line))) return [...units];
  for (const unit of head) notes.push({ kind: 'left-out', place: 'øverst i filen', words: wordsOf(unit), why: 'det er hovedet på en mail' });
  return units.slice(head.length);
}

function linesOf(unit: Unit): string[] {
  return wordsOf(unit).split('\n');
}
