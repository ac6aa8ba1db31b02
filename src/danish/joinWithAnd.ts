/** The parts as one would read them out: `A`, `A og B`, `A, B og C`; '' of none. */
export function joinWithAnd(parts: readonly string[]): string {
  return new Intl.ListFormat('da').format(parts);
}
