import { isRunIn, plainText, slicePhrasing, withoutEmphasis, type Phrasing } from '../text/phrasing';
import { labelOfHeading, type LabelKind } from './labels';
import { withLastList } from './lastList';
import { mainNumber, readNumbering } from './numbering';
import { readStyled, styleOf, type NumberStyle } from './numberStyles';
import { boldOpeners, capitalOpener, LONGEST_TITLE, runInOpeners, shortOpener, styledOpeners } from './openerForms';
import { wordsOf, type Unit } from './units';

/** A step of the document that opens an item of the agenda. */
export interface Opener {
  /** Its place among the units. */
  index: number;
  number: string | null;
  /** The number with its word, `Ad 1)`, when it has one. */
  printed: string | null;
  title: Phrasing;
  /** 1 for an item, 2 for an item inside it, and so on. */
  depth: number;
}

/** Labels of people and of the agenda never open an item, whatever they look like. */
const PEOPLE: ReadonlySet<LabelKind> = new Set(['participants', 'absent', 'chair', 'secretary', 'agenda']);
/**
 * What opens the items of a document: its headings, else its numbered lines, else its bold lines, else short lines before
 * long ones. Only one of these ways is the document's own; all else is text. Empty when there is none.
 */
export function findOpeners(units: readonly Unit[]): Opener[] {
  const found = ownOpeners(units);
  return fromTheTop(withLastList(found, units));
}

function ownOpeners(units: readonly Unit[]): Opener[] {
  const numbered = numberedRun(units);
  const headings = headingOpeners(units);
  const isByHeadings = headings.length >= 2 || (headings.length === 1 && numbered.length < 2);
  if (isByHeadings) return withNumberedInside(headings, units);
  if (numbered.length > 0) return inOrder([...numbered, ...headings.map((opener) => ({ ...opener, depth: 1 }))]);
  const decimal = decimalRun(units);
  if (decimal.length > 0) return decimal;
  const styled = styledOpeners(units);
  if (styled.length > 0) return styled;
  const bold = boldOpeners(units);
  if (bold.length >= 2) return bold;
  const short = units.flatMap((unit, index) => shortOpener(unit, units[index + 1], index));
  if (short.length >= 2) return short;
  const capitals = units.flatMap((unit, index) => capitalOpener(unit, index));
  if (capitals.length >= 2) return capitals;
  const runIn = runInOpeners(units);
  return runIn.length > 0 ? runIn : loneOpener(units);
}

/** `12.1 Sikkerhed`, `12.2 Tid` at the twelfth meeting: titles and not the paragraphs of a text, which count so too. */
function decimalRun(units: readonly Unit[]): Opener[] {
  const found = candidatesOf(units).filter(({ number }) => /^\d+\.\d+$/u.test(number));
  const areTitles = found.every(({ title, number }, index) => isTitleLike(plainText(title).trim()) && number === `${mainNumber(found[0]?.number ?? '')}.${index + 1}`);
  return found.length >= 2 && areTitles ? found.map(toOpener) : [];
}

function isTitleLike(text: string): boolean {
  return /^\p{Lu}/u.test(text) && text.length <= 70 && !/[.!?:;]$|\n/u.test(text.replace(/^evt\.$/iu, ''));
}

/** Where all numbers have a part before the point (`12.1`, `12.2`, the twelfth meeting), the first level is theirs. */
function fromTheTop(openers: readonly Opener[]): Opener[] {
  const top = Math.min(...openers.map(({ depth }) => depth));
  return openers.map((opener) => ({ ...opener, depth: opener.depth - top + 1 }));
}

/** `1. Velkomst` with text below it, where nothing else opens an item. */
function loneOpener(units: readonly Unit[]): Opener[] {
  const [only] = candidatesOf(units).filter(({ number }) => number === '1');
  const hasText = only !== undefined && units.slice(only.index + 1).some((unit) => unit.kind !== 'entry');
  return only !== undefined && hasText && plainText(only.title).length <= LONGEST_TITLE ? [toOpener(only)] : [];
}

function inOrder(openers: readonly Opener[]): Opener[] {
  return [...openers].sort((left, right) => left.index - right.index);
}

/** The words of a step without its number, also in a style of the document's own: `1 Siden sidst`, `II. Økonomi`. */
export function splitNumber(words: Phrasing, style: NumberStyle | null = null): Pick<Opener, 'number' | 'printed' | 'title'> {
  const numbering = readNumbering(plainText(words)) ?? (style === null ? null : readStyled(plainText(words), style));
  if (numbering === null) return { number: null, printed: null, title: withoutEmphasis(words) };
  const printed = numbering.isNamed ? plainText(words).slice(0, numbering.length).trim() : null;
  return { number: numbering.number, printed, title: titleOf(slicePhrasing(words, numbering.length)) };
}

/** Bold goes, unless it parts a title from its text. */
function titleOf(words: Phrasing): Phrasing {
  return isRunIn(words) ? words : withoutEmphasis(words);
}

