import { describe, expect, it } from 'vitest';
import { altOfCard } from './cardText';

describe('altOfCard', () => {
  it.each([
    [{ title: 'Skolen', kind: 'Case', date: '2007–2016', isExample: true }, 'Eksempel. Case, 2007–2016: Skolen'],
    [{ title: 'Udbud', kind: 'Vejledning', date: null }, 'Vejledning: Udbud'],
    [{ title: 'Åbne data' }, 'Åbne data'],
  ])('of %j is %s', (card, alt) => {
    expect(altOfCard(card)).toBe(alt);
  });
});
