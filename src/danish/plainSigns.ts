/** Word's no-break spaces and hyphens, and en dashes, as the plain signs, and the digits of wide fonts as ours; offsets stay. */
export function withPlainSigns(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u2010\u2011–\uff0d]/g, '-')
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
}
