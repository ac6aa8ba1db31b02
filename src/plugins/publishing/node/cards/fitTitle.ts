import { cutLines, wrapText, type Fits } from './wrapText';

/** The width of a text in parts of its size: `0.5` is as wide as half its size. */
export type Measure = (text: string) => number;

export interface FittedTitle {
  /** In pixels. */
  size: number;
  lines: string[];
}

export interface TitleSpace {
  /** In pixels. */
  width: number;
  /** Sizes to try, the largest first, with the most lines that there is room for. At least one. */
  steps: readonly { size: number; lines: number }[];
}

/** How much narrower the lines are tried at a time when they are made even, in pixels. */
const EVEN_STEP = 24;

/** A title in the largest size in which it fits with whole words; in the smallest one what is too long is cut. */
export function fitTitle(title: string, measure: Measure, { width, steps }: TitleSpace): FittedTitle {
  for (const { size, lines: most } of steps) {
    const fitsIn = (room: number): Fits => (text) => measure(text) * size <= room;
    const { lines, isBroken } = wrapText(title, fitsIn(width));
    if (!isBroken && lines.length <= most) return { size, lines: evenLines(title, lines, width, fitsIn) };
  }
  return cutTitle(title, measure, width, steps.at(-1) ?? { size: 1, lines: 0 });
}

function cutTitle(title: string, measure: Measure, width: number, { size, lines: most }: TitleSpace['steps'][number]): FittedTitle {
  const fits: Fits = (text) => measure(text) * size <= width;
  return { size, lines: cutLines(wrapText(title, fits).lines, most, fits) };
}

/** The same number of lines as even in length as they can be, so that no single word is left for the last one. */
function evenLines(title: string, lines: string[], width: number, fitsIn: (room: number) => Fits): string[] {
  const narrower = wrapText(title, fitsIn(width - EVEN_STEP));
  if (width <= EVEN_STEP || narrower.isBroken || narrower.lines.length > lines.length) return lines;
  return evenLines(title, narrower.lines, width - EVEN_STEP, fitsIn);
}
