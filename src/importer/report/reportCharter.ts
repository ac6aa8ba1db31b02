import { formatPartialDate } from '../../danish/dates';
import { joinWithAnd } from '../../danish/joinWithAnd';
import { isSameParagraph } from '../../model/charter/compareVersions';
import { paragraphName } from '../../model/charter/paragraphName';
import type { CharterParagraph } from '../../model/charter/records';
import type { WrittenCharter } from '../charter/charterPage';
import type { CharterText } from '../charter/charterText';
import { formerName, likenessOf } from '../charter/likenessWords';
import type { Match, Matching } from '../charter/match/matching';
import type { Target } from '../charter/target';
import type { VersionDate } from '../charter/versionDate';
import type { Loss } from '../neutral';
import type { PersonalFinding } from '../protect/protectDocument';
import { lossLines, personalLines } from './commonLines';
import { checkStep, draftStep } from './nextSteps';
import { notesOf } from './notes';
import { formatSections, type Report } from './sections';

export interface CharterReport {
  charter: CharterText;
  page: WrittenCharter;
  target: Target;
  /** What only the editor can decide. */
  advice: readonly string[];
  state: { label: string; isGiven: boolean };
  /** As in the front matter: `2026-02-12`, or null. */
  date: string | null;
  /** The dates that the text gives. */
  dates: readonly VersionDate[];
  losses: readonly Loss[];
  findings: readonly PersonalFinding[];
  fileName: string;
  /** The name of the page's file without its ending. */
  name: string;
}

/** What the editor reads after the text of a charter was imported: first what to confirm, then each paragraph with its id. */
export function reportCharter(report: CharterReport): Report {
  const { charter, advice, losses, findings, fileName } = report;
  const { notes } = charter;
  const guesses = notesOf(notes, 'guess').map(({ place, words, taken, why }) => `${place}: »${words}« → ${taken} (${why})`);
  return formatSections(`Import af charteret ${fileName}`, [
    { title: 'Se efter', lines: [...advice, ...notesOf(notes, 'look').map(({ place, text }) => `${place}: ${text}`)] },
    { title: 'Genkendt', lines: recognised(report) },
    { title: 'Paragraffer og deres id', lines: paragraphLines(report) },
    ...goneSection(report),
    { title: 'Gættet – se efter', lines: guesses },
    { title: 'Personoplysninger', lines: personalLines(findings) },
    { title: 'Udeladt', lines: [...notesOf(notes, 'left-out').map(({ place, words, why }) => `${place}: »${words}« (${why})`), ...lossLines(losses)] },
    { title: 'Det skal du gøre nu', lines: nextSteps(report) },
  ], notes);
}

function recognised(report: CharterReport): string[] {
  const { charter, page, target, state } = report;
  const { document, id, order, near } = target;
  return [
    `Charter: ${document.title}`,
    `Version: ${id}, nummer ${order} i rækken`,
    `Titel i filen: ${charter.title ?? 'ikke fundet'}`,
    `Dato: ${describeDates(report)}`,
    `Tilstand: ${state.label}`,
    `Paragraffer: ${page.paragraphs.length}, kendt på ${charter.how}`,
    near === null ? 'Id’er: nye, for charteret har ingen anden version med kendt ordlyd' : `Id’er: ført videre fra ${near.label}, hvor paragrafferne ligner`,
    ...(page.headings.length === 0 ? [] : [`Overskrifter uden for paragrafferne: ${page.headings.map((words) => `»${words}«`).join(', ')}`]),
  ];
}

/** A page that is there keeps the day in its head, so that another one that the text gives is told of beside it. */
function describeDates({ date, dates, target }: CharterReport): string {
  const own = date === null ? null : formatPartialDate(date);
  const said = dates.flatMap((each) => (each.date === date ? [] : [formatPartialDate(each.date)]));
  if (target.existing === null || said.length === 0) return own ?? 'ikke fundet';
  return `i hovedet ${own ?? 'ingen'}; teksten siger ${joinWithAnd(said)}`;
}

