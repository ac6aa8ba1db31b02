import type { BriefList } from './caseBrief';

/** The headings of a brief, the same on screen, on paper and in Word. */
export const HEADINGS = {
  points: 'Kort fortalt',
  figures: 'Nøgletal',
  lessons: 'Læring',
  notFound: 'Det ved vi ikke',
  evidence: 'Sikkerhed',
  sources: 'Kilder',
} as const;

/** What stands where a list has nothing to say. */
export const NOTHING: Readonly<Record<BriefList, string>> = {
  points: 'Ikke oplyst.',
  figures: 'Casen har ingen nøgletal.',
  lessons: 'Ikke oplyst.',
  notFound: 'Ikke oplyst.',
};

/** Says what the brief leaves to the page; empty when that is nothing: `… og 3 mere på siden`. */
export function describeLeft(count: number): string {
  return count === 0 ? '' : `… og ${count} mere på siden`;
}

/** Beside a figure that the sources do not agree about, or that several of them give: `8 værdier i kilderne`. */
export function describeValues(values: number): string {
  return values > 1 ? `${values} værdier i kilderne` : '';
}
