import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapCircle } from '../model/mapPanel';
import { moveApart } from './moveApart';

const PANEL = { width: 350, height: 260 };
const at = (x: number, y: number, place = `${x} ${y}`): MapCircle => ({ place, x, y, r: 10 });

describe('moveApart', () => {
  it('moves two neighbours by the same half and nobody else', () => {
    expect(moveApart([at(100, 100), at(112, 100), at(100, 140)], PANEL)).toEqual([at(96, 100, '100 100'), at(116, 100, '112 100'), at(100, 140)]);
  });

  it('puts two of one spot beside each other', () => {
    expect(moveApart([at(50, 50, 'a'), at(50, 50, 'b')], PANEL).map(({ x, y }) => [x, y])).toEqual([[40, 50], [60, 50]]);
  });

  it('lets each of a crowd be seen, within the panel', () => {
    const anyCircle = fc.record({ x: fc.integer({ min: 0, max: 350 }), y: fc.integer({ min: 0, max: 260 }) }).map(({ x, y }) => at(x, y));
    fc.assert(
      fc.property(fc.array(anyCircle, { maxLength: 20 }), (circles) => {
        const moved = moveApart(circles, PANEL);
        expect(moveApart(circles, PANEL)).toEqual(moved);
        moved.forEach((one, index) => {
          expect([one.x >= 0 && one.x <= PANEL.width, one.y >= 0 && one.y <= PANEL.height]).toEqual([true, true]);
          // Rounded, and left where a crowd in a corner has not quite found its room: less than the width of a line.
          for (const other of moved.slice(index + 1)) expect(Math.hypot(other.x - one.x, other.y - one.y)).toBeGreaterThan(18.5);
        });
      }),
    );
  });
});
