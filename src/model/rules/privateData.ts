import { decodeString } from 'micromark-util-decode-string';
import { findPrivateData, type PrivateData, type PrivateDataKind } from '../../danish/privateData';
import type { Problem } from '../problem';
import { lineInUnit } from '../texts';
import { textsBesideProse, type PlacedText } from './privateDataPlaces';
import type { Rule } from './rule';

const NAMES: Readonly<Record<PrivateDataKind, string>> = {
  'e-mail': 'En e-mailadresse',
  phone: 'Et telefonnummer',
  cpr: 'Et CPR-nummer',
};

/**
 * What is published stays found. E-mail addresses, phone numbers and CPR numbers never belong in the knowledge base,
 * neither in the prose nor beside and behind it: data, comments, code, raw HTML, and where a link leads.
 */
export const privateData: Rule = {
  id: 'private-data',
  check({ texts, tree }) {
    const prose = texts.filter(({ part }) => part !== 'field');
    return [...prose, ...textsBesideProse(tree)].flatMap(problemsIn);
  },
};

function problemsIn(place: PlacedText): Problem[] {
  return findAsRead(place).map(({ kind, text, offset }) => ({
    file: place.file,
    line: lineInUnit(place, offset),
    rule: privateData.id,
    found: `${NAMES[kind]} står i teksten: »${mask(text)}«.`,
    expected: 'ingen personoplysninger i indholdet',
    fix: 'Slet oplysningen; henvis til organisationen i stedet.',
  }));
}

/** Fields are Markdown too: readers see `navn\@example.org` and `navn&#64;example.org` without the signs that hide them from a search. */
function findAsRead({ part, text }: PlacedText): PrivateData[] {
  const read = part === 'field' ? decodeString(text) : text;
  const shown = findPrivateData(read);
  const known = new Set(shown.map((item) => item.text));
  return read === text ? shown : [...shown, ...findPrivateData(text).filter((item) => !known.has(item.text))];
}

/** The message may end up in a log, so it shows only enough to find the place. */
function mask(text: string): string {
  return text.slice(0, 3) + '•'.repeat(Math.max(text.length - 3, 1));
}
