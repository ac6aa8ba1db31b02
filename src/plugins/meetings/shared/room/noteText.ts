import { parseReferences } from '../../../../model/references';

/**
 * What somebody typed, as one line that a file can hold: without control characters and halves of letters, in one form for each
 * letter, white space as single spaces. Typing it again changes nothing.
 */
export function toLine(typed: string): string {
  return typed.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\s\p{Cc}\ufeff]+/gu, ' ').normalize('NFC').trim();
}

/**
 * Signs of a list before a line: `- `, `• `, `* `, `– `; before a letter also without a space, but then no star, which begins what is
 * stressed. A number keeps its minus.
 */
const BULLETS = /^(?:[-*•‣·–—](?:\s+|$)|[-–—](?=\p{L})|[•‣·]\s*)+/u;

/** The same for a text with something on each line, as in a list: its bullets are typed by habit. Empty lines are none. */
export function toLines(typed: string): string[] {
  return typed.split(/[\r\n]+/).map((line) => toLine(line).replace(BULLETS, '')).filter((line) => line !== '');
}

/** A text of several lines as one, without the bullets before them. */
export function toText(typed: string): string {
  return toLines(typed).join(' ');
}

/** Signs that mean something inside a line of Markdown. With a backslash before it each of them is only itself. */
const SIGNS = /[\\`*_[\]<>&~:@|#{}]/g;

/** What a reference may be made of to stand as it is. */
const PLAIN_REFERENCE = /^\[[@#][a-z0-9-]+(?:; ?@[a-z0-9-]+)*\]$/;

/** One line of words as Markdown that reads as those words. A reference `[@kilde]` stays one: that is how editors write it. */
export function escapeInline(line: string): string {
  const words = parseReferences(line).map((segment) => {
    if (segment.type === 'text') return escapeSigns(segment.text);
    return PLAIN_REFERENCE.test(segment.raw) ? segment.raw : escapeSigns(segment.raw);
  });
  return words.join('');
}

/** An address of the web begins with a scheme, whose colon is a sign, or with `www.`. */
function escapeSigns(text: string): string {
  return text.replace(SIGNS, '\\$&').replace(/www\./gi, (found) => `${found.slice(0, 3)}\\.`);
}

/** Characters that JSON leaves as they are and YAML does not take, or takes for the end of a line. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** One line of text as YAML, in double quotes, whatever stands in it. JSON is YAML but for a few characters. */
export function quoteYaml(line: string): string {
  return JSON.stringify(line).replace(UNPRINTABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
