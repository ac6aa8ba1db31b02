import type { BriefList, Cited } from './caseBrief';

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

/** The sources of a text as they stand after it: `[1, 4 m.fl.]`; empty where it has none. */
export function formatNumbers({ sources, hasMore }: Pick<Cited<number>, 'sources' | 'hasMore'>): string {
  if (sources.length === 0) return '';
  return `[${sources.join(', ')}${hasMore ? '\u00a0m.fl.' : ''}]`;
}

/** Beside a figure that the sources do not agree about, or that several of them give: `8 værdier i kilderne`. */
export function describeValues(values: number): string {
  return values > 1 ? `${values} værdier i kilderne` : '';
}

/** A title with its full stop, unless it ends in a mark of its own: `Zo wil Venlo …` stays. */
export function closeTitle(title: string): string {
  return /[.!?…]$/.test(title) ? title : `${title}.`;
}

/** In the place of the address of a source that none is known of. */
export const NO_ADDRESS = 'Ingen adresse kendt';

/** An address as it is read on paper: `https://www.venlo.nl/hal/` → `www.venlo.nl/hal`. */
export function readableAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
