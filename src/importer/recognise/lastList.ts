import { plainText, slicePhrasing, withoutEmphasis, type Phrasing } from '../text/phrasing';
import { isPlural, labelOfHeading } from './labels';
import type { Opener } from './openers';
import { wordsOf, type Unit } from './units';

/** A list of actions below »Eventuelt« gathers those of the whole meeting, and is an item of its own. */
export function withLastList(openers: readonly Opener[], units: readonly Unit[]): Opener[] {
  const last = openers.at(-1);
  if (last === undefined || !/^(?:eventuelt|evt\.?|næste møde|afslutning|afrunding)(?!\p{L})/iu.test(plainText(last.title).trim())) return [...openers];
  const place = units.findIndex((unit, index) => index > last.index && isNameOfList(unit, units[index + 1]));
  const unit = units[place];
  return unit === undefined || !('words' in unit) ? [...openers] : [...openers, { index: place, number: null, printed: null, title: withoutColon(withoutEmphasis(unit.words)), depth: 1 }];
}

function isNameOfList(unit: Unit, next: Unit | undefined): boolean {
  if (unit.kind !== 'line' || next === undefined) return false;
  const label = labelOfHeading(wordsOf(unit));
  const isList = next.kind === 'table' || next.kind === 'entry' || (next.kind === 'block' && next.node.type === 'list');
  return isList && label !== null && (label.kind === 'action' || label.kind === 'decision') && isPlural(label.words);
}

export function withoutColon(words: Phrasing): Phrasing {
  return slicePhrasing(words, 0, plainText(words).replace(/[\s:]+$/u, '').length);
}
