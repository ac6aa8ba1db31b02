import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elapsed, formatTimeLeft, sayStretch, sayTimeLeft, startClock, STOPPED, stopClock, stretchOf, timeLeft, untilNextSecond } from './clock';

describe('the clock of a turn', () => {
  it('counts by moments, so that a tab that slept shows the right time', () => {
    const clock = startClock(STOPPED, 1000);
    expect(elapsed(clock, 91_000)).toBe(90_000);
    expect(timeLeft(clock, 2, 91_000)).toBe(30_000);
  });

  it('stands still while it is stopped and goes on from there', () => {
    const paused = stopClock(startClock(STOPPED, 0), 40_000);
    expect(elapsed(paused, 500_000)).toBe(40_000);
    expect(elapsed(startClock(paused, 500_000), 510_000)).toBe(50_000);
  });

  it('is not started twice', () => {
    expect(startClock(startClock(STOPPED, 0), 30_000)).toEqual({ used: 0, startedAt: 0 });
  });

  it('takes nothing back when the time of the machine is set back', () => {
    expect(elapsed(startClock({ used: 5000, startedAt: null }, 90_000), 10_000)).toBe(5000);
  });

  it('never has more left than before, whenever it is looked at', () => {
    const moments = fc.array(fc.nat(600_000), { minLength: 1 });
    fc.assert(
      fc.property(moments, (steps) => {
        const ordered = [...steps].sort((left, right) => left - right);
        const shown = ordered.map((now) => timeLeft(startClock(STOPPED, 0), 2, now));
        expect([...shown].sort((left, right) => right - left)).toEqual(shown);
      }),
    );
  });
});

describe('what is left', () => {
  it.each([
    [120_000, '2:00', '2 minutter tilbage'],
    [119_001, '2:00', '2 minutter tilbage'],
    [60_001, '1:01', '2 minutter tilbage'],
    [60_000, '1:00', '1 minut tilbage'],
    [30_001, '0:31', '1 minut tilbage'],
    [30_000, '0:30', 'Sidste 30 sekunder'],
    [1, '0:01', 'Sidste 30 sekunder'],
    [0, '+0:00', 'Tiden er gået'],
    [-999, '+0:00', 'Tiden er gået'],
    [-72_000, '+1:12', 'Tiden er gået'],
  ])('of %i milliseconds is shown as %s and said as »%s«', (left, shown, said) => {
    expect(formatTimeLeft(left)).toBe(shown);
    expect(sayTimeLeft(left)).toBe(said);
  });

  it('is told to be little in the last half minute, when the clock shows 0:30 and less', () => {
    expect([120_000, 30_001, 30_000, 1, 0].map(stretchOf)).toEqual(['enough', 'enough', 'ending', 'ending', 'over']);
    expect([60_000, 20_000, 0].map((left) => sayStretch(left, true))).toEqual(['Uret går', 'Sidste 30 sekunder', 'Tiden er gået']);
    expect([60_000, 20_000, 0].map((left) => sayStretch(left, false))).toEqual(['Uret står stille', 'Uret står stille', 'Tiden er gået']);
  });

  it('is shown anew exactly when it is another', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (left) => {
        const wait = untilNextSecond(left);
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual(1000);
        if (wait > 1) expect(formatTimeLeft(left - wait + 1)).toBe(formatTimeLeft(left));
        expect(formatTimeLeft(left - wait) === formatTimeLeft(left)).toBe(left > 0 && left - wait === 0 && formatTimeLeft(left) === '+0:00');
      }),
    );
  });
});
