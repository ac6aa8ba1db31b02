import type { RootContent } from 'mdast';
import { stringify } from 'yaml';
import { lowerFirst } from '../../danish/capitals';
import { formatClock, formatPartialDate, weekdayOf } from '../../danish/dates';
import { createSlugger, textToSlug } from '../../danish/slug';
import type { MeetingSpan } from '../../model/agendaTimes';
import type { Note } from '../report/notes';
import { replaceWords } from '../text/replaceWords';
import { plainField, withoutSiteSyntax, type KnownIds } from '../write/siteSyntax';
import { tidyBlocks } from '../write/tidyBlocks';
import { toMarkdown } from '../write/toMarkdown';
import { agendaTimes } from './agendaTimes';
import { patternOfNames, SPEAKER, type Guest } from './guests';
import { ordinalOf } from './meetingNumber';
import { tracksIn } from './programme';
import type { Invitation } from './readInvitation';

/** What a post is made of beside the invitation. */
export interface PostFacts {
  id: string | null;
  day: string;
  today: string;
  /** Id of the source that the invitation is registered as. */
  source: string;
  /** The number to take when the invitation has none. */
  nextNumber: number;
  known: KnownIds;
  tracks: ReadonlyMap<string, string>;
}

export interface WrittenPost {
  id: string;
  text: string;
  /** `id: title`, and the tracks. */
  agenda: string[];
  guests: string[];
}

/** Anchors of the post's own sections. */
const TAKEN_ANCHORS = ['kort-fortalt', 'program', 'fra-invitationen', 'praktisk', 'dokumenter', 'omtalt-i', 'kilder-paa-siden', 'tal-paa-siden'];

/** Writes a meeting's post as a draft. What the invitation does not say is left to fill in. */
export function writeMeetingPost(invitation: Invitation, facts: PostFacts): WrittenPost {
  const title = titleOf(invitation);
  const id = facts.id ?? idOf(invitation, facts);
  const span = spanOf(invitation, facts.day);
  const agenda = agendaOf(invitation, id, span, facts);
  const guests = invitation.guests.map((guest) => guestOf(guest, invitation, facts));
  const head = { title, description: describe(invitation, title, facts.day), draft: true, ...fieldsOf(invitation, span, facts), ...(guests.length === 0 ? {} : { guests }), agenda, ...documentsOf(invitation, facts) };
  const yaml = stringify(head, { lineWidth: 0, aliasDuplicateObjects: false });
  return {
    id,
    text: `---\n${yaml}---\n\n${bodyOf(invitation, facts)}`,
    agenda: agenda.map(({ id: item, title: words, tracks }) => `${item}: »${words}«${tracks === undefined ? '' : ` (spor: ${tracks.join(', ')})`}`),
    guests: guests.map(({ role, organisation }) => (organisation === undefined ? role : `${role}, ${organisation}`)),
  };
}

function titleOf({ number, place }: Invitation): string {
  const meeting = number === null ? 'Netværksmøde' : `${ordinalOf(number)} netværksmøde`;
  return place === null ? meeting : `${meeting} i ${place.city}`;
}

/** `tredje-moede-skjern`, as the posts before it are called. */
function idOf({ number, place }: Invitation, { day }: PostFacts): string {
  const meeting = number === null ? 'moede' : `${ordinalOf(number)} moede`;
  return textToSlug(`${meeting} ${place?.city ?? day}`);
}

function describe({ place, guests }: Invitation, title: string, day: string): string {
  const where = place === null ? '' : ` på ${place.name ?? place.address} i ${place.city}`;
  const withGuests = guests.length === 0 ? '' : ' Der kommer gæster udefra.';
  const whole = `${title}. Mødet er indkaldt til den ${formatPartialDate(day)}${where}.${withGuests}`;
  return whole.length <= 220 ? whole : `${title}. Mødet er indkaldt til den ${formatPartialDate(day)}.`.slice(0, 220);
}

/** When the meeting is. An end that is not said lies at three o'clock, or at the end of the day where anything begins later. */
function spanOf({ time, items }: Invitation, day: string): MeetingSpan {
  const start = time?.start ?? '09:00';
  const latest = [start, ...items.flatMap((item) => [item.time?.start ?? '', item.time?.end ?? ''])].sort().at(-1) ?? start;
  const end = time?.end ?? (latest < '15:00' ? '15:00' : '23:59');
  return { start: `${day}T${start}`, ends: [{ end: `${day}T${end}` }] };
}

/** A time that the invitation does not give has a value all the same, for the field must have one; the report says so. */
function fieldsOf({ number, time, place, invited, organiser, notes }: Invitation, span: MeetingSpan, { day, today, source, nextNumber, known }: PostFacts): object {
  if (number === null) notes.push({ kind: 'guess', place: 'number', words: 'intet nummer', taken: String(nextNumber), why: 'det næste i rækken' });
  if (time === null) notes.push({ kind: 'guess', place: 'start', words: 'intet klokkeslæt', taken: formatClock(span.start), why: 'invitationen siger det ikke' });
  if (time?.end == null) notes.push({ kind: 'guess', place: 'ends', words: 'intet sluttidspunkt', taken: span.ends.map(({ end }) => formatClock(end)).join(), why: 'invitationen siger det ikke' });
  return {
    kind: 'meeting',
    reviewed: today,
    number: number ?? nextNumber,
    start: span.start,
    weekday: weekdayOf(day),
    ends: span.ends.map(({ end }) => ({ end, sources: [source] })),
    timeZone: 'Europe/Copenhagen',
    venue: {
      name: place?.name == null ? 'Udfyld: Stedets navn' : plainField(place.name, known),
      address: place === null ? 'Udfyld: Vej og nummer' : plainField(place.address, known),
      postalCode: place?.postalCode ?? '0000',
      city: place === null ? 'Udfyld: By' : plainField(place.city, known),
      sources: [source],
    },
    invited: invited.length === 0 ? ['Udfyld: Hvem der var inviteret'] : invited.map((words) => plainField(words, known)),
    organiser: organiser === null ? 'Udfyld: Arrangør' : plainField(organiser, known),
  };
}

