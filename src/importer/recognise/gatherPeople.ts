import type { LabelKind } from './labels';
import type { FindOrganisation } from './organisations';
import { readPeople, type Person } from './people';
import { LONGEST_PEOPLE_LINE, tidyPeopleLine } from './peopleLine';
import type { Gathered } from './record';
import type { Reading } from './reading';
import { isFullName, isRole } from './words';
import { hasVerb } from './verbs';

/** Puts the people of a few lines under those who took part, those who did not, or those who had a duty at the meeting. */
export function gatherPeople(kind: LabelKind, label: string, lines: readonly string[], place: string, gathered: Gathered, find: FindOrganisation): void {
  gathered.notes.push({ kind: 'used', place, words: `${label}: ${lines.join(' · ')}`, becomes: kind === 'absent' ? 'afbud' : 'deltagere' });
  putPeople(kind, label, lines, gathered, find);
}

/** Like `gatherPeople`, for words that stay where they are. */
export function putPeople(kind: LabelKind, label: string, lines: readonly string[], gathered: Gathered, find: FindOrganisation): void {
  if (kind === 'participants') gathered.absent.push(...readPeople(lines.flatMap(awayIn), find));
  const people = readPeople(kind === 'participants' ? lines.map(withoutAway) : lines, find);
  if (kind === 'absent') gathered.absent.push(...people);
  else if (kind === 'participants') gathered.participants.push(...people);
  else gathered.officers.push(...people.map((person) => ({ person, duty: dutyOf(kind, label), after: gathered.participants.length })));
}

/** `Kommune D (afbud)` and `Kommune D – afbud` among those who took part. */
const AWAY = /[^,;\n]+?(?:\s*\((?:meldt )?(?:afbud|fraværende|syg)\)|(?:\s[–—-]|:)\s*(?:meldt )?(?:afbud|fraværende)(?=\s*(?:[,;.]|$)))/giu;

function awayIn(line: string): string[] {
  return (line.match(AWAY) ?? []).map((words) => words.replace(/[\s(:–—-]*(?:meldt )?(?:afbud|fraværende|syg)\)?\s*$/iu, '').trim());
}

function withoutAway(line: string): string {
  return line.replace(AWAY, '').replace(/^\s*[,;]\s*/u, '');
}

/** `Referat ved` and `Refereret af` make somebody the »Referent«. */
function dutyOf(kind: LabelKind, label: string): string {
  if (kind === 'secretary') return /^referent/iu.test(label) ? label : 'Referent';
  return /^(?:mødeleder|ordstyrer|dirigent)/iu.test(label) ? label : 'Mødeleder';
}

/**
 * Takes lines above the first item that name people with where they come from, though no label says so: their names must not
 * be published either. False when the lines are something else.
 */
export function takePeople(lines: readonly string[], { place, gathered, find, isIntro }: Reading): boolean {
  if (!isIntro || !lines.every((line) => line.length < LONGEST_PEOPLE_LINE && looksLikePeople(line, find))) return false;
  const people = lines.map((line) => readPeople([line], find));
  const areAll = lines.length > 0 && people.every((some) => some.length > 0 && some.every(({ name, organisation }) => name !== null && isFullName(name) && organisation !== null));
  if (!areAll) return takeNames(lines, { place, gathered, find });
  gathered.participants.push(...people.flat());
  gathered.notes.push({ kind: 'guess', place, words: lines.join(' · '), taken: 'deltagere', why: 'navne med kommune eller organisation over det første punkt' });
  return true;
}

/** Whether a line below »Deltagere« still names people: short pieces between commas, one of them a name, a role or an organisation. */
export function looksLikePeople(text: string, find: FindOrganisation): boolean {
  return areShort(text) && readPeople(text.split('\n'), find).some(({ name, role, organisation }) => name !== null || organisation !== null || (role !== null && isRole(role)));
}

/** Whether words in running text name people and nothing else: each piece says a role, an organisation or a whole name. */
export function areAllPeople(text: string, find: FindOrganisation): boolean {
  const people = readPeople(text.split('\n'), find);
  return areShort(text) && people.length > 0 && people.every(({ name, role, organisation }) => organisation !== null || (role !== null && isRole(role)) || (name !== null && isFullName(name)));
}

/** Whether what stands between commas is a few words each, and no sentence. */
function areShort(text: string): boolean {
  const tidy = text.split('\n').map(tidyPeopleLine).join('\n');
  return piecesOf(tidy).every((piece) => piece.split(/\s+/u).length <= 6 && !hasVerb(piece));
}

function piecesOf(text: string): string[] {
  return text.replace(/,?\s(?:som|der)\s(?:tog|skrev|førte|var|ledede)\s(?:\p{L}+)(?!\p{L})/giu, '').split(/[,;:\n()]|\s+og\s+/u).map((piece) => piece.trim()).filter((piece) => piece !== '');
}

function takeNames(lines: readonly string[], { place, gathered, find }: Pick<Reading, 'place' | 'gathered' | 'find'>): boolean {
  const named = namesBehindLabels(lines, find);
  for (const { isAway, people } of named ?? []) (isAway ? gathered.absent : gathered.participants).push(...people);
  if (named !== null) gathered.notes.push({ kind: 'guess', place, words: lines.join(' · '), taken: 'deltagere', why: 'hele navne bag en ledetekst eller initialer over det første punkt' });
  return named !== null;
}

/** Words before a colon that say that those behind it were not there, or only got the minutes. */
const AWAY_LABEL = /^(?:afbud|fravær|forfald|ikke|mangler|uden|sagde fra|frameldt|forhindret)/iu;
const NOT_THERE = /^(?:kopi|(?:ud)?sendt|cc|fordeling|kontakt|bilag|til(?!\s?stede))/iu;

/** `Ledere: Anna Berg, Bo Dam` and `AB = Anna Berg · BD = Bo Dam`: two whole names or more, whatever the label calls them. Null for any other lines. */
function namesBehindLabels(lines: readonly string[], find: FindOrganisation): { isAway: boolean; people: Person[] }[] | null {
  const read = lines.map((line) => {
    const inside = line.trim().replace(/^\((.+)\)$/u, '$1');
    const label = /^([\p{L} ]{2,30}):\s+/u.exec(inside);
    const isKey = /\p{Lu}{2,4}\s*=\s*\p{Lu}/u.test(inside);
    if ((label === null && !isKey) || NOT_THERE.test(label?.[1] ?? '')) return null;
    return { isAway: AWAY_LABEL.test(label?.[1] ?? ''), people: readPeople([inside.slice(label?.[0].length ?? 0)], find) };
  });
  const found = read.filter((each) => each !== null);
  const all = found.flatMap(({ people }) => people);
  const areNames = all.length > 1 && all.every(({ name }) => name !== null && isFullName(name));
  return found.length === lines.length && areNames ? found : null;
}
