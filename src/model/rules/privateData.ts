import { findPrivateData, type PrivateDataKind } from '../../danish/privateData';
import { lineInUnit } from '../texts';
import type { Rule } from './rule';

const NAMES: Readonly<Record<PrivateDataKind, string>> = {
  'e-mail': 'En e-mailadresse',
  phone: 'Et telefonnummer',
  cpr: 'Et CPR-nummer',
};

/** What is published stays found. E-mail addresses, phone numbers and CPR numbers never belong in the knowledge base. */
export const privateData: Rule = {
  id: 'private-data',
  check({ texts }) {
    return texts.flatMap((unit) =>
      findPrivateData(unit.text).map(({ kind, text, offset }) => ({
        file: unit.file,
        line: lineInUnit(unit, offset),
        rule: privateData.id,
        found: `${NAMES[kind]} står i teksten: »${mask(text)}«.`,
        expected: 'ingen personoplysninger i indholdet',
        fix: 'Slet oplysningen; henvis til organisationen i stedet.',
      })),
    );
  },
};

/** The message may end up in a log, so it shows only enough to find the place. */
function mask(text: string): string {
  return text.slice(0, 3) + '•'.repeat(Math.max(text.length - 3, 1));
}
