import { upperFirst } from '../../danish/capitals';
import { MONTHS } from '../../danish/dates';
import { plainText, type Phrasing } from '../text/phrasing';
import { TELLS } from './attach';
import { contextOf, type Reading } from './reading';
import type { RawRecord } from './record';
import { subjectAtStart, type Known, type Subject } from './subject';
import { BEGINS_TASK, hasVerb, TAKES_ON } from './verbs';

/** Who takes on what an item of a list, a line with an arrow or a line of its own says, and by when; as it is written. */
export interface TaskForm {
  who: string[];
  /** The day that stands before the rest, or null. */
  deadline: string | null;
}

const LABEL = /^\s*(?:AP|TO[- ]?DO|aktion|action|opgave|handling)\s*(?:nr\.?\s*)?\d{0,2}\.?\s*[:(]?\s*(?=\p{Lu})/u;
const MONTH = `(?:${MONTHS.map((name) => name.slice(0, 3)).join('|')})\\p{L}*`;
/** A day and no clock time: `1/5`, `8. maj`, `uge 12`, `ult. marts`, `næste møde`. */
const DAY = `(?:(?:den |d\\. ?)?(?:\\d{1,2}/\\d{1,2}|\\d{1,2}\\.(?!00|15|30|45)\\d{1,2}(?:\\.\\d{2,4})?|\\d{1,2}\\.? ?${MONTH}|20\\d\\d-\\d\\d-\\d\\d)|(?:uge|w\\.) ?\\d{1,2}|(?:ultimo|ult\\.|medio|primo) ?\\p{L}+|næste møde|snarest|asap|straks|hurtigst muligt|i morgen|${MONTH}(?= 20\\d\\d| ?[)\\]]|$)|Q[1-4](?: 20\\d\\d)?|(?:man|tirs|ons|tors|fre|lør|søn)dag(?= ?[)\\]]| den| d\\.|$))`;
/** The last that a text says is a day, set apart: `… (1/5)`, `… – uge 12`, `…, 8. maj`, `… senest 1. maj`. */
export const ENDS_IN_DAY = new RegExp(`(?:[,(/–—[-]\\s*|(?<!\\p{L})(?:inden|senest|frist:?)\\s)[^,(/–—]{0,12}?${DAY}[^,(/–—]{0,14}[)\\]]?\\s*\\.?$`, 'iu');
const DAY_ALONE = new RegExp(`(?:^|[^\\p{L}\\d])${DAY}`, 'iu');
const DAY_FIRST = new RegExp(`^\\s*(?:(?:inden|senest)\\s+)?${DAY}[^:,;]{0,14}:\\s+`, 'iu');
/** A longer text is no task of a list, and every form would be tried at every place in it. */
const LONGEST_TASK = 600;

/**
 * The forms in which lists hand tasks out: `Anna: bestil te (1/5)`, `@Anna bestiller te`, `Anna – oplæg – 8. maj`, `AP2 (AB): oplæg`,
 * `(Anna) køb te`, `Inden 1/5: Anna køber te`, `køb te / Anna / 1. maj`. Null where nobody known is named, and where the words
 * only tell: what is handed out is named by a verb that hands out, or by a day beside words without a verb.
 */
export function taskForm(text: string, known: Known): TaskForm | null {
  if (text.length > LONGEST_TASK || TELLS.test(text)) return null;
  const first = DAY_FIRST.exec(text)?.[0].length ?? 0;
  if (first > 0) return whoTakesOn(text, first, known);
  const label = LABEL.exec(text)?.[0].length ?? 0;
  return named(text, label, known) ?? calledInside(text, known) ?? inBrackets(text, known) ?? between(text, known);
}

/** `Sæt et job op @Anna Berg 31. aug.`: whoever is called on. */
function calledInside(text: string, known: Known): TaskForm | null {
  if (!BEGINS_TASK.test(text)) return null;
  const who = [...text.matchAll(/@(?=\p{Lu})/gu)].flatMap(({ index }) => subjectAtStart(text.slice(index + 1), known)?.words.slice(0, 1) ?? []);
  return who.length > 0 ? { who, deadline: null } : null;
}

/** Puts what a form says into a record. A label that follows counts for more. */
export function handTo(record: RawRecord, form: TaskForm | null): void {
  if (form === null) return;
  record.who.push(...form.who);
  if (form.who.length > 0) record.isWhoGuessed = true;
  record.deadline ??= form.deadline;
}

/** Hands a record to those whom its own words name. */
export function handOut(record: RawRecord, words: Phrasing, reading: Reading): void {
  handTo(record, taskForm(plainText(words), contextOf(reading).known));
}

/** `Inden 1/5: Anna køber te`. */
function whoTakesOn(text: string, from: number, known: Known): TaskForm | null {
  const subject = subjectAtStart(text.slice(from), known);
  const isTask = subject !== null && areNamed(subject, known) && TAKES_ON.test(text.slice(from + subject.length));
  return isTask ? { who: subject.words, deadline: text.slice(0, from).replace(/[:\s]+$/u, '').trim() } : null;
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
  const isTask = label > 0 || (isCalled ? isHandedOut(rest, ':') : areNamed(subject, known) && isHandedOut(rest, mark));
  return isTask && rest.trim() !== '' && (label === 0 || mark !== '' || TAKES_ON.test(rest)) ? { who: subject.words, deadline: null } : null;
}

/** Behind a comma stands what somebody is, as often as what they do. */
function isHandedOut(rest: string, mark: string): boolean {
  if (mark.trim() === ',') return false;
  if (mark.trim() === '') return TAKES_ON.test(rest) && ENDS_IN_DAY.test(rest);
  return BEGINS_TASK.test(rest) || TAKES_ON.test(rest) || isThingByDay(rest);
}

/** `oplæg til byrådet (4. april)`: words without a verb, and a day. */
function isThingByDay(rest: string): boolean {
  return ENDS_IN_DAY.test(rest) && !hasVerb(`x ${rest}`) && !TOLD.test(rest) && !/^(?:vi|jeg|det|der|han|hun|de|man)\s/iu.test(rest);
}

/** Verbs in the past that tell. */
const TOLD = /(?<!\p{L})(?:stod|gik|kom|tog|lå|sad|fandt|holdt|fortalte|besøgte|spiste|byggede|\p{L}{3,}ede)(?!\p{L})/iu;

/** People and roles. What a municipality or a firm is said to do behind a colon is mostly news of it. */
function areNamed({ words }: Subject, { find }: Known): boolean {
  return words.every((each) => find(each) === null);
}

/** `(Anna, Bo) køb te`, `Køb te (Anna)`, `køb te [Anna] [1. maj]`. */
function inBrackets(text: string, known: Known): TaskForm | null {
  const before = /^\s*[([]([^()[\]]{2,60})[)\]]\s*(?=\p{L})/u.exec(text);
  const after = [...text.matchAll(/[([]([^()[\]]{2,60})[)\]](?=\s*[([.]|\s*$)/gu)].map(([, inside = '']) => inside);
  const who = before === null ? after.flatMap((inside) => peopleIn(inside, known)) : peopleIn(before[1] ?? '', known);
  const isTask = BEGINS_TASK.test(before === null ? text : text.slice(before[0].length)) || (before === null && after.some((inside) => DAY_ALONE.test(inside)) && !hasVerb(`x ${text}`));
  return who.length > 0 && isTask ? { who, deadline: null } : null;
}

/** `køb te / Anna / 1. maj` and `køb te – Anna`. */
function between(text: string, known: Known): TaskForm | null {
  const [task = '', who = '', day, ...more] = text.split(/\s+(?:\/|[–—-]|\|)\s+/u);
  const people = more.length === 0 ? peopleIn(who, known) : [];
  const isTask = BEGINS_TASK.test(task) || (day !== undefined && DAY_ALONE.test(day) && !hasVerb(`x ${task}`));
  return people.length > 0 && task.length > 3 && isTask ? { who: people, deadline: null } : null;
}

/** Those that a few words name and nothing else, a day beside them left out of account. */
function peopleIn(words: string, known: Known): string[] {
  const pieces = words.split(/\s*(?:,|;|\/|\+|&|\s+og\s+)\s*/u).map((piece) => piece.trim()).filter((piece) => piece !== '');
  const people = pieces.flatMap((piece) => {
    const subject = subjectAtStart(upperFirst(piece), known);
    return subject !== null && subject.length === piece.length ? [piece] : [];
  });
  const others = pieces.filter((piece) => !people.includes(piece));
  return others.every((piece) => /^(?:ansv\.?|ingen frist|\d.*)$/iu.test(piece) || DAY_ALONE.test(piece)) ? people : [];
}
