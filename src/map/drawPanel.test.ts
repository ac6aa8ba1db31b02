import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { setApart } from './drawPanel';

it('circles of one spot are never drawn over one another, and all others stay where they are', () => {
  const anyRadius = fc.integer({ min: 60, max: 200 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(fc.array(anyRadius, { minLength: 1, maxLength: 5 }), (radii) => {
      const apart = { place: 'apart', x: 40, y: 90, r: 8 };
      const placed = setApart([...radii.map((r, index) => ({ place: `p${index}`, x: 61.5, y: 80.2, r })), apart]);
      const row = placed.slice(0, -1);
      expect(placed.at(-1)).toEqual(apart);
      expect(row.map(({ y, r }) => [y, r])).toEqual(radii.map((r) => [80.2, r]));
      row.forEach((one, index) => {
        // Less than the smallest step of the drawing, a tenth, is noise.
        for (const other of row.slice(index + 1)) expect(Math.abs(other.x - one.x)).toBeGreaterThan(one.r + other.r - 0.05);
      });
    }),
  );
});
