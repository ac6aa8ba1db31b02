import { describe, expect, it } from 'vitest';
import { entry, registerOf } from './__fixtures__/someRegister';
import { filtersOf } from './filters';
import { wholeRegister, type RegisterState } from './registerState';
import { createSelect } from './selectEntries';

const data = registerOf(
  'action',
  entry('a', { title: 'Spørg markedet', who: ['kommune-a'], tracks: ['udbud'], deadline: '2026-12-01' }),
  entry('b', { text: 'Sender et udkast.', who: ['kommune-a', 'sekretariatet'], affects: ['mursten'], isExample: true, deadline: '2026-10-01' }),
  entry('c', { state: 'done', meeting: 'efteraar', item: { label: 'Økonomi', to: null }, isExample: true }),
);

const WHOLE = wholeRegister('action');
const select = createSelect(data, '2026-11-26');
const idsOf = (choice: Partial<RegisterState>): string => select({ ...WHOLE, order: 'nyeste', ...choice }).entries.map(({ id }) => id).join('');

describe('a register', () => {
  it('is whole when nothing is chosen, the most urgent first', () => {
    expect(select(WHOLE).entries.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  it.each<[Partial<RegisterState>, string]>([
    [{ filters: { kommune: ['kommune-a'] } }, 'ab'],
    [{ filters: { kommune: ['sekretariatet'], tilstand: ['done'] } }, ''],
    [{ filters: { frist: ['overskredet'] } }, 'b'],
    [{ filters: { spor: ['udbud'], moede: ['vinter', 'efteraar'] } }, 'a'],
    [{ withoutExamples: true }, 'a'],
  ])('is narrowed by %j to »%s«', (choice, ids) => expect(idsOf(choice)).toBe(ids));

  it.each([['MARKED', 'a'], ['udkast', 'b'], ['oekonomi', 'c'], ['efteraarsmoede', 'c'], ['kommune a', 'ab'], ['mursten', 'b'], ['udkast udbud', ''], ['  ', 'abc']])(
    'has the words »%s« in »%s«',
    (query, ids) => expect(idsOf({ query })).toBe(ids),
  );
});

describe('counts', () => {
  it('say what would be left if the value were the only one of its filter', () => {
    const states: RegisterState[] = [WHOLE, { ...WHOLE, filters: { kommune: ['sekretariatet'] } }, { ...WHOLE, query: 'vinter', withoutExamples: true, filters: { tilstand: ['open'] } }];
    for (const state of states) {
      const { counts, real } = select(state);
      expect(real).toBe(select({ ...state, withoutExamples: true }).entries.length);
      for (const { key, values } of filtersOf(data)) {
        for (const { id } of values) {
          const left = select({ ...state, filters: { ...state.filters, [key]: [id] } }).entries.length;
          expect([key, id, counts[key].get(id) ?? 0]).toEqual([key, id, left]);
        }
      }
    }
  });

  it('of deadlines are none where nobody knows the day', () => {
    expect(createSelect(data, null)(WHOLE).counts.frist).toEqual(new Map());
  });
});
