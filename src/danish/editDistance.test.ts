import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, prefixEditDistance } from './editDistance';

/** The whole matrix by the book: how far each beginning of `left` is from each beginning of `right`. */
function fullMatrix(left: string, right: string): number[][] {
  const matrix = Array.from({ length: left.length + 1 }, (_, row) => Array.from({ length: right.length + 1 }, (_, column) => row + column));
  const cell = (row: number, column: number): number => matrix[row]?.[column] ?? Infinity;
  for (let row = 1; row <= left.length; row += 1) {
    for (let column = 1; column <= right.length; column += 1) {
      const change = left[row - 1] === right[column - 1] ? 0 : 1;
      const swap = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const choices = [cell(row - 1, column) + 1, cell(row, column - 1) + 1, cell(row - 1, column - 1) + change];
      (matrix[row] ?? [])[column] = Math.min(...choices, swap ? cell(row - 2, column - 2) + 1 : Infinity);
    }
  }
  return matrix;
}

const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 9 });
/** Two words that are often near one another. */
const pair = fc.oneof(fc.tuple(word, word), fc.tuple(word, word, word, word).map(([start, end, left, right]) => [start + left.slice(0, 2) + end, start + right.slice(0, 2) + end] as const));
const limit = fc.nat(3);

describe('editDistance', () => {
  test.each([
    ['mursten', 'musrten', 1],
    ['mursten', 'mursten', 0],
    ['genbrug', 'genbrg', 1],
    ['kommune', 'komunne', 2],
    ['paa', 'pa', 1],
    ['beton', 'tegl', 3],
    ['', 'ab', 2],
  ])('between »%s« and »%s« is %i within 2', (left, right, distance) => {
    expect(editDistance(left, right, 2)).toBe(distance);
  });

  test('is what the whole matrix says, up to the limit', () => {
    fc.assert(
      fc.property(pair, limit, ([left, right], max) => {
        expect(editDistance(left, right, max)).toBe(Math.min(max + 1, fullMatrix(left, right)[left.length]?.[right.length] ?? 0));
      }),
      { numRuns: 5000 },
    );
  });
});

describe('prefixEditDistance', () => {
  test.each([
    ['musrten', 'murstensvaeg', 1],
    ['murstn', 'mursten', 1],
    ['genbrugsmurstene', 'genbrugsmursten', 1],
    ['beton', 'tegl', 3],
    ['', 'tegl', 0],
  ])('from »%s« to a beginning of »%s« is %i within 2', (written, candidate, distance) => {
    expect(prefixEditDistance(written, candidate, 2)).toBe(distance);
  });

  test('is the least in the last row of the whole matrix, up to the limit', () => {
    fc.assert(
      fc.property(pair, limit, ([written, candidate], max) => {
        expect(prefixEditDistance(written, candidate, max)).toBe(Math.min(max + 1, ...(fullMatrix(written, candidate)[written.length] ?? [])));
      }),
      { numRuns: 5000 },
    );
  });
});
