/** The parts as one would read them out: `A`, `A og B`, `A, B og C`; '' of none. */
export function joinWithAnd(parts: readonly string[]): string {
  // Not by `Intl.ListFormat('da')`, which says the same: the first list on a page has it read its data for tens of milliseconds.
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} og ${last}`;
}
