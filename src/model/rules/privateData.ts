import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { findPrivateData, type PrivateDataKind } from '../../danish/privateData';
import { lineInUnit, type TextUnit } from '../texts';
import type { ParsedPage } from '../tree';
import type { Rule } from './rule';

const NAMES: Readonly<Record<PrivateDataKind, string>> = {
  'e-mail': 'En e-mailadresse',
  phone: 'Et telefonnummer',
  cpr: 'Et CPR-nummer',
};

/**
 * What is published stays found. E-mail addresses, phone numbers and CPR numbers never belong in the knowledge base,
 * neither in the prose nor in what stands behind it: code, raw HTML, and where a link leads.
 */
export const privateData: Rule = {
  id: 'private-data',
  check({ texts, tree }) {
    return [...texts, ...tree.parsed.flatMap(textsBehindProse)].flatMap((unit) =>
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

type HiddenText = Pick<TextUnit, 'file' | 'line' | 'text' | 'part'>;

function textsBehindProse({ file, body }: ParsedPage): HiddenText[] {
  const found: HiddenText[] = [];
  visit(body, (node) => {
    found.push(...hiddenIn(node).map((text): HiddenText => ({ file, text, line: firstLine(node), part: 'paragraph' })));
  });
  return found;
}

/** A link that shows its own address (`<a@example.org>`) has been seen as prose. `tel:` says what the digits are. */
function hiddenIn(node: Nodes): string[] {
  if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'html') return [node.value];
  if (!('url' in node)) return [];
  const label = toString(node);
  return label !== '' && node.url.endsWith(label) ? [] : [node.url.replace(/^tel:/i, 'tlf. ')];
}

/** The line that a node's text begins on; fenced code begins below its fence. */
function firstLine({ type, position, ...node }: Nodes): number {
  const [start, end] = [position?.start.line ?? 1, position?.end.line ?? 1];
  const isFenced = type === 'code' && 'value' in node && end - start >= node.value.split('\n').length;
  return isFenced ? start + 1 : start;
}

/** The message may end up in a log, so it shows only enough to find the place. */
function mask(text: string): string {
  return text.slice(0, 3) + '•'.repeat(Math.max(text.length - 3, 1));
}
