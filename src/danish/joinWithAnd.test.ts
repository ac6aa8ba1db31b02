import { expect, it } from 'vitest';
import { joinWithAnd } from './joinWithAnd';

it.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A og B'],
  [['1,5', 'B og C', ''], '1,5, B og C og '],
])('%j are »%s«', (parts, text) => expect(joinWithAnd(parts)).toBe(text));
