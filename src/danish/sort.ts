const collator = new Intl.Collator('da', { numeric: true });

/** Danish alphabetical order: æ, ø, å last, `aa` as `å`, and `10` after `9`. */
export function compareDanish(left: string, right: string): number {
  return collator.compare(left, right);
}
