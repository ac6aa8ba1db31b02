import { linesOf, paragraphOf, plainText, slicePhrasing, type Phrasing } from '../text/phrasing';
import { assignmentIn, isAssignment } from './assignment';
import { looksLikePeople, takePeople } from './gatherPeople';
import { continueRecord, letterAtStart } from './letters';
import { readNumbering } from './numbering';
import { noteAbsence, readPeopleWords, takePeopleSentences } from './peopleText';
import { ABOUT_RECORD, isAboutPeople } from './labels';
import { addRecord, attach } from './attach';
import { closeScope, closeTalk, contextOf, isNothing, noteGuess, pushText, strongLabel, useLabel, type Reading, type Scope } from './reading';
import type { RawRecord } from './record';
import { cutAtDecisions, doubtsIn, withoutAgreed } from './sentences';
import { ENDS_IN_DAY, handOut, handTo, taskForm } from './taskForms';
import { ARROW } from './units';
import { BEGINS_TASK, hasVerb, TAKES_ON } from './verbs';
import { isPerson } from './words';
import { subjectAtStart } from './subject';
import { cutAtTask } from './cutAtTask';

/** Words without a label: what an open label waits for, or text in which decisions may stand. `readLabelled` reads a label's words. */
export function readText(words: Phrasing, reading: Reading, readLabelled: (scope: Scope, words: Phrasing) => void): void {
  if (continueRecord(words, reading)) return;
  const { scope } = reading;
  const isOpen = scope === null || isAboutPeople(scope.kind);
  const left = isOpen ? takePeopleSentences(words, reading) : null;
  if (left !== null) return left.forEach((piece) => readText(piece, reading, readLabelled));
  if (scope !== null && takeForScope(words, scope, reading, readLabelled)) return;
  if (takePeople(linesOf(words).map(plainText), reading)) return;
  noteAbsence(words, reading);
  readSentences(words, reading);
}

/** Whether words are something to do: somebody who does it, or a verb that tells somebody to. */
export function isTask(text: string, reading: Reading): boolean {
  return BEGINS_TASK.test(text) || isAssignment(text, contextOf(reading).known);
}

function readArrow(words: Phrasing, reading: Reading): boolean {
  const arrow = ARROW.exec(plainText(words))?.[0];
  if (arrow === undefined) return false;
  const said = slicePhrasing(words, arrow.length);
  const text = plainText(said);
  const form = taskForm(text, contextOf(reading).known);
  const isHanded = form !== null || isTask(text, reading) || namesPerson(text, reading);
  const kind = isHanded ? 'action' : isOutcome(arrow, text) ? 'decision' : null;
  if (kind === null) return false;
  useLabel(arrow.trim(), kind === 'action' ? 'handling' : 'beslutning', reading);
  reading.fresh = [];
  handTo(addRecord(kind, [paragraphOf(said)], reading), form);
  noteGuess(text, kind === 'action' ? 'en handling' : 'en beslutning', 'der står en pil foran', reading);
  return true;
}

/** `→ AB leje af et telt, 19/4`: somebody by a name or initials, who does something or has a day. */
function namesPerson(text: string, reading: Reading): boolean {
  const { known } = contextOf(reading);
  const subject = subjectAtStart(text, known);
  if (subject === null || subject.words.some((each) => known.find(each) !== null || !isPerson(each))) return false;
  const rest = text.slice(subject.length);
  return TAKES_ON.test(rest) || (!hasVerb(`x ${rest}`) && ENDS_IN_DAY.test(rest));
}

/** What comes of the talk says that something is to be: `→ Sagerne flyttes`, `→ Boden får strøm`. What is, and what is not known, stays text. */
function isOutcome(arrow: string, text: string): boolean {
  const says = /(?<!\p{L})(?:\p{L}{3,}(?:[bdfgklmnprtv]es|ås)|bliver|får|går|udgår|skal|beholder|fortsætter)(?!\p{L})/iu.test(text);
  const tells = /\?\s*$|(?<!\p{L})(?:er|var|har|havde|blev|findes|mangles|ikke afklaret|afventer|endnu)(?!\p{L})/iu.test(text);
  return !/[☐□]/u.test(arrow) && says && !tells && !/^(?:ingen|intet|se|jf\.)(?!\p{L})/iu.test(text.trim());
}

/** `@Anna bestiller te`, `TODO Anna: bestil te`: a line of its own that hands something out. */
function readTaskLine(words: Phrasing, reading: Reading): boolean {
  const text = plainText(words);
  const form = /^\s*(?:@|(?:AP|TO[- ]?DO|AKTION|ACTION|OPGAVE|HANDLING|Aktion|Opgave|Handling)(?!\p{L}))/u.test(text) ? taskForm(text, contextOf(reading).known) : null;
  if (form === null) return false;
  reading.fresh = [];
  handTo(addRecord('action', [paragraphOf(words)], reading), form);
  noteGuess(text, 'en handling', 'linjen siger, hvem der gør det', reading);
  return true;
}

