import type { CaseFigure, CaseFigureValue } from '../caseRecord';

/** The case whose published business case is recalculated. */
export const CASE_ID = 'venlo-stadskantoor';

/** What the calculation needs of the published figures, and the id of each. */
export const FIGURE_IDS = {
  investment: 'venlo-merinvestering',
  total: 'venlo-samlet-besparelse',
  net: 'venlo-nettogevinst',
  horizon: 'venlo-horisont',
  saving: 'venlo-aarlig-besparelse',
  returnRate: 'venlo-afkast',
  positiveFrom: 'venlo-positiv-fra',
  unclearPeriod: 'venlo-15-aar',
  residualShare: 'venlo-restvaerdi-byggematerialer',
  residualEffect: 'venlo-restvaerdi-aarlig-effekt',
  buildingCost: 'venlo-anlaegssum',
  staff: 'venlo-medarbejdere',
  sickLeaveBefore: 'venlo-sygefravaer-foer',
  sickLeaveAfter: 'venlo-sygefravaer-efter',
  sickLeaveValue: 'venlo-sygefravaer-vaerdi',
  staffCost: 'venlo-personaleudgift',
} as const;

export type FigureName = keyof typeof FIGURE_IDS;

export type PublishedFigures = Record<FigureName, CaseFigure>;

/** What the page of the business case is made from. */
export interface BusinessCaseData {
  title: string;
  shortTitle: string;
  /** Of the case's own page, below the base URL. */
  address: string;
  figures: PublishedFigures;
}

/** The preferred value of a figure as a number, in the figure's own unit. */
export function numberOf(figure: CaseFigure): number {
  return preferred(figure).from;
}

/** The preferred value of a figure: the first. The schema asks for at least one. */
export function preferred(figure: CaseFigure): CaseFigureValue {
  const [first] = figure.values;
  if (first === undefined) throw new Error(`the figure ${figure.id} has no value`);
  return first;
}

/** What the business case's own text says the whole project cost: the value of the cost with the source of the total saving. */
export function budgetOf({ buildingCost, total }: PublishedFigures): CaseFigureValue {
  const ids = new Set(preferred(total).sources.map(({ id }) => id));
  return buildingCost.values.find(({ sources }) => sources.some(({ id }) => ids.has(id))) ?? preferred(buildingCost);
}
