import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { cardPlace } from './cardPlace';

const WINDOW = { width: 1000, height: 800 };
const CARD = { width: 380, height: 300 };

describe('cardPlace', () => {
  it('puts a card right below its number', () => {
    expect(cardPlace({ left: 100, top: 200, bottom: 220 }, CARD, WINDOW, 60)).toEqual({ left: 100, top: 220, room: 568 });
  });

  it('puts it above when there is too little room below and more above', () => {
    expect(cardPlace({ left: 100, top: 700, bottom: 720 }, CARD, WINDOW, 60)).toEqual({ left: 100, top: 400, room: 628 });
  });

  it('moves it left from the right edge', () => {
    expect(cardPlace({ left: 950, top: 200, bottom: 220 }, CARD, WINDOW, 60).left).toBe(608);
  });

  it('keeps every card inside the window below the header, whatever its number and size', () => {
    const scene = fc.record({ left: fc.integer({ min: 0, max: 990 }), top: fc.integer({ min: 60, max: 780 }), width: fc.integer({ min: 50, max: 900 }), height: fc.integer({ min: 20, max: 3000 }) });
    fc.assert(
      fc.property(scene, ({ left, top, width, height }) => {
        const place = cardPlace({ left, top, bottom: top + 20 }, { width, height }, WINDOW, 60);
        const bottom = place.top + Math.min(height, place.room);
        expect(place.left).toBeGreaterThanOrEqual(12);
        expect(place.left + width).toBeLessThanOrEqual(988);
        expect(place.top).toBeGreaterThanOrEqual(60);
        expect(bottom).toBeLessThanOrEqual(Math.max(788, top + 20));
      }),
    );
  });
});
