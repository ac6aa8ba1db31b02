/** Something found in a text, with the place where it begins. */
interface Found {
  text: string;
  offset: number;
}

/** Of things that begin inside one another, the first and of those the longest; in the order of the text. */
export function withoutOverlaps<T extends Found>(found: readonly T[]): T[] {
  const sorted = [...found].sort((left, right) => left.offset - right.offset || right.text.length - left.text.length);
  let end = 0;
  return sorted.filter(({ offset, text }) => {
    if (offset < end) return false;
    end = offset + text.length;
    return true;
  });
}
