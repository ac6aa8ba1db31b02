/**
 * For sorting, the smallest first: `2, 10` → negative, `Infinity, Infinity` → 0. What is not known may be an infinity, and
 * two of those have no difference: `Infinity - Infinity` is no number, by which nothing can be sorted.
 */
export function compareNumbers(left: number, right: number): number {
  return left === right ? 0 : left - right;
}
