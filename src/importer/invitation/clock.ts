/** A stretch of a day, `09:30`; the end is null where only a beginning stands. */
export interface ClockTime {
  start: string;
  end: string | null;
  text: string;
  offset: number;
}

const TIME = (hour: string, minute: string): string => `(?<${hour}>[01]?\\d|2[0-3])(?:[.:](?<${minute}>[0-5]\\d))`;
const RANGE = new RegExp(
  `(?<![\\d.,:/-])(?:kl(?:okken)?\\.?\\s*)?${TIME('h1', 'm1')}(?:\\s*(?:-|–|—|til)\\s*(?:kl\\.?\\s*)?${TIME('h2', 'm2')})?(?!\\d|[.,:/]\\d|\\s*(?:%|kr|mio|m²))`,
  'giu',
);
/** Whole hours need »kl.« before them: `9-15` alone may be anything. */
const HOURS = /(?<![\d.,:/-])kl(?:okken)?\.?\s*(?<h1>[01]?\d|2[0-3])\s*(?:(?:-|–|—|til)\s*(?:kl\.?\s*)?(?<h2>[01]?\d|2[0-3]))?(?!\d|[.:/]\d)/giu;

/** Finds times of day in a text, in order: `kl. 9.00-15.45`, `9:30 – 10:15`, `kl. 9-15`. */
export function findClockTimes(text: string): ClockTime[] {
  const found = [RANGE, HOURS].flatMap((pattern) => [...text.matchAll(pattern)].map(({ 0: whole, index, groups = {} }) => toClockTime(whole, index, groups)));
  return found.sort((left, right) => left.offset - right.offset);
}

function toClockTime(text: string, offset: number, { h1 = '', m1 = '00', h2, m2 = '00' }: Record<string, string | undefined>): ClockTime {
  const start = `${h1.padStart(2, '0')}:${m1}`;
  return { start, end: h2 === undefined ? null : `${h2.padStart(2, '0')}:${m2}`, text, offset };
}
