import { closeTitle, formatNumbers, NO_ADDRESS, readableAddress, type Cited, type NamedSource } from '../../../../model/cited';
import { describeValues } from '../../shared/briefWords';
import type { BriefFigure, CaseBrief } from '../../shared/caseBrief';
import { countLines } from './lines';

/** The measures of a page, in points unless they are letters; letters are what a line of the kind holds, as `lines.ts` counts them. */
interface Sheet {
  /** Height of the page inside its margins, less what stands on every page. */
  room: number;
  title: Line;
  lead: Line;
  text: Line;
  /** The columns of the table of figures. */
  label: Line;
  value: Line;
  certainty: Line;
  source: Line;
  /** Heading of a section and the space around it. */
  section: number;
  /** Space below an item of a list. */
  gap: number;
  /** The drawing of the mix of evidence. */
  bar: number;
  /** Space inside a row of the table. */
  cell: number;
}

interface Line {
  letters: number;
  height: number;
}

/** The printed page: `src/css/sheet.css`. */
const PAPER: Sheet = {
  room: 775,
  title: { letters: 45, height: 24 },
  lead: { letters: 81, height: 16 },
  text: { letters: 79, height: 12.5 },
  label: { letters: 32, height: 12.5 },
  value: { letters: 19, height: 12.5 },
  certainty: { letters: 21, height: 12.5 },
  source: { letters: 111, height: 10.5 },
  section: 13,
  gap: 2,
  bar: 8,
  cell: 3,
};

/** The page of the Word file: `src/word/styles.ts`. */
const WORD: Sheet = {
  room: 738,
  title: { letters: 52, height: 24 },
  lead: { letters: 85, height: 15 },
  text: { letters: 99, height: 12.5 },
  label: { letters: 40, height: 12.5 },
  value: { letters: 22, height: 12.5 },
  certainty: { letters: 24, height: 12.5 },
  source: { letters: 110, height: 10.5 },
  section: 19,
  gap: 1,
  bar: 0,
  cell: 2,
};

/**
 * Whether a brief takes one page, printed by a browser and from Word. Worked out from the lengths of its texts, since
 * nothing is set in type while the site is built; the measures are on the safe side, and tests print every brief.
 */
export function fitsOnPage(brief: CaseBrief): boolean {
  return [PAPER, WORD].every((sheet) => heightOf(brief, sheet) <= sheet.room);
}

/** In points. */
function heightOf(brief: CaseBrief, sheet: Sheet): number {
  const { text, gap, section } = sheet;
  const lists = [brief.points.map((point) => ({ ...point, text: `${point.term}: ${point.text}` })), brief.lessons, brief.notFound];
  const parts = [
    linesOf(brief.title, sheet.title),
    linesOf(`${brief.facts.join(' · ')} · Bygherre: ${brief.client}`, text) + gap,
    linesOf(withNumbers(brief.description), sheet.lead) + gap,
    brief.lead === null ? 0 : linesOf(withNumbers(brief.lead), text) + gap,
    ...lists.map((items) => section + sum(items.map((item) => linesOf(withNumbers(item), text) + gap))),
    section + text.height + sheet.cell + sum(brief.figures.map((figure) => rowOf(figure, sheet))),
    section + linesOf(brief.evidenceText, text) + sheet.bar,
    section + text.height + sum(brief.sources.map((source) => linesOf(sourceText(source), sheet.source) + gap)),
    // "… og 3 mere på siden" below each list that is cut, or the words for one that is empty.
    Object.values(brief.left).filter((count) => count > 0).length * (text.height + gap),
    [...lists, brief.figures].filter((items) => items.length === 0).length * (text.height + gap),
  ];
  return sum(parts);
}

function rowOf(figure: BriefFigure<number>, { label, value, certainty, cell }: Sheet): number {
  const note = describeValues(figure.values);
  const valueHeight = linesOf(figure.text, value) + (note === '' ? 0 : linesOf(note, value));
  return Math.max(linesOf(figure.label, label), valueHeight, linesOf(figure.certainty, certainty)) + cell;
}

function sourceText({ publisher, title, url }: NamedSource): string {
  return `00. ${publisher}: ${closeTitle(title)} ${url === null ? NO_ADDRESS : readableAddress(url)}`;
}

function withNumbers(cited: Cited<number>): string {
  return `${cited.text} ${formatNumbers(cited)}`;
}

function linesOf(text: string, { letters, height }: Line): number {
  return countLines(text, letters) * height;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
