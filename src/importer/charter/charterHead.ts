import { markExample } from '../../model/minutes/exampleTitle';
import type { CharterFields } from '../../model/kinds/charter';
import type { Note } from '../report/notes';
import { plainField, type KnownIds } from '../write/siteSyntax';
import type { Target } from './target';
import type { VersionDate } from './versionDate';

/** What the front matter of a version is made of. */
export interface HeadFacts {
  target: Target;
  today: string;
  /** The source that the text is registered as; null where the page has its sources already. */
  source: string | null;
  state: string;
  /** The day that the editor gave, else what the text says; null when neither is known. */
  date: VersionDate | string | null;
  /** The title of the document. */
  title: string | null;
  paragraphs: number;
  changes: CharterFields['changes'];
  known: KnownIds;
  notes: Note[];
}

/** The front matter of a new version: what the document says, and what is left to fill in. */
export function newHead(facts: HeadFacts): Record<string, unknown> {
  const { target, today, source, state, date, changes } = facts;
  const { isExample, versions } = target.document;
  const count = countedTitle(target);
  const label = labelFor(target, count?.number ?? null);
  const last = versions.at(-1)?.page.fields.sidebar_position;
  return {
    title: markExample(count === null ? titleOf(facts) : tellTitle(count.title, facts), isExample),
    description: describe(facts),
    ...(label === null ? {} : { sidebar_label: label }),
    ...(last === undefined ? {} : { sidebar_position: last + 1 }),
    draft: true,
    reviewed: today,
    ...(isExample ? { example: true } : {}),
    order: target.order,
    state,
    ...adoptedBy(state, [source]),
    date: typeof date === 'string' ? date : (date?.date ?? null),
    dateNote: dateNote(facts),
    textKnown: true,
    change: changeOf(target),
    ...(changes.length === 0 ? {} : { changes }),
    sources: [source],
  };
}

/** Who has adopted a version that the editor says is adopted: the file cannot vouch for it, so an editor fills it in. */
export function adoptedBy(state: string, sources: readonly (string | null)[]): Record<string, unknown> {
  return state === 'adopted' ? { adopted: { by: 'Udfyld: Hvem har vedtaget versionen?', sources: sources.filter((source) => source !== null) } } : {};
}

/** `Charterskabelon, version 3` → `Charterskabelon, version 4`, where the versions before are called so. */
function countedTitle({ document: { versions } }: Target): { title: string; number: number } | null {
  const match = /^(?<name>.+, version )(?<number>\d+)$/u.exec(versions.at(-1)?.page.fields.title ?? '');
  if (match?.groups === undefined) return null;
  const number = Number(match.groups['number']) + 1;
  return { title: `${match.groups['name'] ?? ''}${number}`, number };
}

/** The short name in menus, where the versions before have one: counted on from theirs, else for an editor to give. */
function labelFor({ document: { versions } }: Target, counted: number | null): string | null {
  if (counted !== null) return `Version ${counted}`;
  const labels = versions.map(({ page }) => page.fields.sidebar_label);
  if (labels.every((label) => label === undefined)) return null;
  const numbers = labels.map((label) => Number(/^Version (?<number>\d+)$/u.exec(label ?? '')?.groups?.['number'] ?? Number.NaN));
  return numbers.some(Number.isNaN) ? 'Udfyld: Kort navn til menuen, fx Andet udkast' : `Version ${Math.max(...numbers) + 1}`;
}

function tellTitle(counted: string, { title, notes }: HeadFacts): string {
  if (title !== null) notes.push({ kind: 'guess', place: 'title', words: title, taken: counted, why: 'versionerne før hedder sådan' });
  return counted;
}

/** Two versions of one title cannot be told apart, so that the next one asks for another. */
function titleOf({ title, target, known }: HeadFacts): string {
  const own = title === null ? '' : plainField(title, known);
  const isTaken = target.document.versions.some(({ page }) => page.fields.title === own);
  if (own === '') return 'Udfyld: Versionens titel';
  return isTaken ? `Udfyld: Versionens titel; »${own}« har en anden version` : own;
}

function describe({ paragraphs, target: { document } }: HeadFacts): string {
  const count = paragraphs === 1 ? 'én paragraf' : `${paragraphs} paragraffer`;
  return markExample(`Udfyld: Én sætning, der giver svaret først. Versionen har ${count}.`, document.isExample).replace(/^Eksempel: Udfyld: /u, 'Udfyld: Eksempel: ');
}

function dateNote({ date, source, known }: HeadFacts): string {
  const cited = source === null ? '' : ` [@${source}]`;
  if (date === null) return `Udfyld: Hvad der vides om, hvornår versionen er fra${cited}.`;
  return typeof date === 'string' ? `Udfyld: Hvor datoen står${cited}.` : `Datoen står i teksten: »${plainField(date.line, known)}«${cited}.`;
}

/** Reasons are asked for since the newest version whose words are known, and so is this; where none is, since the one before. */
function changeOf({ before: last, knownBefore, document }: Target): string {
  const before = knownBefore ?? last;
  if (document.versions.length === 0) return 'Det er den første version, vi kender.';
  return before === null ? 'Udfyld: Hvad der er nyt i versionen' : `Udfyld: Hvad der er nyt i forhold til »${before.label}«`;
}
