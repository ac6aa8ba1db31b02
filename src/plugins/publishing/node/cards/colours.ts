/** The colours of the site in daylight, as `src/css/custom.css` has them, and those of its logo on a dark ground. */
const COLOURS = {
  paper: '#fbfaf7',
  ink: '#1c2927',
  inkSoft: '#4a5856',
  petrol: '#0d5c53',
  mark: '#fff1b8',
  logoGreen: '#7dc6b0',
  logoBrick: '#ec937b',
} as const;

/** What is drawn with on which ground. The edges of letters need the shades between the two. */
const INKS = [
  { name: 'title', ground: 'paper', colour: 'ink' },
  { name: 'date', ground: 'paper', colour: 'inkSoft' },
  { name: 'kind', ground: 'paper', colour: 'petrol' },
  { name: 'onLabelEdge', ground: 'ink', colour: 'mark' },
  { name: 'onLabel', ground: 'mark', colour: 'ink' },
  { name: 'onBand', ground: 'petrol', colour: 'paper' },
  { name: 'logoOnBand', ground: 'petrol', colour: 'logoGreen' },
  { name: 'logoPartOnBand', ground: 'petrol', colour: 'logoBrick' },
] as const;

export type InkName = (typeof INKS)[number]['name'];

/** Shades from the ground, 0, to the whole colour. Sixteen look like all 256 at the edge of a letter. */
export const SHADES = 16;

/** The colours of every shade of every ink, as numbers of `shadeOf`. */
export const PALETTE: readonly string[] = INKS.flatMap(({ ground, colour }) =>
  Array.from({ length: SHADES }, (_, shade) => mix(COLOURS[ground], COLOURS[colour], shade / (SHADES - 1))),
);

/** Where the shades of each ink begin in the palette. */
const STARTS = new Map<InkName, number>(INKS.map(({ name }, index) => [name, index * SHADES]));

/** The number in the palette of a shade of an ink, from 0, the ground, to 15. */
export function shadeOf(ink: InkName, shade: number): number {
  return (STARTS.get(ink) ?? 0) + shade;
}

/** `mix('#000000', '#ffffff', 0.5)` → `#808080`. */
function mix(from: string, to: string, part: number): string {
  const channel = (start: number): string => {
    const [low, high] = [from, to].map((colour) => Number.parseInt(colour.slice(start, start + 2), 16)) as [number, number];
    return Math.round(low + (high - low) * part).toString(16).padStart(2, '0');
  };
  return `#${[1, 3, 5].map(channel).join('')}`;
}
