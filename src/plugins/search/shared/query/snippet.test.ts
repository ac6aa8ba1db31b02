import { expect, test } from 'vitest';
import type { MarkedText } from '../answer';
import { cutSnippet } from './snippet';

const SENTENCE = 'Kommunen har i mange år gemt de gamle sten fra nedrivninger i hele byen, og de ligger tørt og godt på den store plads ved havnen.';

/** The snippet of a text whose words that begin with one of `words` are marked `»so«`. */
function snippetOf(text: string, ...words: string[]): string {
  const marks = [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const concept = words.findIndex((other) => word.toLowerCase().startsWith(other));
    return concept < 0 ? [] : [{ start: index, end: index + word.length, concept }];
  });
  return cutSnippet(text, marks).map(show).join('');
}

function show({ text, marked }: MarkedText): string {
  return marked ? `»${text}«` : text;
}

test('a short text is shown whole', () => {
  expect(snippetOf('Mursten renses og gemmes.', 'mursten')).toBe('»Mursten« renses og gemmes.');
});

test('lines are told apart where no sentence ends', () => {
  expect(snippetOf('Fase: Udbud\nSkrevet til: Projektleder\nBrug kravet sådan.\nDet virker:\nBeton\nTræ', 'udbud')).toBe(
    'Fase: »Udbud«; Skrevet til: Projektleder; Brug kravet sådan. Det virker: Beton; Træ',
  );
});

test('a snippet begins with a sentence where one begins near', () => {
  expect(snippetOf(`${SENTENCE} Der renses mursten. ${SENTENCE}`, 'mursten')).toMatch(/^… Der renses »mursten«\. Kommunen/);
});

test('a snippet does not begin with a sign between the cells of a table', () => {
  expect(snippetOf(`${SENTENCE} ${'x'.repeat(30)} · Fra nedrivning til facade, sorteret · mursten · ${SENTENCE} ${SENTENCE}`, 'mursten')).toMatch(/^… Fra nedrivning/);
});

test('no sentence begins after an abbreviation', () => {
  expect(snippetOf(`${SENTENCE} Skanderborg besluttede at rense ca. 3.800 mursten. ${SENTENCE}`, 'mursten')).toMatch(/^… Skanderborg besluttede at rense ca\. 3\.800 »mursten«/);
});

test('a sentence comes before a box of facts', () => {
  const facts = `Fase: Udbud og tildeling\nSkrevet til: Udbudsmedarbejder\nCases: Skolen\nArbejdsspor: Proces og udbud\n${SENTENCE}\nSpørg markedet før et udbud.`;
  expect(snippetOf(facts, 'udbud')).toMatch(/^… Spørg markedet før et »udbud«\.$/);
});

test('more of the words come before a sentence', () => {
  const text = `Materialer: Mursten, beton\n${SENTENCE}\n${SENTENCE}\nDer er mursten nok.`;
  expect(snippetOf(text, 'mursten', 'beton')).toMatch(/^Materialer: »Mursten«, »beton«; Kommunen/);
});

test('a text without spaces is cut all the same', () => {
  expect(snippetOf('x'.repeat(1000))).toBe(`${'x'.repeat(240)} …`);
});
