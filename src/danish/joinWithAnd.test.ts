import { expect, it } from 'vitest';
import { joinWithAnd } from './joinWithAnd';

it.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A og B'],
  [['1,5', 'B og C', ''], '1,5, B og C og '],
])('%j are »%s«, as the language data of the platform have it', (parts, text) => {
  expect(joinWithAnd(parts)).toBe(text);
  expect(new Intl.ListFormat('da').format(parts)).toBe(text);
});
