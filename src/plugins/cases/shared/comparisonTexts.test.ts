import { expect, it } from 'vitest';
import { chosenText, fileName, fullText, rowsText } from './comparisonTexts';

it.each([
  [[], 'Ingen cases er valgt. Vælg mindst to.'],
  [['A'], '»A« er valgt. Vælg mindst én til.'],
  [['A', 'B', 'C'], '3 cases er valgt: »A«, »B« og »C«.'],
])('says of %j that »%s«', (names, text) => expect(chosenText(names)).toBe(text));

it.each([
  [30, 30, 'Viser alle 30 rækker.'],
  [29, 30, 'Viser 29 af 30 rækker. 1 række er skjult, fordi alle casene siger det samme.'],
  [12, 30, 'Viser 12 af 30 rækker. 18 rækker er skjult, fordi alle casene siger det samme.'],
])('says of %i rows of %i that »%s«', (shown, all, text) => expect(rowsText(shown, all)).toBe(text));

it('says why a fifth case has no place, and what can be done', () => {
  expect(fullText('Hallen')).toBe('Der kan stå højst 4 cases side om side, så »Hallen« er ikke kommet med. Fjern en af dem, der er valgt, og prøv igen.');
});

it('names a file after its cases', () => expect(fileName(['a-b', 'c'], 'csv')).toBe('sammenligning-a-b-c.csv'));
