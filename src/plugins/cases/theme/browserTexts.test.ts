import { describe, expect, it } from 'vitest';
import { countText, faultTexts, pickedText } from './browserTexts';

it.each([[56, 'Alle 56 cases.'], [1, '1 af 56 cases passer.'], [0, 'Ingen af de 56 cases passer.']])('says how many of 56 cases are left: %i', (found, text) => {
  expect(countText(found, 56)).toBe(text);
});

it('says how many are gathered, and how many there is room for', () => {
  expect([0, 2].map(pickedText)).toEqual(['Ingen cases er valgt til sammenligning.', '2 af højst 4 er valgt til sammenligning.']);
});

describe('the words about a faulty address', () => {
  it('are none where all was understood', () => {
    expect(faultTexts({ unknown: [], tooMany: 0 })).toEqual([]);
  });

  it('name filter and value, and what to do', () => {
    expect(faultTexts({ unknown: [{ key: 'type', value: 'skolen' }, { key: 'valgt', value: 'x' }], tooMany: 0 })).toEqual([
      'Adressen nævner noget, som ikke findes her: Type byggeri: »skolen«; Valgt til sammenligning: »x«. Det er udeladt. Vælg i stedet blandt filtrene og casene på siden.',
    ]);
  });

  it('stay short whatever the address holds', () => {
    const unknown = Array.from({ length: 500 }, (_, index) => ({ key: 'type', value: `${index}${'æ'.repeat(900)}` }));
    const [text = ''] = faultTexts({ unknown, tooMany: 0 });
    expect(text).toContain('og 495 mere');
    expect(text.length).toBeLessThan(600);
  });

  it('say which of too many cases are kept', () => {
    expect(faultTexts({ unknown: [], tooMany: 2 })).toEqual(['Adressen vælger 6 cases til sammenligning, og der er plads til 4. De første 4 er valgt.']);
  });
});