function guestOf({ name, role, organisation, does }: Guest, { guests, notes }: Invitation, { source, known }: PostFacts) {
  if (name !== null) notes.push({ kind: 'name', place: 'gæsterne', name, becomes: role });
  const words = withoutNames(does, guests);
  return { role: plainField(role, known), ...(organisation === null ? {} : { organisation: plainField(organisation, known) }), does: plainField(words, known), sources: [source] };
}

function insteadOf(genitive: string | undefined, isFirst: boolean): string {
  return `${isFirst ? SPEAKER : lowerFirst(SPEAKER)}en${genitive === undefined ? '' : 's'}`;
}

interface AgendaItem {
  id: string;
  title: string;
  start?: string;
  end?: string;
  text: string;
  tracks?: string[];
}

function agendaOf({ items, guests, notes }: Invitation, postId: string, span: MeetingSpan, facts: PostFacts): AgendaItem[] {
  const slug = createSlugger([postId, ...TAKEN_ANCHORS]);
  if (items.length === 0) return [{ id: 'velkomst', title: 'Udfyld: punktets overskrift', text: 'Udfyld: hvad punktet går ud på.' }];
  const times = agendaTimes(items, span, notes);
  return items.map(({ title, blocks }, index) => {
    const named = plainField(withoutNames(title, guests), facts.known);
    const tracks = tracksIn(title, facts.tracks);
    const { words = '', ...clock } = times[index] ?? {};
    const text = [words, textOf(blocks, guests, notes, facts)].filter((part) => part !== '').join('\n\n');
    return { id: shortSlug(named, slug), title: named, ...clock, text: text === '' ? 'Udfyld: hvad punktet går ud på.' : text, ...(tracks.length === 0 ? {} : { tracks }) };
  });
}

/** An id of a few words, for it stands in addresses. */
function shortSlug(title: string, slug: (text: string) => string): string {
  const words = textToSlug(title).split('-');
  const few = words.reduce((kept, word) => (`${kept}-${word}`.length <= 40 ? `${kept}-${word}` : kept), '').replace(/^-/u, '');
  return slug(few === '' ? 'punkt' : few);
}

/** `Oplæg ved Anna Berg, arkitekt` → `Oplæg ved arkitekt`; a name that no role follows becomes `oplægsholderen`. */
function withoutNames(text: string, guests: readonly Guest[]): string {
  const pattern = patternOfNames(guests);
  if (pattern === null) return text;
  const replacements = [...text.matchAll(pattern)].reverse();
  return replacements.reduce((rest, { 0: found, 1: genitive, index }) => {
    const after = rest.slice(index + found.length);
    return rest.slice(0, index) + (after.startsWith(', ') ? after.slice(2) : insteadOf(genitive, index === 0) + after);
  }, text);
}

/** Blocks as Markdown for the post: no names of guests, nothing that the site reads as its own signs, no headings inside. */
function textOf(blocks: readonly RootContent[], guests: readonly Guest[], notes: Note[], { known }: PostFacts): string {
  const tidy = tidyBlocks(blocks.map(withoutHeading), 2, { folder: '', images: [] }, notes);
  const pattern = patternOfNames(guests);
  for (const block of tidy) {
    if (pattern !== null) {
      replaceWords(block, (text) =>
        [...text.matchAll(pattern)].map(({ 0: found, 1: genitive, index }) => ({ offset: index, length: found.length, words: insteadOf(genitive, /(?:^|[.!?]\s+)$/u.test(text.slice(0, index))) })),
      );
    }
    withoutSiteSyntax(block, known);
  }
  return toMarkdown({ type: 'root', children: tidy }).trim();
}

function withoutHeading(block: RootContent): RootContent {
  return block.type === 'heading' ? { type: 'paragraph', children: [{ type: 'strong', children: block.children }] } : block;
}

function documentsOf({ documents }: Invitation, { source, known }: PostFacts): object {
  if (documents.length === 0) return {};
  const note = 'Udfyld: hvor filen ligger. Invitationen tilbyder den, men importen har ikke hentet den.';
  return { documents: documents.map((title) => ({ title: plainField(title, known), state: 'not-public', note, source })) };
}

function bodyOf(invitation: Invitation, facts: PostFacts): string {
  const intro = textOf(invitation.intro, invitation.guests, invitation.notes, facts);
  const own = intro === '' ? '' : `## Fra invitationen {#fra-invitationen}\n\n${intro}\n\n`;
  const practical = textOf(invitation.practical, invitation.guests, invitation.notes, facts);
  const coming = practical === '' ? '' : `\n## Praktisk {#praktisk}\n\n${practical}\n`;
  return `Udfyld: svaret først [@${facts.source}].\n\n<!-- truncate -->\n\n${own}## Program {#program}\n\n::program\n${coming}`;
}

