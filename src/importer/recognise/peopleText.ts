import { linesOf, paragraphOf, plainText, slicePhrasing, type Phrasing } from '../text/phrasing';
import { gatherPeople, looksLikePeople, putPeople } from './gatherPeople';
import type { LabelKind } from './labels';
import { readPeople } from './people';
import { findPeopleSentences, type PeopleStretch } from './peopleSentences';
import { pushText, strongLabel, type Reading } from './reading';
import { isFullName } from './words';

/**
 * The words behind a label such as »Deltagere«: people, and after them sentences that name others: `Kommune A, Kommune B. Afbud
 * fra Kommune C.` Words that name nobody stay text, with the label before them.
 */
export function readPeopleWords(kind: LabelKind, label: string, rest: Phrasing, reading: Reading): void {
  const text = plainText(rest);
  const stretches = findPeopleSentences(text, reading.find);
  const end = stretches[0]?.offset ?? text.length;
  const own = slicePhrasing(rest, 0, end);
  const lines = linesOf(own).map(plainText);
  if (namesPeople(lines, reading)) gatherPeople(kind, label, lines, reading.place, reading.gathered, reading.find);
  else pushText(paragraphOf([strongLabel(label), { type: 'text', value: ' ' }, ...own]), reading);
  takeStretches(rest, end, stretches, reading).forEach((words) => pushText(paragraphOf(words), reading));
}

/** A whole name is never left in the text for the sake of the words around it. */
function namesPeople(lines: readonly string[], { find }: Reading): boolean {
  return looksLikePeople(lines.join('\n'), find) || readPeople(lines, find).some(({ name }) => name !== null && isFullName(name));
}

/** Takes the sentences above the first item that name people; what is left of the text, or null when there are none. */
export function takePeopleSentences(words: Phrasing, reading: Reading): Phrasing[] | null {
  const stretches = findPeopleSentences(plainText(words), reading.find);
  return stretches.length === 0 || !reading.isIntro ? null : takeStretches(words, 0, stretches, reading);
}

function takeStretches(words: Phrasing, start: number, stretches: readonly PeopleStretch[], reading: Reading): Phrasing[] {
  const left: Phrasing[] = [];
  let from = start;
  for (const { offset, text, named } of stretches) {
    left.push(slicePhrasing(words, from, offset));
    from = offset + text.length;
    for (const { kind, label, people } of named) putPeople(kind, label, [people], reading.gathered, reading.find);
    reading.gathered.notes.push({ kind: 'used', place: reading.place, words: text, becomes: [...new Set(named.map((each) => FIELDS[each.kind]))].join(' og ') });
  }
  return [...left, slicePhrasing(words, from)].filter((piece) => plainText(piece).trim() !== '');
}

const FIELDS = { participants: 'deltagere', absent: 'afbud', chair: 'mødeleder', secretary: 'referent' } as const;

/** `Afbud fra Kommune B` inside an item stays in its text and is put among those who did not come, too. */
export function noteAbsence(words: Phrasing, { isIntro, place, gathered, find }: Reading): void {
  if (isIntro) return;
  for (const { text, named } of findPeopleSentences(plainText(words), find)) {
    const away = named.filter(({ kind, label }) => kind === 'absent' && /afbud/iu.test(label));
    for (const { label, people } of away) putPeople('absent', label, [people], gathered, find);
    if (away.length > 0) gathered.notes.push({ kind: 'guess', place, words: text, taken: 'afbud', why: 'sætningen står i et punkt og er blevet stående dér' });
  }
}