function readSentences(words: Phrasing, reading: Reading): void {
  const arrow = /(?<=\S)\s(?=(?:⇒|→|➔|=>)\s)/u.exec(plainText(words));
  if (arrow === null) {
    if (!readArrow(words, reading) && !readTaskLine(words, reading)) addSentences(words, reading);
    return;
  }
  readSentences(slicePhrasing(words, 0, arrow.index), reading);
  readSentences(slicePhrasing(words, arrow.index + 1), reading);
}

function addSentences(words: Phrasing, reading: Reading): void {
  const context = contextOf(reading);
  for (const { kind, words: stretch, who } of cutAtDecisions(words, context)) {
    if (kind === 'text') {
      pushText(paragraphOf(stretch), reading);
      tellDoubts(stretch, reading);
      continue;
    }
    closeTalk(reading);
    reading.fresh = [];
    addRecord(kind, [paragraphOf(stretch)], reading).who.push(...who);
    const taken = kind === 'decision' ? 'en beslutning' : 'en handling';
    noteGuess(plainText(stretch), taken, 'sætningens egne ord', reading);
  }
}

/** Notes what may be an action, and what was only approved, in words that stay text. */
export function tellDoubts(words: Phrasing, reading: Reading): void {
  const { place, gathered } = reading;
  const { formal, maybe } = doubtsIn(words, contextOf(reading));
  for (const sentence of formal) gathered.notes.push({ kind: 'look', place, text: `»${sentence}« står som tekst og ikke som en beslutning i registret.` });
  for (const sentence of maybe) gathered.notes.push({ kind: 'look', place, text: `»${sentence}« kan være en handling. Den står som tekst.` });
}

/** Whether the words belong under the open label. A label on a line of its own speaks of the next block only. */
function takeForScope(words: Phrasing, scope: Scope, reading: Reading, readLabelled: (scope: Scope, words: Phrasing) => void): boolean {
  const isOver = scope.hasList && scope.reach !== 'section';
  if (isOver || (isAboutPeople(scope.kind) && !looksLikePeople(plainText(words), reading.find))) {
    closeScope(reading);
    return false;
  }
  if (scope.isWeak && !isTask(plainText(words), reading)) return false;
  if (scope.reach === 'next') reading.scope = null;
  if ((scope.kind === 'decision' || scope.kind === 'action') && isNothing(words)) {
    pushText(paragraphOf([strongLabel(scope.words), { type: 'text', value: ' ' }, ...words]), reading);
  } else if (scope.kind === 'decision' || scope.kind === 'action') {
    useLabel(scope.words, scope.kind === 'decision' ? 'beslutning' : 'handling', reading);
    const whole = withoutNumber(words, reading);
    const { own, more } = scope.kind === 'decision' ? cutAtTask(whole, contextOf(reading).known) : { own: whole, more: [] };
    const record = addRecord(laterKind(scope, own, reading), [paragraphOf(own)], reading);
    if (scope.kind === 'action') handOut(record, own, reading);
    if (more.length > 0) addSentences(more, reading);
  } else if (isAboutPeople(scope.kind)) {
    scope.hasPeople = true;
    readPeopleWords(scope.kind, scope.words, words, reading);
  } else if (ABOUT_RECORD.has(scope.kind)) attach(scope.kind, scope.words, words, reading);
  else readLabelled(scope, words);
  return true;
}

/** Below a decision under the same heading stands who does what by when: `Forvaltningen forelægger en evaluering i marts.` */
function laterKind({ kind, words: label }: Scope, words: Phrasing, reading: Reading): RawRecord['kind'] {
  const isLater = kind === 'decision' && reading.fresh.length > 0;
  if (isLater && assignmentIn(plainText(words), contextOf(reading).known)?.certainty === 'sure') return 'action';
  return kind === 'action' ? kind : kindOf('decision', label, words, reading);
}

/** Under »Aftale« stands a decision, unless its words hand something to somebody. */
export function kindOf(kind: RawRecord['kind'], label: string, words: Phrasing, reading: Reading): RawRecord['kind'] {
  const isAgreement = /^(?:aftaler?|det (?:blev|er) aftalt|det aftaltes|aftalt)$/iu.test(label.trim());
  if (kind === 'action' || !isAgreement || !isAssignment(withoutAgreed(plainText(words)), contextOf(reading).known)) return kind;
  noteGuess(plainText(words), 'en handling', 'aftalen siger, hvem der gør noget', reading);
  return 'action';
}

/** `1. Ret charteret`, `a) Ret charteret` in a list that is only lines. */
function withoutNumber(words: Phrasing, reading: Reading): Phrasing {
  const text = plainText(words);
  const { length } = readNumbering(text) ?? letterAtStart(text) ?? { length: 0 };
  if (length === 0) return words;
  useLabel(text.slice(0, length).trim(), 'nummer i en liste', reading);
  return slicePhrasing(words, length);
}
