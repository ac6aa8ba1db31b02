import { describe, expect, it } from 'vitest';
import { entry, registerOf } from './__fixtures__/someRegister';
import { formatRegisterAddress, parseRegisterAddress, wholeRegister, withoutNarrowing } from './registerState';

const ENTRIES = [entry('a', { tracks: ['udbud'] }), entry('b', { meeting: 'efteraar', state: 'done' })];
const actions = registerOf('action', ...ENTRIES);
const decisions = registerOf('decision', ...ENTRIES);

describe('an address', () => {
  it.each([decisions, actions])('is nothing when nothing is chosen', (data) => {
    expect(formatRegisterAddress(wholeRegister(data.kind), data.kind)).toBe('');
    expect(parseRegisterAddress('', data)).toEqual({ state: wholeRegister(data.kind), unknown: [] });
  });

  it.each([
    '?tilstand=open&tilstand=done&kommune=sekretariatet&frist=30-dage&spor=udbud&moede=efteraar',
    '?q=%C3%A5rhus+mursten&eksempel=uden&sorter=nyeste&side=3',
  ])('%s is read and written again as it was', (search) => {
    const { state, unknown } = parseRegisterAddress(search, actions);
    expect(unknown).toEqual([]);
    expect(formatRegisterAddress(state, 'action')).toBe(search);
  });

  it('loses what is unknown or repeated, and names what is unknown', () => {
    const { state, unknown } = parseRegisterAddress('?tilstand=aaben&tilstand=open&tilstand=open&kommune=&eksempel=med&sorter=pris&side=0&side=999', actions);
    expect(state).toEqual({ ...wholeRegister('action'), filters: { tilstand: ['open'] } });
    expect(unknown).toEqual([
      { key: 'tilstand', value: 'aaben' },
      { key: 'sorter', value: 'pris' },
      { key: 'eksempel', value: 'med' },
      { key: 'side', value: '0' },
      { key: 'side', value: '999' },
    ]);
  });

  it('of decisions knows no deadlines', () => {
    expect(parseRegisterAddress('?sorter=frist&frist=overskredet', decisions)).toEqual({
      state: wholeRegister('decision'),
      unknown: [{ key: 'sorter', value: 'frist' }],
    });
  });

  it('does not take the names of every object for its own, nor keys of others', () => {
    expect(parseRegisterAddress('?sorter=constructor&tilstand=__proto__&utm_source=x', actions)).toMatchObject({ state: wholeRegister('action'), unknown: { length: 2 } });
  });
});

it('all entries come back in the order that the reader had', () => {
  const { state } = parseRegisterAddress('?q=x&tilstand=open&eksempel=uden&sorter=aeldste&side=2', actions);
  expect(withoutNarrowing(state)).toEqual({ ...wholeRegister('action'), order: 'aeldste' });
});
