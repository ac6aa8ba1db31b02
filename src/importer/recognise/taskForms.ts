import { upperFirst } from '../../danish/capitals';
import { TELLS } from './attach';
import type { RawRecord } from './record';
import { subjectAtStart, type Known, type Subject } from './subject';
import { BEGINS_TASK, HANDS_OVER, TAKES_ON } from './verbs';

/** Who takes on what an item of a list, a line with an arrow or a line of its own says, and by when; as it is written. */
export interface TaskForm {
  who: string[];
  /** The day that stands before the rest, or null. */
  deadline: string | null;
}

const LABEL = /^\s*(?:AP|TO[- ]?DO|aktion|action|opgave|handling)\s*(?:nr\.?\s*)?\d{0,2}\.?\s*[:(]?\s*(?=\p{Lu})/u;
const DAY = '(?:\\d{1,2}[./]\\s?\\S|d\\.|den \\d|uge \\d|ultimo|ult\\.|medio|primo|næste møde|snarest|asap|straks|hurtigst|senest|inden|løbende|i morgen|i dag|når |så snart|til |\\p{L}+dag(?!\\p{L})|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*)';
const ENDS_IN_DAY = new RegExp(`(?:[,(/–—-]\\s*|(?:inden|senest|til)\\s)[^,(/–—]{0,12}?${DAY}[^,(/–—]{0,24}\\)?\\s*\\.?$`, 'iu');
const DAY_FIRST = /^\s*(?:(?:inden|senest|til|før)\s[^:]{2,28}|uge \d{1,2}|(?:d\. ?|den )?\d{1,2}[./][^:]{1,12}):\s+/iu;

/**
 * The forms in which lists hand tasks out: `Anna: bestil te (1/5)`, `@Anna bestiller te`, `Anna – oplæg – 8. maj`, `AP2 (AB): oplæg`,
 * `(Anna) køb te`, `Inden 1/5: Anna køber te`, `køb te / Anna / 1. maj`. Null where nobody known is named, or where
 * somebody only tells.
 */
export function taskForm(text: string, known: Known): TaskForm | null {
  const first = DAY_FIRST.exec(text)?.[0].length ?? 0;
  if (first > 0) return whoTakesOn(text, first, known);
  const label = LABEL.exec(text)?.[0].length ?? 0;
  return named(text, label, known) ?? calledInside(text, known) ?? inBrackets(text, known) ?? between(text, known);
}

/** `Sæt et job op @Anna Berg 31. aug.`: whoever is called on. */
function calledInside(text: string, known: Known): TaskForm | null {
  const who = [...text.matchAll(/@(?=\p{Lu})/gu)].flatMap(({ index }) => subjectAtStart(text.slice(index + 1), known)?.words.slice(0, 1) ?? []);
  return who.length > 0 ? { who, deadline: null } : null;
}

/** Puts what a form says into a record. */
export function handTo(record: RawRecord, form: TaskForm | null): void {
  record.who.push(...(form?.who ?? []));
  record.deadline ??= form?.deadline ?? null;
}

/** `Inden 1/5: Anna køber te`. */
function whoTakesOn(text: string, from: number, known: Known): TaskForm | null {
  const subject = subjectAtStart(text.slice(from), known);
  return subject !== null && isPerson(subject, known) && !TELLS.test(text.slice(from + subject.length)) ? { who: subject.words, deadline: text.slice(0, from).replace(/[:\s]+$/u, '').trim() } : null;
}

/** `Anna: …`, `Anna – … – 1. maj`, `@Anna …`, each with or without a label before it. */
function named(text: string, label: number, known: Known): TaskForm | null {
  const at = label + (/^\s*@?/u.exec(text.slice(label))?.[0].length ?? 0);
  const isCalled = text.slice(label, at).includes('@');
  const subject = subjectAtStart(text.slice(at), known);
  if (subject === null) return null;
  const behind = text.slice(at + subject.length);
  const mark = /^\s*\)?\s*(?::|[–—-](?=\s)|,(?=\s))\s*/u.exec(behind)?.[0] ?? '';
  const rest = behind.slice(mark.length);
  const isTask = label > 0 || isCalled || (isPerson(subject, known) ? isHandedOut(rest, mark) : false);
  return isTask && !TELLS.test(rest) && rest.trim() !== '' && (mark !== '' || TAKES_ON.test(rest) || isCalled || isHandedOut(rest, mark)) ? { who: subject.words, deadline: null } : null;
}

function isHandedOut(rest: string, mark: string): boolean {
  if (mark.trim() === '') return HANDS_OVER.test(rest) || (/^\s*\p{Ll}+r(?!\p{L})/u.test(rest) && ENDS_IN_DAY.test(rest));
  if (mark.trim() === ',') return ENDS_IN_DAY.test(rest);
  return ENDS_IN_DAY.test(rest) || BEGINS_TASK.test(rest) || TAKES_ON.test(rest);
}

/** What a municipality or a firm is said to do behind a colon is mostly news of it. */
function isPerson({ words }: Subject, { find }: Known): boolean {
  return words.every((each) => find(each) === null);
}

/** `(Anna, Bo) køb te`, `Køb te (Anna)`, `køb te [Anna] [1. maj]`. */
function inBrackets(text: string, known: Known): TaskForm | null {
  const before = /^\s*[([]([^()[\]]{2,60})[)\]]\s*(?=\p{L})/u.exec(text);
  const after = [...text.matchAll(/[([]([^()[\]]{2,60})[)\]](?=\s*[([.]|\s*$)/gu)];
  const who = before === null ? after.flatMap(([, inside = '']) => peopleIn(inside, known)) : peopleIn(before[1] ?? '', known);
  const isTask = before !== null || BEGINS_TASK.test(text) || after.length > 1 || /[([][^()[\]]*\d[^()[\]]*[)\]]\s*\.?$/u.test(text);
  return who.length > 0 && isTask && !TELLS.test(text) ? { who, deadline: null } : null;
}

/** `køb te / Anna / 1. maj` and `køb te – Anna – 1. maj`. */
function between(text: string, known: Known): TaskForm | null {
  const parts = text.split(/\s+(?:\/|[–—-]|\|)\s+/u);
  const [task = '', who = ''] = parts;
  const people = parts.length === 2 || parts.length === 3 ? peopleIn(who, known) : [];
  return people.length > 0 && task.length > 3 && !TELLS.test(task) && (parts.length === 3 || BEGINS_TASK.test(task)) ? { who: people, deadline: null } : null;
}

/** Those that a few words name and nothing else, a day beside them left out of account. */
function peopleIn(words: string, known: Known): string[] {
  const pieces = words.split(/\s*(?:,|;|\/|\+|&|\s+og\s+)\s*/u).map((piece) => piece.trim()).filter((piece) => piece !== '');
  const people = pieces.flatMap((piece) => {
    const subject = subjectAtStart(upperFirst(piece), known);
    return subject !== null && subject.length === piece.length ? [piece] : [];
  });
  const others = pieces.filter((piece) => !people.includes(piece));
  return others.every((piece) => new RegExp(`^(?:ansv\\.?|frist:?|ingen frist|${DAY}.*|\\d.*)$`, 'iu').test(piece)) ? people : [];
}
