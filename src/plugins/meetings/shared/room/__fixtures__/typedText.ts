import fc from 'fast-check';

/** What Markdown, YAML and our own directives could take for something. */
const TRAPS = [
  '*', '_', '**', '`', '[', ']', '[@cc-1]', '[#pris]', '[^1]', '(', ')', '<b>', '</b>', '<!--', '&amp;', '&#35;', '~~', '|', '\\', '\\\\', ':', '::', ':::',
  '::partnerround', ':x[y]{z}', '{#id}', '#', '##', '- ', '1. ', '> ', '---', '...', '"', "'", '@', 'a@b.dk', 'www.', 'www.a_b.dk', 'https://a.dk/x_y?z=[1]',
  'http://', '![a](b)', '[a](b)', 'Udfyld:', '\n', '\r\n', '\t', '\u00a0', '\u0000', '\u0085', '\u2028', '\ufeff', '\ud800', 'a\u030a', 'æ', '%', '!', '=', '?',
];

/** What somebody may type into a field, and what nobody would. */
export const typedText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...TRAPS), fc.string({ unit: 'binary', maxLength: 4 }), fc.stringMatching(/^[a-zæøå0-9 .,]{1,8}$/)), { maxLength: 12 })
  .map((pieces) => pieces.join(''));
