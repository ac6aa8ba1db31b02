import { expect, it } from 'vitest';
import { entry, registerOf } from './__fixtures__/someRegister';
import { orderEntries, type OrderId } from './orders';

const data = registerOf(
  'action',
  entry('a', { deadline: '2027-03-01' }),
  entry('b', { state: 'done', deadline: '2026-04-01' }),
  entry('c', { meeting: 'efteraar' }),
  entry('d', { meeting: 'efteraar', deadline: '2026-12-15' }),
  entry('e', { meeting: 'ukendt', deadline: '2027-03-01' }),
);

const inOrder = (order: OrderId): string => orderEntries(data.entries, order, data).map(({ id }) => id).join('');

it('the newest come as they are', () => expect(inOrder('nyeste')).toBe('abcde'));

it('the oldest meeting comes first, its entries as in its minutes, and what has no day last', () => expect(inOrder('aeldste')).toBe('cdabe'));

it('what is due first comes first, then what is open without a deadline, and last what is closed', () => expect(inOrder('frist')).toBe('daecb'));
