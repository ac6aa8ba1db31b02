import { SITE_TITLE } from '../../../../model/siteTitle';
import type { CaseFigureValue, CaseSource } from '../caseRecord';
import { assumptionRows } from './assumptionRows';
import type { YearRow } from './calculate';
import type { Inputs } from './inputs';
import { knownLines } from './knownAndAssumed';
import { currencyWord, formatMoney, roundTo } from './money';
import { describeOutcome, type OutcomeNumber } from './outcomeText';
import type { Plan } from './plan';
import type { PublishedFigures } from './published';
import type { ReadInputs } from './readInputs';
import { describeAttempts, sourcesOf } from './reproduction';

/** A number is as exact as it is meant to be read; each format writes it its own way. */
export type Cell = string | number;

export interface ReportTable {
  caption: string;
  head: string[];
  rows: Cell[][];
  /** How many its numbers are read with on paper; a file for spreadsheets has them all. */
  decimals: number;
}

/** The calculation to take home, the same in every format. */
export interface Report {
  title: string;
  /** What it is, where it is and when it was fetched. */
  about: string[];
  sentences: string[];
  assumptions: ReportTable;
  results: ReportTable;
  years: ReportTable;
  remarks: string[];
  sources: ReportTable;
}

export interface ReportParts {
  inputs: Inputs;
  read: ReadInputs;
  plan: Plan;
  figures: PublishedFigures;
  /** With the inputs in it. */
  address: string;
  /** `26. november 2026`. */
  fetched: string;
}

/** Puts the calculation together from what stands on the page. */
export function buildReport({ inputs, read, plan, figures, address, fetched }: ReportParts): Report {
  const outcome = describeOutcome(plan, inputs.currency);
  const isPublished = inputs.start === 'venlo';
  return {
    title: isPublished ? 'Forretningsplanen for rådhuset i Venlo, regnet efter' : 'Forretningsplan for egen bygning',
    about: [`Adresse med alle tal: ${address}`, `Hentet ${fetched} fra ${SITE_TITLE}.`, NATURE],
    sentences: [...outcome.map(({ text }) => text), ...sickLeaveSentences(plan, inputs)],
    assumptions: {
      caption: 'Forudsætninger',
      head: ['Forudsætning', 'Værdi', 'Enhed', 'Hvor tallet kommer fra'],
      decimals: 6,
      rows: assumptionRows(inputs, read, figures).map(({ label, value, unit, origin }) => [label, value ?? '', unit, origin]),
    },
    results: {
      caption: 'Resultater',
      head: ['Resultat', 'Værdi', 'Enhed', 'Laveste med skøn', 'Højeste med skøn'],
      decimals: 2,
      rows: [...outcome.flatMap(({ numbers }) => numbers), ...sickLeaveNumbers(plan, inputs)].map(resultCells),
    },
    years: { caption: `Pengestrøm år for år i ${currencyWord(inputs.currency)}`, head: YEAR_HEAD, decimals: 0, rows: plan.expected.rows.map((row) => yearCells(row).map((cell) => roundTo(cell, 2))) },
    remarks: isPublished ? describeAttempts(figures).map(({ title, tried }) => `${title} kan ikke genskabes. ${tried.join(' ')}`) : [],
    sources: sourcesTable(isPublished ? valuesInUse(figures, inputs) : []),
  };
}

/** What the calculation is and is not. */
export const NATURE = 'En beregning på forudsætninger, ikke en måling. Betaling ved årets udgang, investering i år 0, uden skat, vedligehold og udskiftning.';

export const YEAR_HEAD = ['År', 'Besparelse', 'Pengestrøm', 'Akkumuleret', 'Nutidsværdi af året', 'Akkumuleret nutidsværdi', 'Afskrivning', 'Besparelse minus afskrivning'];

export function yearCells({ year, saving, cashFlow, cumulated, presentValue, cumulatedPresentValue, depreciation, afterDepreciation }: YearRow): number[] {
  return [year, saving, cashFlow, cumulated, presentValue, cumulatedPresentValue, depreciation, afterDepreciation];
}

function resultCells({ name, value, unit, span }: OutcomeNumber): Cell[] {
  return [name, value ?? NONE, unit, ...(span === undefined ? ['', ''] : [span.low ?? NONE, span.high ?? NONE])];
}

const NONE = 'ingen';

function sickLeaveNumbers({ sickLeave }: Plan, { currency }: Pick<Inputs, 'currency'>): OutcomeNumber[] {
  if (sickLeave === null) return [];
  const { yearly, total, netPresentValue } = sickLeave;
  const named = [['om året', yearly], ['i alt', total], ['i nutidsværdi', netPresentValue]] as const;
  return named.map(([what, value]) => ({ name: `Lavere sygefravær ${what}, ikke lagt til de andre`, value: roundTo(value, 2), unit: currencyWord(currency) }));
}

/** For itself: never added to the other results. */
export function sickLeaveSentences({ sickLeave, assumptions }: Plan, { currency }: Pick<Inputs, 'currency'>): string[] {
  if (sickLeave === null) return [];
  const money = (amount: number): string => formatMoney(amount, currency);
  return [
    `For sig selv: Lavere sygefravær er ${money(sickLeave.yearly)} værd om året, ${money(sickLeave.total)} i alt over ${assumptions.horizon} år og ${money(sickLeave.netPresentValue)} i nutidsværdi. Beløbet er ikke lagt til de andre resultater og forudsætter, at virkningen varer ved i alle årene.`,
  ];
}

/** The published values behind the calculation. */
function valuesInUse(figures: PublishedFigures, { hasSickLeave }: Inputs): CaseFigureValue[] {
  const { staff, sickLeaveBefore, sickLeaveAfter } = figures;
  const health = hasSickLeave ? [staff, sickLeaveBefore, sickLeaveAfter].flatMap(({ values }) => values) : [];
  return [...knownLines(figures).map(({ value }) => value), ...health];
}

function sourcesTable(values: readonly CaseFigureValue[]): ReportTable {
  const rows = sourcesOf(values).map(({ id, publisher, title }: CaseSource) => [id, publisher, title]);
  return { caption: 'Kilder', head: ['Id', 'Udgiver', 'Titel'], decimals: 0, rows };
}
