import { isBold, linesOf, paragraphOf, plainText, slicePhrasing, type Phrasing } from '../text/phrasing';
import { gatherPeople, looksLikePeople, takePeople } from './gatherPeople';
import type { LabelKind } from './labels';
import { readNumbering } from './numbering';
import { ABOUT_RECORD, addRecord, attach, closeScope, closeTalk, isAboutPeople, openLabel, pushText, useLabel, type Reading, type Scope } from './reading';
import { cutAtLabels } from './segments';
import { cutAtDecisions } from './sentences';

/** A line of text, with the labels in it. */
export function readLine(words: Phrasing, reading: Reading): void {
  const segments = cutAtLabels(words);
  const isAlone = segments.length === 1 && segments[0]?.label != null && segments[0].words.length === 0;
  if (isAlone && segments[0]?.label != null) {
    const { kind, words: label, isMarked } = segments[0].label;
    if (isMarked || isBold(words) || ALONE.has(kind)) return openLabel(kind, label, isBold(words) ? 'run' : 'next', reading);
    return readText(words, reading);
  }
  const lead = segments[0]?.label === null ? segments[0] : null;
  const kinds = segments.flatMap(({ label }) => label?.kind ?? []);
  if (lead !== null) readLead(lead.words, kinds, reading);
  for (const { label, words: rest } of segments) if (label !== null) readLabelled(label.kind, label.words, rest, reading);
}

/** Labels that need no colon on a line of their own; `Status` or `Frist` alone may be anything. */
const ALONE: ReadonlySet<LabelKind> = new Set(['decision', 'action', 'participants', 'absent', 'agenda', 'talk', 'chair', 'secretary']);

/** `Kommune A sender tegninger. Ansvarlig: Kommune A`: what somebody is responsible for is an action. */
function readLead(words: Phrasing, kinds: readonly LabelKind[], reading: Reading): void {
  const isAction = kinds.some((kind) => kind === 'who' || kind === 'who-deadline' || kind === 'deadline') && kinds.every((kind) => ABOUT_RECORD.has(kind));
  if (!isAction || reading.scope !== null || cutAtDecisions(words).some(({ kind }) => kind !== 'text')) return readText(words, reading);
  reading.fresh = [];
  addRecord('action', [paragraphOf(words)], reading);
  reading.gathered.notes.push({ kind: 'guess', place: reading.place, words: plainText(words), taken: 'en handling', why: 'der står en ansvarlig eller en frist ved' });
}

/** A label with its words on the same line. */
export function readLabelled(kind: LabelKind, label: string, rest: Phrasing, reading: Reading): void {
  closeTalk(reading);
  if (rest.length === 0) return openLabel(kind, label, 'next', reading);
  if (kind === 'decision' || kind === 'action') {
    closeScope(reading);
    reading.fresh = [];
    useLabel(label, kind === 'decision' ? 'beslutning' : 'handling', reading);
    addRecord(kind, [paragraphOf(rest)], reading);
    return;
  }
  if (ABOUT_RECORD.has(kind)) return attach(kind, label, rest, reading);
  closeScope(reading);
  if (isAboutPeople(kind)) return gatherPeople(kind, label, linesOf(rest).map(plainText), reading.place, reading.gathered, reading.find);
  pushText(paragraphOf([{ type: 'strong', children: [{ type: 'text', value: `${label}:` }] }, { type: 'text', value: ' ' }, ...rest]), reading);
}

/** Words without a label: what an open label waits for, or text in which decisions may stand. */
function readText(words: Phrasing, reading: Reading): void {
  const { scope } = reading;
  if (scope !== null && takeForScope(words, scope, reading)) return;
  if (takePeople(linesOf(words).map(plainText), reading)) return;
  for (const stretch of cutAtDecisions(words)) {
    if (stretch.kind === 'text') {
      pushText(paragraphOf(stretch.words), reading);
      continue;
    }
    closeTalk(reading);
    reading.fresh = [];
    addRecord(stretch.kind, [paragraphOf(stretch.words)], reading);
    const taken = stretch.kind === 'decision' ? 'en beslutning' : 'en handling';
    reading.gathered.notes.push({ kind: 'guess', place: reading.place, words: plainText(stretch.words), taken, why: 'sætningens egne ord' });
  }
}

/** Whether the words belong under the open label. A label on a line of its own speaks of the next block only. */
function takeForScope(words: Phrasing, scope: Scope, reading: Reading): boolean {
  const isOver = scope.hasList && scope.reach !== 'section';
  if (isOver || (isAboutPeople(scope.kind) && !looksLikePeople(plainText(words), reading.find))) {
    closeScope(reading);
    return false;
  }
  if (scope.reach === 'next') reading.scope = null;
  if (scope.kind === 'decision' || scope.kind === 'action') {
    useLabel(scope.words, scope.kind === 'decision' ? 'beslutning' : 'handling', reading);
    addRecord(scope.kind, [paragraphOf(withoutNumber(words, reading))], reading);
  } else if (isAboutPeople(scope.kind)) gatherPeople(scope.kind, scope.words, linesOf(words).map(plainText), reading.place, reading.gathered, reading.find);
  else if (ABOUT_RECORD.has(scope.kind)) attach(scope.kind, scope.words, words, reading);
  else readLabelled(scope.kind, scope.words, words, reading);
  return true;
}

/** `1. Ret charteret` in a list that is only lines. */
function withoutNumber(words: Phrasing, reading: Reading): Phrasing {
  const numbering = readNumbering(plainText(words));
  if (numbering === null) return words;
  useLabel(plainText(words).slice(0, numbering.length).trim(), 'nummer i en liste', reading);
  return slicePhrasing(words, numbering.length);
}