function headingOpeners(units: readonly Unit[]): Opener[] {
  const style = styleOf(units.filter(({ kind }) => kind === 'heading').map(wordsOf).filter((words) => readNumbering(words) === null));
  const headings = units.flatMap((unit, index) => (unit.kind === 'heading' ? [{ unit, index, ...splitNumber(unit.words, style) }] : []));
  const core = headings.filter(({ title, number }) => number !== null || labelAlone(title) === null);
  const top = Math.min(...core.map(({ unit }) => unit.depth));
  const own = headings.filter(({ title, unit, number }) => {
    const label = labelAlone(title);
    if (label === null) return true;
    return !PEOPLE.has(label) && (number !== null || unit.depth <= top);
  });
  if (core.length === 0) return [];
  const isPart = ({ unit, title, number }: (typeof own)[number]): boolean => number === null && unit.depth > top && own.filter((other) => plainText(other.title) === plainText(title)).length > 1;
  return own.filter((each) => !isPart(each)).map(({ index, number, printed, title, unit }) => ({ index, number, printed, title, depth: depthOf(number, unit.depth - top + 1) }));
}

/** `3.1` lies inside item 3 even where its heading is as large. */
function depthOf(number: string | null, depth: number): number {
  return Math.min(Math.max(depth, number?.split('.').length ?? 1), 3);
}

function labelAlone(title: Phrasing): LabelKind | null {
  return labelOfHeading(plainText(title))?.kind ?? null;
}

/** Under the heading `3. Charter` a line `3.1 Teksten` opens an item inside it. */
function withNumberedInside(headings: readonly Opener[], units: readonly Unit[]): Opener[] {
  const inside = candidatesOf(units).filter(({ index, number }) => {
    const above = headings.filter((heading) => heading.index < index).at(-1);
    return units[index]?.kind !== 'heading' && above?.number != null && number.startsWith(`${above.number}.`);
  });
  return inOrder([...headings, ...inside.map(toOpener)]);
}

type Candidate = Omit<Opener, 'depth'> & { number: string };

function candidatesOf(units: readonly Unit[]): Candidate[] {
  return units.flatMap((unit, index) => {
    if (unit.kind === 'entry') return toCandidate(index, { number: String(unit.number), printed: null, title: titleOf(unit.words) });
    return unit.kind === 'line' || unit.kind === 'heading' ? toCandidate(index, splitNumber(unit.words)) : [];
  });
}

function toCandidate(index: number, { number, printed, title }: Pick<Opener, 'number' | 'printed' | 'title'>): Candidate[] {
  const label = labelAlone(title);
  return number === null || (label !== null && PEOPLE.has(label)) ? [] : [{ index, number, printed, title }];
}

/** Runs of numbers that rise as an agenda does: by one, or by a few where numbers are left out. */
export function numberedRuns(units: readonly Unit[]): Opener[][] {
  const runs: Candidate[][] = [];
  for (const candidate of candidatesOf(units)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last !== undefined && repeats(candidate, last)) continue;
    if (run !== undefined && last !== undefined && follows(candidate, last)) run.push(candidate);
    else if (mayBegin(candidate)) runs.push([candidate]);
  }
  return runs.map((run) => run.map(toOpener));
}

/** `Ad 2)` below `2. Charter` says the number again and begins no other row of numbers. */
function repeats({ number, printed }: Candidate, last: Candidate): boolean {
  return printed !== null && last.printed === null && number === last.number;
}

const MOST_LEFT_OUT = 3;

function follows({ number, printed }: Candidate, last: Candidate): boolean {
  const [step, isInside] = [mainNumber(number) - mainNumber(last.number), number.includes('.')];
  if (step === 0) return isInside && number !== last.number;
  if (step === 1 && /^\d+\.1$/u.test(number)) return true;
  return !isInside && step > 0 && (printed !== null || step <= MOST_LEFT_OUT);
}

function mayBegin({ number, printed }: Candidate): boolean {
  return printed !== null || (!number.includes('.') && mainNumber(number) <= 2);
}

function toOpener(candidate: Candidate): Opener {
  return { ...candidate, depth: depthOf(candidate.number, 1) };
}

/** Of several runs the one with most text between its numbers: a list of the items at the top has none. */
function numberedRun(units: readonly Unit[]): Opener[] {
  const runs = numberedRuns(units).filter((run) => run.length > 1 || run.some(({ printed }) => printed !== null));
  const weights = runs.map((run, position) => weightOf(run, runs[position + 1]?.[0]?.index ?? units.length, units));
  const best = weights.indexOf(Math.max(...weights));
  return runs[best] ?? [];
}

/** A named number weighs more than none, so that `Ad 1` wins over the list that it refers to. */
function weightOf(run: readonly Opener[], end: number, units: readonly Unit[]): number {
  const first = run[0]?.index ?? 0;
  const inside = units.slice(first, end).reduce((sum, unit) => sum + textLength(unit), 0);
  return inside + run.filter(({ printed }) => printed !== null).length;
}

function textLength(unit: Unit): number {
  if (unit.kind === 'entry') return wordsOf(unit).length + unit.rest.length * 100;
  return unit.kind === 'line' || unit.kind === 'heading' ? wordsOf(unit).length : 100;
}
