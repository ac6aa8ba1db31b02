export interface Wrapped {
  lines: string[];
  /** Whether a word was too long for a line of its own and had to be cut in two. */
  isBroken: boolean;
}

/** Whether a text fits on one line. The empty text must. */
export type Fits = (text: string) => boolean;

/**
 * Where a line may end: after a space and after a hyphen within a word, but not before a dash or `%` nor after `§`, which
 * would stand alone there. `§ 46 og bygge-anlæg – nu` → `§ 46 |og |bygge-|anlæg – |nu`.
 */
const BREAK = /(?<= )(?<!§ )(?![–%])|(?<=\p{L}[-/])(?=\p{L}{3})/u;

/** The fewest letters of a cut word on either line. */
const LEAST_LETTERS = 3;

/** Fills one line after the other. A word that is too long for any line is cut and gets a hyphen. */
export function wrapText(text: string, fits: Fits): Wrapped {
  const wrapped: Wrapped = { lines: [], isBroken: false };
  for (const piece of text.trim().split(BREAK)) addPiece(wrapped, piece, fits);
  return { ...wrapped, lines: wrapped.lines.map((line) => line.trimEnd()).filter((line) => line !== '') };
}

function addPiece(wrapped: Wrapped, piece: string, fits: Fits): void {
  const last = wrapped.lines.at(-1) ?? '';
  if (fits(`${last}${piece}`.trimEnd())) {
    wrapped.lines.splice(-1, 1, `${last}${piece}`);
    return;
  }
  const parts = breakWord(piece, fits);
  wrapped.lines.push(...parts);
  wrapped.isBroken ||= parts.length > 1;
}

/** The parts of a word, all but the last with a hyphen. A part of one letter is taken to fit, or there would be no end. */
function breakWord(word: string, fits: Fits): string[] {
  const parts: string[] = [];
  let rest = [...word];
  while (rest.length > 1 && !fits(rest.join('').trimEnd())) {
    const end = lastBreak(rest, fits);
    parts.push(`${rest.slice(0, end).join('')}-`);
    rest = rest.slice(end);
  }
  return [...parts, rest.join('')];
}

/** How many letters fit together with a hyphen, some being left for the next line when there are enough of them. */
function lastBreak(letters: readonly string[], fits: Fits): number {
  const most = letters.length > 2 * LEAST_LETTERS ? letters.length - LEAST_LETTERS : letters.length - 1;
  // From the front: the word may be much longer than a line.
  let end = 1;
  while (end < most && fits(`${letters.slice(0, end + 1).join('')}-`)) end += 1;
  return end;
}

/** The first lines of a text, the last of them cut after a word and closed with an ellipsis when there are more. */
export function cutLines(lines: readonly string[], most: number, fits: Fits): string[] {
  const kept = lines.slice(0, most);
  if (kept.length === lines.length) return kept;
  return [...kept.slice(0, -1), closeLine(kept.at(-1) ?? '', fits)];
}

/** `fælles krav til,` → `fælles krav til…`; `genbrugsmurstens-` → `genbrugsmurste…` when no more fits. */
function closeLine(line: string, fits: Fits): string {
  const text = line.replace(/[\s,;:.–-]+$/, '');
  const closed = `${text}…`;
  if (text === '' || fits(closed)) return closed;
  return closeLine(/\s/.test(text) ? text.replace(/\s+\S+$/, '') : [...text].slice(0, -1).join(''), fits);
}
