import type { PhrasingContent, RootContent } from 'mdast';
import { paragraphOf, plainText, type Phrasing } from '../text/phrasing';
import { isAboutPeople, isPlural, type LabelKind } from './labels';
import { createDirectory, type Directory } from './names';
import type { FindOrganisation } from './organisations';
import type { Gathered, RawPart, RawRecord } from './record';
import type { SentenceContext } from './sentences';

/** Something that a label announced and that is still to come. */
export interface Scope {
  kind: LabelKind;
  words: string;
  /** `next`: the next block; `run`: blocks of one sort; `section`: all up to the next label or heading. */
  reach: 'next' | 'run' | 'section';
  /** Whether it has taken a list: text after that stands under the label no more, unless it is a heading. */
  hasList: boolean;
  /** Whether people have been taken under it: a label that names nobody stays text. */
  hasPeople: boolean;
  /** Whether the name of an item was the label: under »Opfølgning« stands also what is no task. */
  isWeak: boolean;
}

/** Where the reading of a section has come to. */
export interface Reading {
  parts: RawPart[];
  /** The decisions and actions that a following »Ansvarlig« or »Frist« speaks of. */
  fresh: RawRecord[];
  scope: Scope | null;
  /** Who and when that stand before their action, in a form whose first line is »Hvem«. */
  waiting: { kind: LabelKind; label: string; words: Phrasing }[];
  /** A label such as »Drøftelse« that the next paragraph will carry. */
  talk: string | null;
  place: string;
  /** Whether it is what stands above the first item. */
  isIntro: boolean;
  gathered: Gathered;
  find: FindOrganisation;
}

/** What stands above the first item goes by this name in the report. */
export const INTRO = 'indledningen';

/** What the sentences of a section are read against: who the document has named so far, and whose meeting it is. */
export function contextOf({ gathered, find, place }: Reading): SentenceContext {
  const { organisationOf, roleOf, hasName } = directoryOf(gathered);
  const isFormal = /godkendelse af (?:seneste |sidste |forrige )?(?:dagsorden|(?:møde)?referat)/iu.test(place);
  const isRound = /(?:nyt|status|orientering|meddelelser) fra|bordet rundt|runden?(?! ?\d)(?!\p{L})|siden sidst/iu.test(place);
  return { known: { find, organisationOf, roleOf, hasName }, meeting: gathered.meeting, isFormal, isRound };
}

const directories = new WeakMap<Gathered, { count: number; directory: Directory }>();

/** Of everybody named so far. Every line asks for it and people are only ever added, so that it is built anew only when there are more. */
function directoryOf(gathered: Gathered): Directory {
  const people = [...gathered.participants, ...gathered.absent, ...gathered.officers.map(({ person }) => person)];
  const known = directories.get(gathered);
  if (known?.count === people.length) return known.directory;
  const directory = createDirectory(people);
  directories.set(gathered, { count: people.length, directory });
  return directory;
}

export function beginReading(place: string, gathered: Gathered, find: FindOrganisation): Reading {
  return { parts: [], fresh: [], waiting: [], scope: null, talk: null, place, isIntro: place === INTRO, gathered, find };
}

/** A label whose words are still to come. */
export function openLabel(kind: LabelKind, words: string, reach: Scope['reach'], reading: Reading): void {
  closeTalk(reading);
  closeScope(reading);
  if (kind === 'agenda') return useLabel(words, 'ledetekst over punkterne', reading);
  if (kind === 'talk') {
    if (/^(?:møde)?referat$/iu.test(words)) useLabel(words, 'ledetekst', reading);
    else reading.talk = words;
    return;
  }
  if (kind === 'decision' || kind === 'action') reading.fresh = [];
  reading.scope = { kind, words, reach: reach === 'next' && isForSeveral(kind, words) ? 'run' : reach, hasList: false, hasPeople: false, isWeak: reach === 'section' && kind === 'action' && WEAK.test(words) };
}

/** Names of items that are not only lists of what is to be done. */
const WEAK = /^(?:opfølgning|næste skridt|hvad|opgaver|handlinger|udeståender?|aktioner)$/iu;

/** One person leads a meeting and one writes, while those who take part stand on lines of their own. */
function isForSeveral(kind: LabelKind, words: string): boolean {
  return kind === 'participants' || kind === 'absent' || isPlural(words);
}

/** Notes that words of the document have become a field. */
export function useLabel(words: string, becomes: string, reading: Reading): void {
  reading.gathered.notes.push({ kind: 'used', place: reading.place, words, becomes });
}

/** Notes what words were taken for though no label says so, and why. */
export function noteGuess(words: string, taken: string, why: string, reading: Reading): void {
  reading.gathered.notes.push({ kind: 'guess', place: reading.place, words, taken, why });
}

/** `Beslutning: Ingen.` says that there is none. */
export function isNothing(words: Phrasing): boolean {
  return /^(?:ingen(?: (?:beslutning(?:er)?|bemærkninger|kommentarer|aktion(?:er)?|handling(?:er)?|opfølgning))?|intet(?: at (?:beslutte|referere|bemærke))?|nej|n\/a|ikke relevant|udgår|[-–—]+)[.\s]*$/iu.test(plainText(words).trim());
}

/** Text; a label such as »Drøftelse« that waits for it stands before its words. */
export function pushText(node: RootContent, reading: Reading): void {
  const { talk } = reading;
  reading.talk = null;
  if (talk === null) reading.parts.push({ kind: 'text', node });
  else if (node.type === 'paragraph') reading.parts.push({ kind: 'text', node: { ...node, children: [strongLabel(talk), { type: 'text', value: ' ' }, ...node.children] } });
  else reading.parts.push({ kind: 'text', node: paragraphOf([strongLabel(talk)]) }, { kind: 'text', node });
}

export function strongLabel(words: string): PhrasingContent {
  return { type: 'strong', children: [{ type: 'text', value: `${words}:` }] };
}

export function closeTalk(reading: Reading): void {
  if (reading.talk !== null) reading.parts.push({ kind: 'text', node: paragraphOf([strongLabel(reading.talk)]) });
  reading.talk = null;
}

/** A label that nothing followed is told of, for its words stand nowhere else; one for people that named nobody stays. */
export function closeScope(reading: Reading): void {
  const { scope } = reading;
  reading.scope = null;
  if (scope === null) return;
  if (!isAboutPeople(scope.kind) || scope.hasPeople) return useLabel(scope.words, 'ledetekst', reading);
  reading.parts.push({ kind: 'text', node: paragraphOf([strongLabel(scope.words)]) });
  reading.gathered.notes.push({ kind: 'look', place: reading.place, text: `Under »${scope.words}« er ingen kommune, rolle eller organisation kendt. Ordene står som tekst.` });
}
