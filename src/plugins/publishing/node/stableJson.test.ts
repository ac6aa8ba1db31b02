import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toStableJson } from './stableJson';

describe('toStableJson', () => {
  it('sorts keys at every depth, keeps the order of lists and ends with a line break', () => {
    expect(toStableJson({ b: [{ d: 1, c: 'å' }, null], a: undefined, A: true })).toBe(
      '{\n  "A": true,\n  "b": [\n    {\n      "c": "å",\n      "d": 1\n    },\n    null\n  ]\n}\n',
    );
  });

  it('does not let the order of keys show', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => toStableJson(reverseKeys(value)) === toStableJson(value)));
  });

  it('says the same as plain JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(toStableJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(entries.reverse().map(([key, inner]) => [key, reverseKeys(inner)]));
}
