import { expect, test } from 'vitest';
import type { PageCard, PassageText } from '../textPart';
import type { MarkFinder } from './marking';
import { toResult } from './results';

const CARD: PageCard = { id: '/ordbog/', title: 'Ordbog', description: 'Fagets ord i kort form.', kind: 'page', date: null, example: false };

/** Marks the word »tegl« and nothing else. */
const marksTegl: MarkFinder = (text) => [...text.matchAll(/tegl/gi)].map(({ index }) => ({ start: index, end: index + 4, concept: 0 }));

/** The snippet of a passage below a heading, as plain text. */
function snippetOf(path: string[], text: string): string | undefined {
  const passage: PassageText = { page: 0, anchor: 'x', path, text };
  const { sections } = toResult({ page: 0, score: 1, passages: [{ passage: 0, score: 1 }], holds: [] }, [{ card: CARD, passage }], [], marksTegl, {});
  return sections[0]?.snippet.map((piece) => piece.text).join('');
}

test('a section is shown by its own text when its words or its heading answer', () => {
  expect(snippetOf(['Byggeri'], 'Brændt tegl.')).toBe('Brændt tegl.');
  expect(snippetOf(['Byggeri', 'Tegl'], 'Brændt ler.')).toBe('Brændt ler.');
});

test('a page is shown by its description when only its title or a heading further up answers, or the section is empty', () => {
  expect(snippetOf(['Tegl', 'Byggeri'], 'Andet.')).toBe('Fagets ord i kort form.');
  expect(snippetOf(['Tegl'], '')).toBe('Fagets ord i kort form.');
});