/** Each paragraph with its id, and what tells that it is one of the version before. */
function paragraphLines({ page: { paragraphs, matching }, target: { near } }: CharterReport): string[] {
  const matches = new Map(matching.matches.map((match) => [match.at, match]));
  const fateOfNew = createFateOfNew(matching, near?.label ?? '');
  return paragraphs.map((paragraph, at) => {
    const line = `${paragraphName(paragraph)} → ${paragraph.id}`;
    const match = matches.get(at);
    if (near === null) return line;
    if (match === undefined) return `${line}: ny; ${fateOfNew(at)}`;
    if (match.certainty === 'same') return `${line}: ${sameWords(match, paragraph)}`;
    return `${line}: ${likenessOf(match, paragraph)}, ${formerName(match.former)}${match.certainty === 'confirm' ? ' – bekræft' : ''}`;
  });
}

/** What a new paragraph has of those that were there, by its place. One may be like none as a whole and yet be a part of one. */
function createFateOfNew({ nearest, parts }: Matching, near: string): (at: number) => string {
  const holders = new Map(parts.map((part) => [part.at, part]));
  const closest = new Map(nearest.map((overlap) => [overlap.at, overlap]));
  return (at) => {
    const [holder, like] = [holders.get(at), closest.get(at)];
    if (holder !== undefined) return `del af ${formerName(holder.former)}`;
    return `intet i ${near} ligner${like === undefined ? '' : ` (nærmest er ${formerName(like.former)} med ${like.percent} %)`}`;
  };
}

/** Links may lead elsewhere behind the same words, which is a change to give reasons for. */
function sameWords({ former }: Match, paragraph: CharterParagraph): string {
  const { number } = former.paragraph;
  const isRenumbered = number !== paragraph.number && number !== null;
  return `${isSameParagraph(former.paragraph, paragraph) ? 'uændret' : 'samme ord, andre links'}${isRenumbered ? `, før § ${number}` : ''}`;
}

/** What the version before had and this one has not. */
function goneSection({ page: { matching }, target: { near } }: CharterReport): { title: string; lines: string[] }[] {
  if (near === null) return [];
  const carried = new Set(matching.matches.map(({ former }) => former.paragraph.id));
  const gone = near.paragraphs.filter(({ id }) => !carried.has(id));
  return [{ title: `Udgået siden ${near.label}`, lines: gone.map((paragraph) => `${paragraphName(paragraph)} (${paragraph.id})`) }];
}

function nextSteps({ page, target, state, name, charter }: CharterReport): string[] {
  const asked = joinWithAnd(page.changes.filter(({ reason }) => reason.startsWith('Udfyld:')).flatMap(({ paragraphs }) => paragraphs));
  return [
    draftStep('Læs siden igennem med originalen ved siden af, og udfyld alt, hvor der står »Udfyld:«.'),
    ...(asked === '' ? [] : [`Begrund ændringerne under changes: ${asked}. Har en begrundelse en beslutning bag sig, så skriv dens id i decision.`]),
    ...(state.isGiven ? [] : [`Siden begynder som ${state.label.toLocaleLowerCase('da')}. Er teksten lagt frem til beslutning eller vedtaget, så ret linjen »state« i hovedet til »proposal« eller »adopted«.`]),
    ...(charter.word === null || charter.word === 'paragraf' ? [] : [`Filen kalder dem »${charter.word}«; videnbanken skriver § foran numrene.`]),
    ...(target.existing?.page.fields.textKnown === false ? ['Ret de sider, der siger, at ordlyden ikke er fundet. De står under »Omtalt i« nederst på siden.'] : []),
    ...(target.existing === null ? [`Har charteret en forside med en liste over versionerne (docs/charter/${target.document.id}/index.md), så skriv den nye på.`] : []),
    checkStep(`/charter/${target.document.id}/${name}/`),
    'Slet linjen »draft: true«, når siden er færdig, og kør så npm run permalinks, så links til paragrafferne holder.',
  ];
}
