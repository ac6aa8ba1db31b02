import { describe, expect, it } from 'vitest';
import { countValues, filterBy, toggleValue } from './filters';

type Key = 'colour' | 'size';

const KEYS: readonly Key[] = ['colour', 'size'];
const ITEMS = [
  { id: 'a', facets: { colour: ['red', 'blue'], size: ['small'] } },
  { id: 'b', facets: { colour: ['blue'] } },
  { id: 'c', facets: { colour: ['red'], size: ['large'] } },
];

const idsOf = (chosen: Parameters<typeof filterBy<Key, (typeof ITEMS)[number]>>[1]): string[] => filterBy(ITEMS, chosen, KEYS).map(({ id }) => id);

describe('a choice', () => {
  it('is added after those that stand there, and taken back when it is made again', () => {
    const chosen = toggleValue<Key>({ size: ['small'], colour: ['red'] }, 'colour', 'blue');
    expect(chosen).toEqual({ size: ['small'], colour: ['red', 'blue'] });
    expect(toggleValue(chosen, 'colour', 'red')).toEqual({ size: ['small'], colour: ['blue'] });
  });

  it('leaves no trace of a filter without values', () => {
    expect(toggleValue<Key>({ size: ['small'] }, 'size', 'small')).toEqual({});
  });
});

describe('filters', () => {
  it('widen by several values of one, and narrow by several filters', () => {
    expect(idsOf({})).toEqual(['a', 'b', 'c']);
    expect(idsOf({ colour: ['red'] })).toEqual(['a', 'c']);
    expect(idsOf({ size: ['small', 'large'] })).toEqual(['a', 'c']);
    expect(idsOf({ colour: ['red'], size: ['small'] })).toEqual(['a']);
  });

  it('count what each value would leave if it were the only one of its filter', () => {
    expect(countValues(ITEMS, { colour: ['blue'] }, KEYS)).toEqual({
      colour: new Map([['red', 2], ['blue', 2]]),
      size: new Map([['small', 1]]),
    });
  });
});
