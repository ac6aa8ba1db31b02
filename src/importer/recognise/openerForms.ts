import { isBold, isRunIn, slicePhrasing, plainText, withoutEmphasis } from '../text/phrasing';
import { labelAtStart, labelOfHeading } from './labels';
import { withoutColon } from './lastList';
import { readStyled, styleOf } from './numberStyles';
import type { Opener } from './openers';
import { wordsOf, type Unit } from './units';

/** What is longer is no title. */
export const LONGEST_TITLE = 100;

/** Lines that are all bold; one that stands several times is a word for a part of each item, as »Bilag« is. */
export function boldOpeners(units: readonly Unit[]): Opener[] {
  const found = units.flatMap((unit, index) => boldOpener(unit, index));
  return found.filter(({ title }) => found.filter((other) => plainText(other.title) === plainText(title)).length === 1);
}

function boldOpener(unit: Unit, index: number): Opener[] {
  if (unit.kind !== 'line' || !isBold(unit.words) || wordsOf(unit).length > LONGEST_TITLE || labelAtStart(wordsOf(unit)) !== null) return [];
  return [{ index, number: null, printed: null, title: withoutEmphasis(unit.words), depth: 1 }];
}

/** A title that nobody marked: a short line without a full stop, above a paragraph or a list. */
export function shortOpener(unit: Unit, next: Unit | undefined, index: number): Opener[] {
  const words = wordsOf(unit);
  const isTitle = unit.kind === 'line' && words.length <= 70 && /^\p{Lu}/u.test(words) && !/[.:;,!?\n]$|\n/u.test(words) && labelAtStart(words) === null;
  const isAbove = next !== undefined && (next.kind === 'line' ? wordsOf(next).length > Math.max(words.length, 70) : next.kind === 'block' && next.node.type === 'list');
  return isTitle && isAbove ? [{ index, number: null, printed: null, title: 'words' in unit ? unit.words : [], depth: 1 }] : [];
}

/** `SIDEN SIDST` alone on its line. */
export function capitalOpener(unit: Unit, index: number): Opener[] {
  const words = wordsOf(unit);
  const isTitle = unit.kind === 'line' && words.length <= 70 && /\p{Lu}{4}/u.test(words) && !/\p{Ll}|\n|[.!?]$/u.test(words) && labelOfHeading(words) === null && !/^(?:møde)?referat/iu.test(words);
  return isTitle ? [{ index, number: null, printed: null, title: withoutColon(unit.words), depth: 1 }] : [];
}

/** Lines with Roman numbers, letters or bare numbers: `II. Økonomi`, `b) Økonomi`, `2 Økonomi`. */
export function styledOpeners(units: readonly Unit[]): Opener[] {
  const isShort = (unit: Unit): boolean => unit.kind === 'line' && wordsOf(unit).length <= LONGEST_TITLE && !/[.:;]$|\n/u.test(wordsOf(unit));
  const style = styleOf(units.filter(isShort).map(wordsOf));
  if (style === null) return [];
  return units.flatMap((unit, index) => {
    const numbering = isShort(unit) ? readStyled(wordsOf(unit), style) : null;
    if (numbering === null || !('words' in unit)) return [];
    return [{ index, number: numbering.number, printed: null, title: withoutEmphasis(slicePhrasing(unit.words, plainText(unit.words).indexOf(wordsOf(unit)) + numbering.length)), depth: 1 }];
  });
}

/** `**Økonomi.** Der er penge nok.`: a title in bold at the beginning of its text. */
export function runInOpeners(units: readonly Unit[]): Opener[] {
  const found = units.flatMap((unit, index): Opener[] => {
    const first = unit.kind === 'line' ? unit.words[0] : undefined;
    if (first?.type !== 'strong' || !('words' in unit) || !isRunIn(unit.words)) return [];
    const words = plainText([first]).trim();
    const isTitle = words.length <= LONGEST_TITLE && /^\p{Lu}.*[.:]?$/u.test(words) && labelAtStart(`${words.replace(/[.:]$/u, '')}:`) === null && !/^(?:kommune \p{L}|\p{L}+ kommune)[.:]?$/iu.test(words);
    return isTitle ? [{ index, number: null, printed: null, title: unit.words, depth: 1 }] : [];
  });
  return found.length >= 2 ? found : [];
}
