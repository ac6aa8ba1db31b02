/** Letters of print that are drawn as one and typed as several. */
const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

/**
 * A text without what nobody can see: letters are composed (NFC), signs without width are gone (soft hyphens, zero-width spaces and
 * joiners, direction marks, control signs), and every run of spaces is one plain space, at the edges none. Applied twice it
 * changes nothing. `Gen\u00adbrug\u00a0nu` → `Genbrug nu`.
 */
export function withoutUnseen(text: string): string {
  return text
    .replace(/[\s\u0085]+/gu, (spaces) => (/^\ufeff+$/.test(spaces) ? '' : ' '))
    .replace(/[\p{Cf}\p{Cc}\u034f\u115f\u1160\u17b4\u17b5\u3164\ufe00-\ufe0f\uffa0]+/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim()
    .normalize();
}

/**
 * A text with each sign typed in one way, as Danish print has it. What a word processor turns into each other by itself is the same:
 * `"` and `”` become `»` or `«` by their place, `'` and `´` become `’`, `...` becomes `…`, a hyphen between spaces a dash, a dash between
 * digits a hyphen. Letters and digits, and every sign that means something else, stay. Applied twice it changes nothing.
 *
 * It takes text without what is unseen.
 */
export function withOneTypography(text: string): string {
  const words = text
    .replace(/[ﬀﬁﬂﬃﬄﬅﬆ]/gu, (letters) => LIGATURES[letters] ?? letters)
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2012\u2014\u2015]/g, '–')
    .replace(/(?<![.…])\.{3}(?![.…])/g, '…')
    .replace(/(?<=^| )(?:--?|\u2212)(?= |$)/g, '–')
    .replace(/(?<=\p{Nd})[–\u2212](?=\p{Nd})/gu, '-')
    .replace(/(?<=^|[\s(])[–\u2212](?=\p{Nd})/gu, '-')
    .replace(/(?<=\p{L})[`´](?=\p{L}|\s|$)/gu, '’')
    .replace(/['‘‛ʼ‹›]/g, '’');
  return withQuotationMarks(words);
}

/** A quotation mark opens at the start, and after a space, a dash or a sign that opens something else; elsewhere it closes. */
function withQuotationMarks(text: string): string {
  let done = '';
  for (const piece of text.split(/(["“”„‟»«])/)) {
    if (!/^["“”„‟»«]$/.test(piece)) done += piece;
    else done += done === '' || /[\s([{–/»-]$/u.test(done) ? '»' : '«';
  }
  return done;
}
