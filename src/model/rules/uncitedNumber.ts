import { findQuantity } from '../../danish/quantities';
import { splitSentences } from '../../danish/sentences';
import type { PageKind } from '../kinds';
import { parseReferences } from '../references';
import { lineInUnit, type TextUnit } from '../texts';
import type { Rule } from './rule';

/** Kinds whose numbers readers build on. */
const STRICT_KINDS: ReadonlySet<PageKind | null> = new Set<PageKind>(['case', 'guidance', 'requirement', 'municipality']);

/**
 * A number with a unit in a case, guidance, requirement or municipality text must say where it comes from: by a citation in the
 * same sentence (or table row), or by being a figure `[#id]`. Quotations in guidance and requirements are clauses to copy, not statements.
 */
export const uncitedNumber: Rule = {
  id: 'uncited-number',
  check({ texts }) {
    return texts.filter(isStrict).flatMap((unit) =>
      sentencesOf(unit).flatMap(({ text, offset }) => {
        const number = findBareNumber(text);
        if (number === null) return [];
        return [{
          file: unit.file,
          line: lineInUnit(unit, offset),
          rule: uncitedNumber.id,
          found: `Tallet »${onOneLine(number)}« står uden kilde i sætningen »${shorten(onOneLine(text))}«.`,
          expected: 'en kilde i samme sætning eller et tal fra registeret',
          fix: 'Sæt [@kilde-id] efter udsagnet, eller skriv tallet som [#tal-id].',
        }];
      }),
    );
  },
};

function isStrict(unit: TextUnit): boolean {
  if (!STRICT_KINDS.has(unit.kind) || unit.part === 'heading' || unit.sourced) return false;
  return !(unit.part === 'quote' && (unit.kind === 'guidance' || unit.kind === 'requirement'));
}

function sentencesOf(unit: TextUnit): { text: string; offset: number }[] {
  return unit.part === 'row' ? [{ text: unit.text, offset: 0 }] : splitSentences(unit.text);
}

function findBareNumber(sentence: string): string | null {
  const segments = parseReferences(sentence);
  if (segments.some(({ type }) => type === 'citation')) return null;
  const plain = segments.map((segment) => (segment.type === 'text' ? segment.text : ' ')).join('');
  return findQuantity(plain);
}

/** A message stands on one line, though the sentence may run over several. */
function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80).trimEnd()}…` : text;
}
