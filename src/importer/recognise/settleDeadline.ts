import { findDates, readDate, type FoundDate } from '../../danish/findDates';
import { formatPartialDate } from '../../danish/dates';
import type { RawRecord } from './record';
import { dateContextOf, guess, plain, tailOf, textOf, withoutEnd, type Settling } from './settling';

/**
 * The day by which an action must be done. One before the meeting is kept in the text and not as a deadline, for it was
 * misread or mistyped; so is one that names no day.
 */
export function settleDeadline(record: RawRecord, settling: Settling): string | null {
  const found = record.deadline === null ? (deadlineInText(record, settling) ?? deadlineInWho(record, settling)) : readWritten(record.deadline, settling);
  if (record.deadline !== null && found === null && record.who.includes(record.deadline)) return null;
  if (record.deadline !== null && found === null) return keepAsText(record, record.deadline, 'ingen dag, der kan læses', settling);
  if (found === null) return null;
  const { day } = settling;
  if (day !== null && found.day < day) {
    return keepAsText(record, record.deadline ?? found.text, `${formatPartialDate(found.day)} ligger før mødet`, settling);
  }
  if (found.guess !== null) guess(record, found.text, `fristen ${formatPartialDate(found.day)}`, found.guess, settling);
  return found.day;
}

/** A narrow cell of a table breaks a year in two: `01.03.202 0`. */
function readWritten(words: string, settling: Settling): FoundDate | null {
  const whole = words.replace(/(\d{1,2}[./-]\d{1,2}[./-]\d{1,3})\s(\d{1,3})(?!\d)/u, (all: string, start: string, end: string) => (/[./-]\d+$/u.exec(start)?.[0].length === 5 - end.length ? start + end : all));
  return readDate(withDay(whole), dateContextOf(settling));
}

/** `15.10` at the end of a text, in brackets or behind »senest« is a day and no number. */
function withDay(words: string): string {
  return words.replace(/(^|[([]\s*|(?:inden|senest|frist:?|deadline:?)\s+|[,/–—-]\s+)(?=\d{1,2}\.\d{1,2}\.?\s*(?:[)\]]|$))/giu, '$1d. ');
}

function keepAsText(record: RawRecord, words: string, why: string, { notes }: Settling): null {
  if (record.deadline !== null) record.blocks.push(plain(`Frist i referatet: ${withoutEnd(words)}.`));
  notes.push({ kind: 'look', place: record.place, text: `Fristen »${words}« står i handlingens tekst: ${why}.` });
  return null;
}

const DUE = /(?:inden|senest|frist|deadline|før|til|i løbet af|klare?|færdige?)[\s:.]*(?:den|d\.|på|i|udgangen af)?\s*$|[–—]\s*$/iu;

/** `… senest 1. maj` in the text of the action itself, or a date behind the last comma: `…, uge 6`. */
function deadlineInText(record: RawRecord, settling: Settling): FoundDate | null {
  const text = withDay(textOf(record));
  const tail = tailOf(text) === '' ? text.length : text.lastIndexOf(tailOf(text));
  const found = findDates(text, dateContextOf(settling)).find(
    (date) => DUE.test(text.slice(0, date.offset)) || date.offset >= tail || isBehindComma(text, date) || isLastWeek(text, date) || isLastDay(text, date),
  );
  if (found === undefined) return null;
  return { ...found, guess: found.guess ?? 'datoen står i handlingens tekst' };
}

function isBehindComma(text: string, { offset, text: words }: FoundDate): boolean {
  return /,\s*(?:i\s+)?$/u.test(text.slice(0, offset)) && /^[\s.)]*$/u.test(text.slice(offset + words.length));
}

/** `… lægger billederne op torsdag den 1. juni.`: a day with its weekday or »den« that ends what somebody takes on. */
function isLastDay(text: string, { offset, text: words }: FoundDate): boolean {
  return /^(?:\p{L}+dag|den|d\.)\s/iu.test(words) && !/(?:møde|mødet|fra|siden|på)\s*$/iu.test(text.slice(0, offset)) && /^[\s.)]*$/u.test(text.slice(offset + words.length));
}

/** `… sender listen i uge 14.`, `… forelægger den i marts 2025.`, and not `… til mødet i uge 14`. */
function isLastWeek(text: string, { offset, text: words }: FoundDate): boolean {
  const before = text.slice(0, offset);
  return /^(?:uge|\p{L}+(?:\s20\d\d)?$)/iu.test(words) && /(?<!(?:møde|mødet|besøg|besøget|seminar|dag|dagen)\s)i\s+$/iu.test(before) && /^[\s.)]*$/u.test(text.slice(offset + words.length));
}

/** `Ansvarlig: Kommune A inden 1. maj` has the day where who stands. */
function deadlineInWho({ who }: RawRecord, settling: Settling): FoundDate | null {
  return who.map((words) => readDate(words, dateContextOf(settling))).find((found) => found !== null) ?? null;
}
