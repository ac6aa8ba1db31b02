import { upperFirst } from '../../danish/capitals';
import { splitSentences } from '../../danish/sentences';
import type { FindOrganisation } from '../recognise/organisations';
import { organisationName } from '../recognise/names';
import { readPeople } from '../recognise/people';

/** Somebody from outside the network. The name is for the report only. */
export interface Guest {
  name: string | null;
  role: string;
  organisation: string | null;
  /** The sentence that speaks of the guest, without the name. */
  does: string;
}

/** How a guest whom a text names is called where the name stood. */
export const SPEAKER = 'Oplægsholder';

const PART = "\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}[\\p{Ll}'’]+)*";
const NAME = `${PART}(?:\\s+(?:van|von|de|der|den|af|la|ter|ten)){0,3}\\s+${PART}(?:\\s+${PART})?`;
const DOES = '(?:rejser|kommer|fortæller|holder|deltager|præsenterer|giver|viser|gæster|besøger|taler|indleder|deler|vil)';
const NAMED = new RegExp(`(?<!\\p{L})(?<name>${NAME})(?:,?\\s+fra\\s+(?<from>\\p{Lu}[\\p{L}\\d &.-]*?))?,?\\s+${DOES}(?!\\p{L})`, 'u');
const TALK_BY = /(?:oplæg|indlæg|præsentation)\s+(?:ved|v\/|af)\s*(?<who>[^.;\n]{3,120})/iu;
const VISIT = /besøg\s+(?:af|fra)\s+(?<who>[^.,;\n]{3,80})/iu;
const INVITED = /inviteret\s+(?:en\s+|et\s+|to\s+|tre\s+)?(?<who>[^.,;\n]{3,80}?)\s+til(?!\p{L})/iu;

/** Whether a title says who speaks; `Besøg fra Holland` does not yet. */
export function namesSpeaker(title: string): boolean {
  return TALK_BY.test(title);
}

/** The guests that a text tells of, each once. */
export function findGuests(texts: readonly string[], find: FindOrganisation): Guest[] {
  const guests = texts.flatMap((text) => splitSentences(text).flatMap(({ text: sentence }) => guestsIn(sentence.replace(/\s+/gu, ' '), find)));
  const distinct = new Map<string, Guest>();
  for (const guest of guests) {
    const key = guest.name === null ? `${guest.role}|${guest.organisation ?? ''}` : nameKey(guest.name);
    const earlier = distinct.get(key);
    distinct.set(key, earlier === undefined ? guest : { ...earlier, organisation: earlier.organisation ?? guest.organisation });
  }
  return [...distinct.values()];
}

/** First and last name; what stands between is spelled in more than one way. */
function nameKey(name: string): string {
  const parts = name.split(/\s+/u);
  return `${parts[0] ?? ''} ${parts.at(-1) ?? ''}`;
}

function guestsIn(sentence: string, find: FindOrganisation): Guest[] {
  const named = NAMED.exec(sentence)?.groups;
  if (named?.['name'] !== undefined && find(named['name']) === null) {
    return [{ name: named['name'], role: SPEAKER, organisation: named['from']?.trim() ?? null, does: sentence }];
  }
  const talk = TALK_BY.exec(sentence)?.groups?.['who'];
  if (talk !== undefined) return speakers(talk, sentence, find);
  const other = VISIT.exec(sentence)?.groups?.['who'] ?? INVITED.exec(sentence)?.groups?.['who'];
  return other === undefined ? [] : [unnamed(other.trim(), sentence, find)];
}

function speakers(who: string, sentence: string, find: FindOrganisation): Guest[] {
  return readPeople([who], find).map(({ name, role, organisation }) => ({
    name,
    role: upperFirst(role ?? SPEAKER),
    organisation: organisation === null ? null : organisationName(organisation),
    does: sentence,
  }));
}

/** `lokalpolitiker fra X` → role and organisation; what begins with a capital is an organisation itself. */
function unnamed(who: string, sentence: string, find: FindOrganisation): Guest {
  const [left = who, ...rest] = who.split(/\s+fra\s+/u);
  const organisation = rest.length === 0 ? null : rest.join(' fra ');
  if (/^\p{Lu}/u.test(left) || find(left) !== null) return { name: null, role: 'Gæst', organisation: left, does: sentence };
  return { name: null, role: upperFirst(left), organisation, does: sentence };
}

/** A pattern of all spellings of the names of guests, for taking them out of texts; null when none is named. */
export function patternOfNames(guests: readonly Guest[]): RegExp | null {
  const names = guests.flatMap(({ name }) => (name === null ? [] : [name.split(/\s+/u)]));
  if (names.length === 0) return null;
  const spellings = names.map((parts) => `${escaped(parts[0] ?? '')}(?:\\s+(?:van|von|de|der|den|af|la|ter|ten|\\p{Lu}\\p{L}+))*?\\s+${escaped(parts.at(-1) ?? '')}`);
  return new RegExp(`(?<!\\p{L})(?:${spellings.join('|')})(s)?(?!\\p{L})`, 'gu');
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
