import { expect, it } from 'vitest';
import { countText, faultTexts, printedText } from './registerTexts';

it.each([
  [0, 1, 'Den ene beslutning passer ikke.'],
  [1, 1, '1 beslutning.'],
  [8, 8, 'Alle 8 beslutninger.'],
  [1, 8, '1 af 8 beslutninger passer.'],
  [0, 8, 'Ingen af de 8 beslutninger passer.'],
  [1500, 2000, '1.500 af 2.000 beslutninger passer.'],
])('%i of %i are counted as »%s«', (found, total, text) => expect(countText(found, total, 'decision')).toBe(text));

it('what an address named in vain is told under the names of the filters', () => {
  const unknown = [{ key: 'kommune', value: 'kommune-x' }, { key: 'sorter', value: 'pris' }, { key: 'eksempel', value: 'med' }];
  expect(faultTexts(unknown, 'action')).toEqual([
    'Adressen nævner noget, som ikke findes her: Ansvarlig: »kommune-x«; Sortering: »pris«; Eksempler: »med«. Det er udeladt. Vælg i stedet blandt filtrene på siden.',
  ]);
  expect(faultTexts([], 'action')).toEqual([]);
});

it('a printed list says where it is from, and when where that is known', () => {
  expect(printedText('2026-11-26', 'https://example.org/handlinger/?tilstand=open')).toBe('Udskrevet 26. november 2026 fra https://example.org/handlinger/?tilstand=open');
  expect(printedText(null, 'https://example.org/handlinger/')).toBe('Listen står på https://example.org/handlinger/');
});
