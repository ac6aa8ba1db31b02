import { upperFirst } from '../../../../danish/capitals';
import { dayOf, formatClock, formatPartialDate } from '../../../../danish/dates';
import type { Cited } from '../../../../model/cited';
import { citedLine, firstSources } from '../../../../model/citedText';
import type { MeetingFields } from '../../../../model/kinds/meeting';
import type { Knowledge } from '../../../../model/knowledge';
import type { FactLine, NamedPage } from '../../shared/programme';

/** A fact before its sources are numbered. */
export interface FactDraft {
  label: string;
  lines: FactLine<string>[];
}

/** The zone that needs no mention. */
const HOME_ZONE = 'Europe/Copenhagen';

/** When, where and who, under the names that the page of the meeting gives them. */
export function meetingFacts(fields: MeetingFields, knowledge: Knowledge): FactDraft[] {
  const { start, weekday, timeZone, venue, invited, organiser } = fields;
  const zone = timeZone === HOME_ZONE ? '' : ` (tidszone ${timeZone})`;
  return [
    { label: 'Start', lines: [plain(`${upperFirst(weekday)} den ${formatPartialDate(dayOf(start))} ${formatClock(start)}${zone}`)] },
    { label: 'Slut', lines: fields.ends.map((end) => endLine(end, start, knowledge)) },
    { label: 'Sted', lines: [sourced(venueOf(fields), venue.sources, knowledge)] },
    { label: 'Inviteret', lines: invited.map((group) => citedLine(group, knowledge)) },
    { label: 'Arrangør', lines: [citedLine(organiser, knowledge)] },
    { label: 'Gæster', lines: fields.guests.map((guest) => guestLine(guest, knowledge)) },
    { label: 'Dokumenter', lines: documentLines(fields, knowledge) },
  ];
}

/** `Innovest, Ånumvej 28, 6900 Skjern`. */
export function venueOf({ venue }: Pick<MeetingFields, 'venue'>): string {
  return `${venue.name}, ${venue.address}, ${venue.postalCode} ${venue.city}`;
}

/** `kl. 15.45 – Sluttidspunkt i invitationen`, with the day where that is not the one of the start. */
function endLine({ end, note, sources }: MeetingFields['ends'][number], start: string, knowledge: Knowledge): Cited<string> {
  const day = dayOf(end) === dayOf(start) ? '' : `${formatPartialDate(dayOf(end))} `;
  return sourced(`${day}${formatClock(end)}${note === undefined ? '' : ` – ${note}`}`, sources, knowledge);
}

/** Who comes, by role. What they do there, the agenda says. */
function guestLine({ role, name, organisation, sources }: MeetingFields['guests'][number], knowledge: Knowledge): Cited<string> {
  return sourced(`${role}: ${whoOf(name, organisation)}`, sources, knowledge);
}

function whoOf(name: string | undefined, organisation: string | undefined): string {
  if (name !== undefined) return organisation === undefined ? name : `${name}, ${organisation}`;
  return organisation === undefined ? 'navn ikke oplyst' : `${organisation} (navn ikke oplyst)`;
}

/** The papers by their state, those that are pages each for itself. What would fill a gap is for who can fill it, and stands on the page of the meeting. */
function documentLines({ documents }: MeetingFields, knowledge: Knowledge): FactLine<string>[] {
  const states = [...new Set(documents.map(({ state }) => state))];
  return states.flatMap((state) => {
    const label = knowledge.label('document-state', state);
    const papers = documents.filter((document) => document.state === state).map(({ title, page }) => ({ title, page: linkTo(page ?? '', knowledge)[0] }));
    const titles = papers.filter(({ page }) => page === undefined).map(({ title }) => title);
    const pages = papers.flatMap(({ title, page }) => (page === undefined ? [] : [{ ...plain(`${label}:`), page: { ...page, title } }]));
    return [...pages, ...(titles.length === 0 ? [] : [plain(`${label}: ${titles.join('; ')}`)])];
  });
}

/** The page with this id by its short title; none where there is none, or none in this edition. */
export function linkTo(id: string, { pageById }: Pick<Knowledge, 'pageById'>): NamedPage[] {
  const page = pageById(id);
  return page === undefined ? [] : [{ title: page.fields.sidebar_label ?? page.fields.title, address: page.address }];
}

function plain(text: string): Cited<string> {
  return { text, sources: [], hasMore: false };
}

function sourced(text: string, sources: readonly string[], knowledge: Knowledge): Cited<string> {
  return { text, ...firstSources(sources, knowledge) };
}
