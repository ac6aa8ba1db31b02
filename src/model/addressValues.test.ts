import { describe, expect, it } from 'vitest';
import { nameUnknown, readAddressValues } from './addressValues';

const isLetter = (value: string): boolean => /^[a-c]$/.test(value);

describe('the values of an address', () => {
  it('are those that exist, each once; what is unknown is remembered', () => {
    const address = readAddressValues('?x=b&x=slot&x=&x=b&x=a&other=1');
    expect(address.known('x', isLetter)).toEqual(['b', 'a']);
    expect(address.unknown).toEqual([{ key: 'x', value: 'slot' }]);
  });

  it('may stand between commas', () => {
    const address = readAddressValues('?x=a,,%20c,d,a');
    expect(address.knownInList('x', isLetter)).toEqual(['a', 'c']);
    expect(address.unknown).toEqual([{ key: 'x', value: 'd' }]);
  });

  it('hold no more words than anybody writes', () => {
    expect(readAddressValues(`?q=${'x'.repeat(5000)}`).words('q')).toHaveLength(200);
    expect(readAddressValues('').words('q')).toBe('');
  });
});

describe('what nobody knows', () => {
  it('is named under the words of its key, cut where it is long, and counted where it is much', () => {
    const unknown = ['x'.repeat(41), 'b', 'c', 'd', 'e', 'f', 'g'].map((value) => ({ key: 'x', value }));
    expect(nameUnknown(unknown, () => 'Spor')).toBe(`Spor: »${'x'.repeat(40)}…«; Spor: »b«; Spor: »c«; Spor: »d«; Spor: »e«; og 2 mere`);
  });
});
