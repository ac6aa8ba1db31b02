/** What may stand after a number and make it a quantity, as parts of regular expressions. Longer forms first. */
const UNITS = [
  // shares
  '%(?:-?point)?', 'procent(?:point|enhed(?:er)?)?s?', 'pct', 'promille', '‰',
  // money and magnitudes
  'kr', 'krone[rn]?', 'øre', 'euro', 'EUR', 'DKK', '€', 'dollars?', 'mio', 'mia', 'million(?:er)?', 'milliard(?:er)?', 'tusinde?',
  // length, area and volume; in `m.m.` and `m.fl.` the letter is no metre, nor is the one in `t.o.m.` a ton
  '(?:kilo|centi|milli)?meters?', '[kcm]?m[²³23]', '[kc]m', 'mm', String.raw`m(?!\.\s?(?:fl|[mvhaoe])(?!\p{L}))`, 'hektar', 'ha', 'kvm',
  '(?:kvadrat|kubik)(?:kilo)?meters?', 'liters?',
  // mass
  'kilo(?:gram)?s?', 'gram', 'kg', 'mg', 'tons?', String.raw`t(?!\.\s?o(?!\p{L}))`,
  // energy and temperature
  '[kMG]?Wh?', '[MGT]J', '(?:kilo|mega)watt(?:timer?)?', 'watt', 'grad(?:er)?s?', '°C?',
  // time and height
  'år(?:s|ige?)?', 'måned(?:er)?s?', 'mdr', 'uger?s?', 'dag(?:e|es|s)?', 'døgns?', 'timer?s?', 'minut(?:ter)?s?', 'sekund(?:er)?s?', 'etager?s?',
] as const;

/** Where a number may begin: not inside a number or a name (`CO2`, `BR18`), but after `2x`. Keeps the search linear too. */
const START = String.raw`(?:(?<![\p{L}\d]|\d[.,])|(?<=\dx))`;
/** It ends with a digit: `5. etage` and `2. uge` say which, not how much. */
const NUMBER = String.raw`(?:\d+(?:[.,]\d+)*[½¼¾]?|[½¼¾])`;
/** At most two signs of space, a soft line break among them, or a hyphen: `40-procent`. Also `500,-` before `kr.` */
const SEPARATOR = String.raw`(?:,-)?\s{0,2}[-\u2011]?`;
/** A year before a hyphen and a currency is a price level: `2018-kroner`. */
const PRICE_LEVEL = String.raw`(?:19|20)\d\d[-\u2011](?:kr|euro|dkk)`;

const AFTER_NUMBER = String.raw`${START}(?!${PRICE_LEVEL})${NUMBER}${SEPARATOR}(?:${UNITS.join('|')})(?![\p{L}\d])`;
/** After `kr.` a year or a day begins something new: `Pris i mio. kr. 2018`, `500 kr. 22. november`. */
const BEFORE_NUMBER = String.raw`(?:(?<!\p{L})(?:EUR|DKK|SEK|NOK|USD|GBP|kr\b\.?(?!\s{0,2}(?:(?:19|20)\d\d(?![.,]?\d)|\d{1,2}\.\s+\p{L})))|[€£$])\s{0,2}\d+(?:[.,]\d+)*`;

const QUANTITY = new RegExp(`${AFTER_NUMBER}|${BEFORE_NUMBER}`, 'iu');

/**
 * The first number with a unit or currency in a text, as written, or null: `Det tog 3 år` → `3 år`; `Prisen er kr. 500` →
 * `kr. 500`. Years, dates, clock times, sections and counts of things are none. The work grows with the text's length only.
 */
export function findQuantity(text: string): string | null {
  return QUANTITY.exec(text)?.[0] ?? null;
}
