import { formatPartialDate } from '../../danish/dates';
import type { Loss } from '../neutral';
import type { PersonalFinding } from '../protect/protectDocument';
import type { Minutes } from '../recognise/recogniseMinutes';
import type { WrittenPage } from '../write/minutesPage';
import type { WrittenRecord } from '../write/pageBody';
import type { WrittenTurn } from '../write/partnerRound';
import { lossLines, personalLines } from './commonLines';
import { missingLines } from './missing';
import { approvalStep, checkStep, draftStep, membersStep } from './nextSteps';
import { notesOf, type Note } from './notes';
import { formatSections, type Report, type ReportSection } from './sections';

export interface MinutesReport {
  page: WrittenPage;
  minutes: Minutes;
  meeting: string;
  /** The name of the page's file without its ending. */
  name: string;
  losses: readonly Loss[];
  findings: readonly PersonalFinding[];
  fileName: string;
  /** What there is to say of minutes that the meeting has already. */
  advice: readonly string[];
}

/** What the editor reads after an import: what was recognised, guessed, left out and found, and what to do now. */
export function reportMinutes(report: MinutesReport): Report {
  const { page, minutes, losses, findings, fileName, advice } = report;
  const { notes } = minutes;
  const sections: ReportSection[] = [
    { title: 'Se efter', lines: [...advice, ...missingLines(minutes, page), ...notesOf(notes, 'look').map(({ place, text }) => `${place}: ${text}`)] },
    { title: 'Genkendt', lines: recognised(report) },
    { title: 'Gættet – se efter', lines: guessLines(notes, minutes) },
    { title: 'Navne, der ikke er kommet med', lines: nameLines(notes) },
    { title: 'Personoplysninger', lines: personalLines(findings) },
    { title: 'Udeladt', lines: [...notesOf(notes, 'left-out').map(({ place, words, why }) => `${place}: »${words}« (${why})`), ...lossLines(losses)] },
    { title: 'Det skal du gøre nu', lines: nextSteps(report) },
  ];
  return formatSections(`Import af referatet ${fileName}`, sections, notes);
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
    ...counted('Partnerrunde', page.partnerRound.map(describeTurn)),
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

const TOLD: Readonly<Record<WrittenTurn['state'], string>> = { reported: 'fortalte nyt', flag: 'viste flaget', absent: 'var der ikke' };

function describeTurn(turn: WrittenTurn): string {
  const { state, status, next = [] } = turn;
  const told = status === undefined ? '' : `: »${shorten(status)}«`;
  const steps = next.length === 0 ? '' : `, næste skridt: ${next.length}`;
  return `${'municipality' in turn ? turn.municipality : turn.who} ${TOLD[state]}${told}${steps}`;
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

function nextSteps({ page, minutes, name }: MinutesReport): string[] {
  const { actions, items, partnerRound } = page;
  const unknown = actions.filter(({ who }) => who.some((each) => each.startsWith('Ansvarlig ikke oplyst'))).length;
  const isRoundInWords = partnerRound.length === 0 && items.some((item) => /partnerrunde/iu.test(item));
  return [
    draftStep('Læs siden igennem med originalen ved siden af.'),
    ...(unknown === 0 ? [] : [`Skriv en kommune eller en rolle, hvor der står »Ansvarlig ikke oplyst …« (${unknown}).`]),
    membersStep(page.decisions[0]?.id ?? 'b-2019-03-05-1'),
    ...(isRoundInWords ? ['Partnerrunden står som tekst. Skal den vises kommune for kommune, så skriv den i hovedet, fx »partnerRound: [{ municipality: kommune-a, state: reported, status: "Udbuddet er sendt ud." }]«, og skriv linjen »::partnerround« under punktet.'] : []),
    ...(page.isExample ? [] : [approvalStep(minutes.own?.state ?? null)]),
    checkStep(`/referater/${name}/`),
  ];
}
