import { formatPartialDate } from '../../danish/dates';
import type { Loss } from '../neutral';
import type { PersonalFinding } from '../protect/protectDocument';
import type { Minutes } from '../recognise/recogniseMinutes';
import type { WrittenPage } from '../write/minutesPage';
import type { WrittenRecord } from '../write/pageBody';
import { lossLines, personalLines } from './commonLines';
import { notesOf, type Note } from './notes';
import { formatSections, type ReportSection } from './sections';

export interface MinutesReport {
  page: WrittenPage;
  minutes: Minutes;
  meeting: string;
  /** The name of the page's file without its ending. */
  name: string;
  losses: readonly Loss[];
  findings: readonly PersonalFinding[];
  fileName: string;
}

/** What the editor reads after an import: what was recognised, guessed, left out and found, and what to do now. */
export function reportMinutes(report: MinutesReport): string {
  const { page, minutes, losses, findings, fileName } = report;
  const { notes } = minutes;
  const sections: ReportSection[] = [
    { title: 'Genkendt', lines: recognised(report) },
    { title: 'Gættet – se efter', lines: guessLines(notes, minutes) },
    { title: 'Se efter', lines: notesOf(notes, 'look').map(({ place, text }) => `${place}: ${text}`) },
    { title: 'Navne, der ikke er kommet med', lines: nameLines(notes) },
    { title: 'Personoplysninger', lines: personalLines(findings) },
    { title: 'Udeladt', lines: [...notesOf(notes, 'left-out').map(({ place, words, why }) => `${place}: »${words}« (${why})`), ...lossLines(losses)] },
    { title: 'Ord, der er blevet til felter', lines: notesOf(notes, 'used').map(({ place, words, becomes }) => `${place}: »${words}« → ${becomes}`) },
    { title: 'Det skal du gøre nu', lines: nextSteps(page, report) },
  ];
  return formatSections(`Import af referatet ${fileName}`, sections);
}

function recognised({ page, minutes, meeting }: MinutesReport): string[] {
  const day = minutes.day === null ? 'Mødets dag: ukendt' : `Mødets dag: ${formatPartialDate(minutes.day.day)} (${minutes.day.from})`;
  return [
    `Møde: ${meeting}`,
    day,
    ...counted('Punkter', page.items),
    ...counted('Beslutninger', page.decisions.map(describeRecord)),
    ...counted('Handlinger', page.actions.map(describeRecord)),
    ...counted('Deltagere', page.participants.map(describeAttendee)),
    ...counted('Afbud', page.absent.map(describeAttendee)),
  ];
}

function counted(what: string, list: readonly string[]): string[] {
  return [`${what}: ${list.length}`, ...list.map((each) => `  ${each}`)];
}

function describeRecord({ id, text, who, deadline }: WrittenRecord): string {
  const parts = [who.length === 0 ? null : `ansvarlig: ${who.join('; ')}`, deadline === null ? null : `frist: ${formatPartialDate(deadline)}`].filter((part) => part !== null);
  return `${id}: »${shorten(text)}«${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`;
}

function describeAttendee(attendee: WrittenPage['participants'][number]): string {
  const name = 'municipality' in attendee ? attendee.municipality : attendee.who;
  return attendee.role === undefined ? name : `${name}, ${attendee.role}`;
}

function shorten(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90).trimEnd()}…` : text;
}

function guessLines(notes: readonly Note[], { day }: Minutes): string[] {
  const ofDay = day?.guess == null ? [] : [`mødets dag: ${formatPartialDate(day.day)} (${day.guess})`];
  return [...ofDay, ...notesOf(notes, 'guess').map(({ place, words, taken, why }) => `${place}: »${shorten(words)}« → ${taken} (${why})`)];
}

/** Each name once, with what stands instead and where. */
function nameLines(notes: readonly Note[]): string[] {
  const names = notesOf(notes, 'name');
  const distinct = [...new Set(names.map(({ name }) => name))];
  if (distinct.length === 0) return [];
  const lines = distinct.map((name) => {
    const own = names.filter((note) => note.name === name);
    return `  ${name} → ${[...new Set(own.map(({ becomes }) => becomes))].join(' / ')} (${[...new Set(own.map(({ place }) => place))].join(', ')})`;
  });
  return [`${distinct.length === 1 ? '1 navn' : `${distinct.length} navne`}. Skriv kun et navn på siden, når personen optræder i en offentlig faglig rolle.`, ...lines];
}

function nextSteps({ actions }: WrittenPage, { name }: MinutesReport): string[] {
  const unknown = actions.filter(({ who }) => who.some((each) => each.startsWith('Ansvarlig ikke oplyst'))).length;
  return [
    'Læs siden igennem med originalen ved siden af. Den er en kladde (draft: true) og bliver ikke udgivet, før du sletter den linje.',
    ...(unknown === 0 ? [] : [`Skriv en kommune eller en rolle, hvor der står »Ansvarlig ikke oplyst …« (${unknown}).`]),
    'Fjern, hvad der ikke må ligge offentligt, eller skriv audience: members på siden, punktet, beslutningen eller handlingen.',
    'Står partnerrunden som tekst, så flyt den til partnerRound i hovedet, hvis den skal vises pr. kommune.',
    'Ret state til approved og skriv dagen i approved, når referatet er godkendt.',
    `Kør npm run check, og se siden med npm start på /referater/${name}/.`,
  ];
}
