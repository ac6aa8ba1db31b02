import { describe, expect, it } from 'vitest';
import { card, dataOf } from './__fixtures__/cards';
import { formatBrowserAddress, NOTHING_CHOSEN, parseBrowserAddress, toggleFilter, togglePicked } from './browserState';

const data = dataOf(
  card('a', { facets: { type: ['school'], land: ['dk'], kommune: ['aarhus'] } }),
  card('b', { facets: { type: ['office'], land: ['nl'], kommune: ['venlo'] } }),
  ...['c', 'd', 'e'].map((id) => card(id)),
);

const parse = (search: string) => parseBrowserAddress(search, data);

describe('an address', () => {
  it('is nothing when nothing is chosen', () => {
    expect(formatBrowserAddress(NOTHING_CHOSEN)).toBe('');
    expect(parse('')).toEqual({ state: NOTHING_CHOSEN, unknown: [], tooMany: 0 });
  });

  it.each([
    '?type=school&land=dk&sorter=aar&vis=tabel',
    '?q=%C3%A5rhus+skole&type=school&type=office&kommune=venlo&sorter=stoerrelse&valgt=b,a',
    '?valgt=a,b,c,d',
  ])('%s is read and written again as it was', (search) => {
    const { state, unknown } = parse(search);
    expect(unknown).toEqual([]);
    expect(formatBrowserAddress(state)).toBe(search);
  });

  it('loses what is unknown or repeated, and names what is unknown', () => {
    const { state, unknown } = parse('?type=skole&type=school&type=school&land=&sorter=pris&vis=kugle&valgt=a,,findes-ikke,a');
    expect(state).toEqual({ ...NOTHING_CHOSEN, filters: { type: ['school'] }, picked: ['a'] });
    expect(unknown).toEqual([
      { key: 'type', value: 'skole' },
      { key: 'sorter', value: 'pris' },
      { key: 'vis', value: 'kugle' },
      { key: 'valgt', value: 'findes-ikke' },
    ]);
  });

  it('may hold keys of others', () => {
    expect(parse('?utm_source=nyhedsbrev&fbclid=x').unknown).toEqual([]);
  });

  it('does not take the names of every object for its own', () => {
    expect(parse('?sorter=constructor&vis=toString&type=__proto__')).toMatchObject({ state: NOTHING_CHOSEN, unknown: { length: 3 } });
  });

  it('gathers four cases at most, and says how many it left out', () => {
    expect(parse('?valgt=e,d,c,b,a')).toMatchObject({ state: { picked: ['e', 'd', 'c', 'b'] }, tooMany: 1 });
  });

  it('holds no more of a query than anybody writes', () => {
    expect(parse(`?q=${'x'.repeat(5000)}`).state.query).toHaveLength(200);
  });
});

describe('a choice', () => {
  it('of a filter is taken back when it is made again, and leaves no trace', () => {
    const once = toggleFilter(NOTHING_CHOSEN, 'land', 'dk');
    expect(once.filters).toEqual({ land: ['dk'] });
    expect(toggleFilter(once, 'land', 'dk')).toEqual(NOTHING_CHOSEN);
  });

  it('of a fifth case changes nothing', () => {
    const four = ['a', 'b', 'c', 'd'].reduce(togglePicked, NOTHING_CHOSEN);
    expect(togglePicked(four, 'e')).toBe(four);
    expect(togglePicked(four, 'b').picked).toEqual(['a', 'c', 'd']);
  });
});
