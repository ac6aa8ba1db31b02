import type { Note } from '../report/notes';

/** Where a meeting is held; what the text does not say is null. */
export interface MeetingPlace {
  name: string | null;
  address: string;
  postalCode: string;
  city: string;
}

const ADDRESS = /^(?<before>.*?)(?<street>\p{Lu}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){0,3}\s\d{1,4}\s?[A-ZÆØÅa-zæøå]?)(?:,\s*|\s+)(?<code>\d{4})\s+(?<city>\p{Lu}[\p{L}-]+(?:\s\p{L}{1,2}(?=$|[\s,.]))?)/u;

/**
 * The place in lines of text: `Innovest, Ånumvej 28, 6900 Skjern`, or the address on a line below the name. Words that a
 * copied page has run together (`i SkjernInnovest`) are parted again, which is told.
 */
export function findPlace(lines: readonly string[], notes: Note[]): MeetingPlace | null {
  for (const [index, line] of lines.entries()) {
    const groups = ADDRESS.exec(line)?.groups;
    if (groups === undefined) continue;
    const { before = '', street = '', code = '', city = '' } = groups;
    const name = nameIn(before) ?? nameAbove(lines[index - 1] ?? '', city, notes);
    notes.push({ kind: 'used', place: 'stedet', words: line.trim(), becomes: 'mødested' });
    return { name, address: street, postalCode: code, city };
  }
  return null;
}

function nameIn(before: string): string | null {
  const name = before.replace(/^(?:(?:møde)?sted|hvor|adresse)\s*:\s*/iu, '').replace(/[\s,:–-]+$/u, '').trim();
  return name === '' ? null : name;
}

/** The line above the address when it is only a name, else the place that its last words name: `… mødet i Skjern Innovest`. */
function nameAbove(line: string, city: string, notes: Note[]): string | null {
  const text = line.trim();
  const last = /(?:^|\s)(?:i|på|hos|ved)\s+(\p{Lu}[\p{L}\d.&’'-]*(?:\s+\p{Lu}[\p{L}\d.&’'-]*)*)$/u.exec(text)?.[1];
  const isName = text !== '' && text.split(/\s+/u).length <= 4 && /^\p{Lu}/u.test(text) && !/\d/u.test(text);
  const found = last ?? (isName ? text : undefined);
  if (found === undefined) return null;
  const parted = partCity(found, city);
  if (parted !== found) notes.push({ kind: 'guess', place: 'stedet', words: found, taken: parted, why: 'ordene er løbet sammen i teksten' });
  return parted;
}

/** `SkjernInnovest` and the city Skjern → `Innovest`. */
function partCity(words: string, city: string): string {
  const rest = words.startsWith(city) ? words.slice(city.length) : '';
  return /^\p{Lu}/u.test(rest) ? rest : words;
}
