/** The longest line in octets, without its end (RFC 5545, 3.1). */
const LONGEST = 75;

/** Parameters of a property by name. Their values hold none of `;:,"`, so that none is quoted (RFC 5545, 3.2). */
export type Parameters = Readonly<Record<string, string>>;

/**
 * One property, not folded yet: `DTSTART;TZID=Europe/Copenhagen:20181122T090000`. The value stands as it is: dates, numbers
 * and addresses know no escaping (RFC 5545, 3.3.13), texts come from `escapeText`.
 */
export function contentLine(name: string, value: string, parameters: Parameters = {}): string {
  const named = Object.entries(parameters).map(([key, content]) => `;${key}=${content}`);
  return `${name}${named.join('')}:${value}`;
}

/** A property whose value is a text: `SUMMARY:Møde\, Skjern`. */
export function textLine(name: string, text: string): string {
  return contentLine(name, escapeText(text));
}

/**
 * A text as the value of a property: backslash, semicolon and comma behind a backslash, line breaks as `\n`, and none of
 * the control characters but the tabulator (RFC 5545, 3.3.11).
 */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** The lines as a file: each ends in CRLF, the last one too, and none is longer than allowed (RFC 5545, 3.1). */
export function joinLines(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/**
 * Breaks a long line into several, of which all but the first begin with a space that is not part of the value. Cut between
 * characters, never between the octets of one, which the standard would allow and many programs do not mend.
 */
function foldLine(line: string): string {
  const parts: string[] = [];
  let [part, octets] = ['', 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST) {
      parts.push(part);
      [part, octets] = ['', 1];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
