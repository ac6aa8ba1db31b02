import { formatPartialDate, weekdayOf } from '../../danish/dates';
import type { Loss } from '../neutral';
import type { Invitation } from '../invitation/readInvitation';
import type { WrittenPost } from '../invitation/meetingPost';
import type { PersonalFinding } from '../protect/protectDocument';
import { lossLines, personalLines } from './commonLines';
import { notesOf, type NoteOf } from './notes';
import { formatSections, type Report } from './sections';

export interface InvitationReport {
  post: WrittenPost;
  invitation: Invitation;
  day: NonNullable<Invitation['day']>;
  losses: readonly Loss[];
  findings: readonly PersonalFinding[];
  fileName: string;
  /** How many pictures the file has; a post begins without them. */
  images: number;
}

/** What the editor reads after an invitation was imported. */
export function reportInvitation(report: InvitationReport): Report {
  const { invitation, losses, findings, fileName, day, images } = report;
  const { notes } = invitation;
  const guesses = notesOf(notes, 'guess').map(({ place, words, taken, why }) => `${place}: »${words}« → ${taken} (${why})`);
  const pictures = images === 0 ? [] : [`billeder: ${images}. Læg dem i static/img/, hvis de skal med.`];
  return formatSections(`Import af invitationen ${fileName}`, [
    { title: 'Se efter', lines: [...missingLines(report), ...notesOf(notes, 'look').map(({ place, text }) => `${place}: ${text}`)] },
    { title: 'Genkendt', lines: recognised(report) },
    { title: 'Gættet – se efter', lines: [...(day.guess === null ? [] : [`dato: ${formatPartialDate(day.day)} (${day.guess}). Er året forkert, så kør igen med --date.`]), ...guesses] },
    { title: 'Navne, der ikke er kommet med', lines: notesOf(notes, 'name').map(nameLine) },
    { title: 'Personoplysninger', lines: personalLines(findings) },
    { title: 'Udeladt', lines: [...pictures, ...lossLines(losses)] },
    { title: 'Det skal du gøre nu', lines: nextSteps(report) },
  ], notes);
}

function nameLine({ place, name, becomes }: NoteOf<'name'>): string {
  const isGuest = place === 'gæsterne';
  return isGuest ? `${name} → ${becomes}. Skal navnet stå der, fordi personen optræder i en offentlig faglig rolle, så skriv linjen »name: ${name}« på gæsten.` : `${name} → ${becomes} (${place})`;
}

/** What an invitation usually has and this one has not, and where the lines went that are no part of the agenda. */
function missingLines({ invitation }: InvitationReport): string[] {
  const { items, practical } = invitation;
  return [
    ...(items.length > 0 ? [] : ['Der er ikke fundet nogen punkter til dagsordenen. Skriv dem under »agenda« i hovedet.']),
    ...(practical.length === 0 ? [] : ['Tilmelding, pris, parkering og lignende står under »Praktisk« og ikke på dagsordenen. Slet det, der ikke skal stå der.']),
  ];
}

function recognised({ post, invitation, day }: InvitationReport): string[] {
  const { number, time, place, invited, documents } = invitation;
  return [
    `Møde: ${post.id}`,
    `Nummer: ${number ?? 'ikke fundet'}`,
    `Dato: ${weekdayOf(day.day)} den ${formatPartialDate(day.day)}`,
    `Tid: ${time === null ? 'ikke fundet' : `${time.start}${time.end === null ? '' : `-${time.end}`}`}`,
    `Sted: ${place === null ? 'ikke fundet' : [place.name, place.address, `${place.postalCode} ${place.city}`].filter((part) => part !== null).join(', ')}`,
    `Inviterede: ${invited.length === 0 ? 'ikke fundet' : invited.join('; ')}`,
    `Gæster: ${post.guests.length}`,
    ...post.guests.map((guest) => `  ${guest}`),
    `Dagsorden: ${post.agenda.length}`,
    ...post.agenda.map((item) => `  ${item}`),
    `Dokumenter: ${documents.length}`,
    ...documents.map((title) => `  ${title}`),
  ];
}

function nextSteps({ post, invitation, day }: InvitationReport): string[] {
  return [
    'Udfyld alt, hvor der står »Udfyld:«. Opslaget er en kladde (draft: true) og bliver ikke udgivet, før du sletter den linje.',
    'Teksterne er invitationens egne ord. Skriv dem om med egne ord, og sæt kilder på, som i de andre opslag.',
    ...(invitation.number === null ? ['Ret number, hvis det ikke er det næste møde i rækken.'] : []),
    `Slet mødet i src/data/indirect-meetings.yml, hvis det står der. Kør npm run check, og se opslaget med npm start på /moeder/${post.id}/ (${day.day}).`,
  ];
}
