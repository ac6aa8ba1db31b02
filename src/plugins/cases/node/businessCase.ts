import type { CaseFigure, CaseRecord } from '../shared/caseRecord';
import { CASE_ID, FIGURE_IDS, type BusinessCaseData, type PublishedFigures } from '../shared/businessCase/published';

/** What the page of the business case is made from; null on a site without that case. A figure that is missing is a fault of the content. */
export function buildBusinessCase(records: readonly CaseRecord[]): BusinessCaseData | null {
  const record = records.find(({ id }) => id === CASE_ID);
  if (record === undefined) return null;
  const { title, shortTitle, address } = record;
  const figures = Object.entries(FIGURE_IDS).map(([name, id]): [string, CaseFigure] => [name, findFigure(record, id)]);
  return { title, shortTitle, address, figures: Object.fromEntries(figures) as PublishedFigures };
}

function findFigure({ id: subject, figures }: CaseRecord, id: string): CaseFigure {
  const figure = figures.find((candidate) => candidate.id === id);
  if (figure === undefined) {
    throw new Error(`src/data/figures/${subject}.yml: Tallet »${id}« mangler, men beregningen af forretningsplanen bruger det. Skriv det ind igen, eller ret id’et i src/plugins/cases/shared/businessCase/published.ts.`);
  }
  return figure;
}
