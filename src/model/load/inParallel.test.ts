import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapInParallel } from './inParallel';

describe('mapInParallel', () => {
  it('gives the results in the order of the items, whichever is done first, and stays within the limit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 3 })), fc.integer({ min: 1, max: 5 }), async (turns, limit) => {
        let running = 0;
        let most = 0;
        const results = await mapInParallel(turns, limit, async (count) => {
          most = Math.max(most, ++running);
          for (let turn = 0; turn < count; turn++) await Promise.resolve();
          running--;
          return count * 2;
        });
        expect(results).toEqual(turns.map((count) => count * 2));
        expect(most).toBe(Math.min(limit, turns.length));
      }),
    );
  });

  it('fails when an operation fails', async () => {
    const operation = async (item: number): Promise<number> => (item === 2 ? Promise.reject(new Error('two')) : item);
    await expect(mapInParallel([1, 2, 3], 2, operation)).rejects.toThrow('two');
  });
});
