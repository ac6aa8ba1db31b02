/** The place of the first item of a sorted list that does not sort before `text`; the list's length when there is none. */
export function firstFrom<T>(items: readonly T[], text: string, textOf: (item: T) => string): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && textOf(item) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
