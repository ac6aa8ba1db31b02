import { expect, it } from 'vitest';
import { joinLabels } from './joinLabels';

it('begins the first label alone with a capital, and leaves capitals that are the word', () => {
  const labels = ['Nybyggeri', 'Nedrivning', 'CO₂-regnskab'];
  expect(joinLabels(labels.map((label) => ({ id: label, label })))).toBe('Nybyggeri, nedrivning, CO₂-regnskab');
  expect(joinLabels([])).toBe('');
});
