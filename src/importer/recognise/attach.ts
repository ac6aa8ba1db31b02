import type { RootContent } from 'mdast';
import { paragraphOf, plainText, type Phrasing } from '../text/phrasing';
import { isAssignment } from './assignment';
import type { LabelKind } from './labels';
import { contextOf, noteGuess, pushText, useLabel, type Reading } from './reading';
import { newRecord, type RawRecord } from './record';
import { cutLastSentence } from './sentences';
import { subjectAtStart, type Known } from './subject';
import { BEGINS_TASK } from './verbs';

/** Puts a responsible, a deadline or a status where it belongs; without anything to belong to it stays text. */
export function attach(kind: LabelKind, label: string, rest: Phrasing, reading: Reading): void {
  const text = plainText(rest).replace(/\s+/gu, ' ').trim();
  if (kind === 'who' && takesTask(label, text, rest, reading)) return;
  const targets = reading.fresh.filter((record) => isOpenFor(kind, record));
  if (targets.length === 0 && reading.scope?.kind === 'action') {
    reading.waiting.push({ kind, label, words: rest });
    return;
  }
  if (targets.length === 0 && takesTextBefore(kind, reading)) return attach(kind, label, rest, reading);
  if (targets.length === 0) {
    pushText(paragraphOf([{ type: 'text', value: `${label}: ` }, ...rest]), reading);
    reading.gathered.notes.push({ kind: 'look', place: reading.place, text: `»${label}: ${text}« står som tekst, for der er ingen handling lige før.` });
    return;
  }
  useLabel(`${label}: ${text}`, kind === 'status' ? 'status' : kind === 'deadline' ? 'frist' : 'ansvarlig', reading);
  for (const record of targets) {
    if (kind === 'who' || kind === 'who-deadline') {
      record.who = [text];
      record.isWhoGuessed = false;
    }
    if (kind === 'deadline' || kind === 'who-deadline') record.deadline = text;
    if (kind === 'status') record.status = text;
  }
}

/** `Tovholder: Anna – laver en aftale`, `Ansvar: Anna laver en aftale`: the words behind who say what. */
function takesTask(label: string, text: string, rest: Phrasing, reading: Reading): boolean {
  const { known } = contextOf(reading);
  const dash = /^(.{2,60}?)\s[–—-]\s(?=\p{L}.{5,})/u.exec(text);
  const isNamed = dash !== null && subjectAtStart(dash[1] ?? '', known)?.length === dash[1]?.length;
  if (!isNamed && !isAssignment(text, known)) return false;
  if (!isNamed && reading.fresh.some((record) => isOpenFor('who', record) && record.kind === 'action')) return false;
  reading.fresh = [];
  addRecord('action', [paragraphOf(rest)], reading).who.push(...(subjectAtStart(text, known)?.words ?? []));
  useLabel(label, 'ansvarlig', reading);
  noteGuess(text, 'en handling', 'ordene siger både hvem og hvad', reading);
  return true;
}

/**
 * `Der indhentes priser.` and `Ansvarlig: Kommune A` in the paragraph below it: the last sentence of the text becomes the
 * action. One that only tells of something does not, nor does one without a day that says nothing of what to do.
 */
function takesTextBefore(kind: LabelKind, reading: Reading): boolean {
  const last = reading.parts.at(-1);
  if (kind === 'status' || last?.kind !== 'text' || last.node.type !== 'paragraph') return false;
  const { before, last: sentence } = cutLastSentence(last.node.children);
  const words = plainText(sentence).trim();
  const isPlain = /[?:]$/u.test(words) || words === '' || TELLS.test(words) || sentence[0]?.type === 'strong';
  if (isPlain || (kind === 'who' && !saysWhatToDo(words, contextOf(reading).known))) return false;
  reading.parts.pop();
  if (plainText(before).trim() !== '') reading.parts.push({ kind: 'text', node: paragraphOf(before) });
  reading.fresh = [];
  addRecord('action', [paragraphOf(sentence)], reading);
  noteGuess(words, 'en handling', 'der står en ansvarlig eller en frist under', reading);
  return true;
}

function saysWhatToDo(words: string, known: Known): boolean {
  return BEGINS_TASK.test(words) || subjectAtStart(words, known) !== null || /(?<!\p{L})(?:skal|bør)(?!\p{L})|^der \p{L}{3,}es(?!\p{L})/iu.test(words);
}

/** Beside such a sentence »Ansvarlig« says who knows more of it: `Der er brugt 2 mio. kr.` */
export const TELLS = /^(?:der|det) (?:er|var|blev|har|havde)(?!\p{L})|(?<!\p{L})(?:fortalte|orienterede|gennemgik|oplyste|drøftede|spurgte|fremlagde|mente|efterlyste|viste)(?!\p{L})/iu;

function isOpenFor(kind: LabelKind, { who, isWhoGuessed, deadline, status }: RawRecord): boolean {
  if (kind === 'who' || kind === 'who-deadline') return who.length === 0 || isWhoGuessed === true;
  return kind === 'deadline' ? deadline === null : status === null;
}

export function addRecord(kind: RawRecord['kind'], blocks: RootContent[], reading: Reading): RawRecord {
  const record = newRecord(kind, blocks, reading.place);
  reading.parts.push(record);
  reading.fresh.push(record);
  const waiting = kind === 'action' ? reading.waiting.splice(0) : [];
  for (const { kind: about, label, words } of waiting) attach(about, label, words, reading);
  return record;
}

/** Who and when that no action came for are text. */
export function dropWaiting(reading: Reading): void {
  reading.fresh = [];
  reading.scope = null;
  for (const { kind, label, words } of reading.waiting.splice(0)) attach(kind, label, words, reading);
}
