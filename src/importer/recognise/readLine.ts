import { isBold, paragraphOf, plainText, slicePhrasing, type Phrasing } from '../text/phrasing';
import { cutAtTask } from './cutAtTask';
import { ABOUT_RECORD, isAboutPeople, type LabelKind } from './labels';
import { readPeopleWords } from './peopleText';
import { addRecord, attach, TELLS } from './attach';
import { closeScope, closeTalk, contextOf, isNothing, noteGuess, openLabel, pushText, strongLabel, useLabel, type Reading } from './reading';
import { kindOf, readText } from './readText';
import { cutAtLabels } from './segments';
import { cutAtDecisions, cutLastSentence } from './sentences';
import { subjectAtStart } from './subject';
import { handOut } from './taskForms';

/** A line of text, with the labels in it. */
export function readLine(words: Phrasing, reading: Reading): void {
  const brackets = cutAtBrackets(words);
  if (brackets.length > 1) return brackets.forEach((piece) => readLine(piece, reading));
  const segments = cutAtLabels(words);
  const isAlone = segments.length === 1 && segments[0]?.label != null && segments[0].words.length === 0;
  if (isAlone && segments[0]?.label != null) {
    const { kind, words: label, isMarked } = segments[0].label;
    if (isMarked || isBold(words) || ALONE.has(kind)) return openLabel(kind, label, isBold(words) ? 'run' : 'next', reading);
    return readWords(words, reading);
  }
  const lead = segments[0]?.label === null ? segments[0] : null;
  const kinds = segments.flatMap(({ label }) => label?.kind ?? []);
  if (lead !== null) readLead(lead.words, kinds, reading);
  for (const { label, words: rest } of segments) if (label !== null) readLabelled(label.kind, label.words, rest, reading);
}

/** `Snak. [Beslutning: Ja] [Anna køber te]` → `Snak.`, `Beslutning: Ja`, `Anna køber te`: what stands set apart in a row at the end. */
function cutAtBrackets(words: Phrasing): Phrasing[] {
  const text = plainText(words);
  const row = /\[[^[\]]{3,}: [^[\]]+\](?:\s*\[[^[\]]+\])*\s*$/u.exec(text);
  if (row === null) return [words];
  const pieces = [...row[0].matchAll(/\[([^[\]]+)\]/gu)].map(({ index, 0: whole }) => slicePhrasing(words, row.index + index + 1, row.index + index + whole.length - 1));
  return [slicePhrasing(words, 0, row.index), ...pieces].filter((piece) => plainText(piece).trim() !== '');
}

/** Labels that need no colon on a line of their own; `Status` or `Frist` alone may be anything. */
const ALONE: ReadonlySet<LabelKind> = new Set(['decision', 'action', 'participants', 'absent', 'agenda', 'talk', 'chair', 'secretary']);

function readWords(words: Phrasing, reading: Reading): void {
  readText(words, reading, (scope, rest) => {
    readLabelled(scope.kind, scope.words, rest, reading);
  });
}

/**
 * `Vi drøftede det. Kommune A sender tegninger. Ansvarlig: Kommune A`: what somebody is responsible for is an action, and of
 * several sentences it is the last.
 */
function readLead(words: Phrasing, kinds: readonly LabelKind[], reading: Reading): void {
  const isAction = kinds.some((kind) => kind === 'who' || kind === 'who-deadline' || kind === 'deadline') && kinds.every((kind) => ABOUT_RECORD.has(kind));
  const { before, last } = cutLastSentence(words);
  const isOnlyTold = !kinds.some((kind) => kind === 'deadline' || kind === 'who-deadline') && TELLS.test(plainText(last));
  if (!isAction || isOnlyTold || reading.scope !== null || isForDecision(before, last, reading)) return readWords(words, reading);
  if (plainText(before).trim() !== '') readWords(before, reading);
  reading.fresh = [];
  addRecord('action', [paragraphOf(last)], reading);
  noteGuess(plainText(last), 'en handling', 'der står en ansvarlig eller en frist ved', reading);
}

/** Whether who and when speak of what the sentences themselves say was decided, and not of a task in the last of them. */
function isForDecision(before: Phrasing, last: Phrasing, reading: Reading): boolean {
  const context = contextOf(reading);
  const holds = (words: Phrasing): boolean => plainText(words).trim() !== '' && cutAtDecisions(words, context).some(({ kind }) => kind !== 'text');
  const isTask = subjectAtStart(plainText(last).trim(), context.known) !== null && !TELLS.test(plainText(last));
  return holds(last) || (holds(before) && !isTask);
}

/** A label with its words on the same line. */
export function readLabelled(kind: LabelKind, label: string, rest: Phrasing, reading: Reading): void {
  closeTalk(reading);
  if (rest.length === 0) return openLabel(kind, label, 'next', reading);
  if (kind === 'decision' || kind === 'action') {
    closeScope(reading);
    reading.fresh = [];
    if (isNothing(rest)) return pushText(paragraphOf([strongLabel(label), { type: 'text', value: ' ' }, ...rest]), reading);
    useLabel(label, kind === 'decision' ? 'beslutning' : 'handling', reading);
    const { own, more } = kind === 'decision' ? cutAtTask(rest, contextOf(reading).known) : { own: rest, more: [] };
    const record = addRecord(kindOf(kind, label, own, reading), [paragraphOf(own)], reading);
    if (record.kind === 'action') handOut(record, own, reading);
    if (more.length > 0) readWords(more, reading);
    return;
  }
  if (ABOUT_RECORD.has(kind)) return attach(kind, label, rest, reading);
  closeScope(reading);
  if (isAboutPeople(kind)) return readPeopleWords(kind, label, rest, reading);
  if (isOnlyMinutes(label)) {
    useLabel(label, 'ledetekst', reading);
    return readWords(rest, reading);
  }
  pushText(paragraphOf([strongLabel(label), { type: 'text', value: ' ' }, ...rest]), reading);
}

/** »Referat« over the text of minutes says nothing that the page does not say. */
function isOnlyMinutes(label: string): boolean {
  return /^(?:møde)?referat$/iu.test(label);
}
