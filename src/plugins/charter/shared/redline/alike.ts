import type { Aligned } from './align';
import { countCommon } from './countCommon';
import type { Stretch } from './stretch';
import type { Token } from './tokens';
import type { Unit } from './units';

/** With fewer words in common than this share of both, a sentence is another one. */
const LEAST_ALIKE = 0.4;
/** Several sentences in the place of one must be nearer to it. */
const LEAST_ALIKE_OF_SEVERAL = 0.6;

/** How many words sentences have in common that are alike; 0 for others. Several must say more of one than one of them alone. */
export function weighAlike({ sides, old, recent }: Stretch): (place: Aligned) => number {
  const [oldBags, recentBags] = [old.map((unit) => bagOf(sides.old, unit)), recent.map((unit) => bagOf(sides.recent, unit))];
  return ({ row, rows, column, columns }) => {
    const [before, after] = [oldBags.slice(row, row + rows).flat(), recentBags.slice(column, column + columns).flat()];
    const common = countCommon(before, after);
    const share = (2 * common) / (before.length + after.length);
    if (rows + columns > 2) return share >= LEAST_ALIKE_OF_SEVERAL ? common - 1 : 0;
    return share >= LEAST_ALIKE ? common : 0;
  };
}

/** The words of a sentence, whatever their capitals: the first one loses its own when it is no longer the first. */
function bagOf(tokens: readonly Token[], { start, end }: Unit): string[] {
  return tokens.slice(start, end).flatMap(({ text, isWord }) => (isWord ? text.toLowerCase() : []));
}
