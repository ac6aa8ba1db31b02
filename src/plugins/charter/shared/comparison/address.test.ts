import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someDocument, someVersion } from '../__fixtures__/someDocument';
import { formatChosen, parseChosen } from './address';

const versions = [someVersion(1, []), someVersion(2, []), someVersion(3, [])];
const example = someDocument([someVersion(1, [], { id: 'x-1' }), someVersion(2, [], { id: 'x-2' })], { id: 'x', isExample: true });
const documents = [example, someDocument(versions, { current: 'aftalen-2' })];

const read = (search: string): object | null => {
  const chosen = parseChosen(search, documents);
  return chosen === null ? null : { pair: `${chosen.document.id}: ${chosen.before.id} → ${chosen.after.id}`, side: chosen.isSideBySide, ...chosen.refused };
};

describe('parseChosen', () => {
  it.each([
    ['?dokument=aftalen&fra=aftalen-1&til=aftalen-3&vis=side', 'aftalen: aftalen-1 → aftalen-3', true, []],
    ['?fra=aftalen-3&til=aftalen-1', 'aftalen: aftalen-3 → aftalen-1', false, []],
    ['', 'aftalen: aftalen-1 → aftalen-2', false, []],
    ['?dokument=x', 'x: x-1 → x-2', false, []],
    ['?dokument=X&til=X-1', 'x: x-2 → x-1', false, []],
    ['?dokument=aftalen&fra=aftalen-9', 'aftalen: aftalen-1 → aftalen-2', false, ['aftalen-9']],
    ['?dokument=andet&vis=andet', 'aftalen: aftalen-1 → aftalen-2', false, ['andet']],
    ['?fra=%00%F0&til=%', 'aftalen: aftalen-1 → aftalen-2', false, ['\ufffd', '%']],
    ['?fra=aftalen-2&til=aftalen-2', 'aftalen: aftalen-2 → aftalen-2', false, []],
    ['?fra=&til=%20', 'aftalen: aftalen-1 → aftalen-2', false, []],
    ['?fra=aftalen-1&fra=aftalen-2&til=aftalen-3', 'aftalen: aftalen-1 → aftalen-3', false, []],
    ['?fra=<script>alert(1)</script>&til=__proto__', 'aftalen: aftalen-1 → aftalen-2', false, ['<script>alert(1)</script>', '__proto__']],
    ['?fra=a%E2%80%AEb', 'aftalen: aftalen-1 → aftalen-2', false, ['ab']],
  ])('reads »%s«', (search, pair, side, unknown) => {
    expect(read(search)).toEqual({ pair, side, unknown, elsewhere: [] });
  });

  it('shows of a long name only its beginning', () => {
    expect(parseChosen(`?fra=${'x'.repeat(5_000)}`, documents)?.refused.unknown).toEqual(['x'.repeat(40)]);
  });

  it('takes the document of the newer of two versions of different ones, and says of the other where it belongs', () => {
    expect(read('?fra=x-1&til=aftalen-3')).toEqual({ pair: 'aftalen: aftalen-2 → aftalen-3', side: false, elsewhere: ['x-1'], unknown: [] });
    expect(read('?fra=aftalen-1&til=x-2')).toEqual({ pair: 'x: x-1 → x-2', side: false, elsewhere: ['aftalen-1'], unknown: [] });
    expect(read('?dokument=aftalen&fra=x-1&til=x-2')).toEqual({ pair: 'aftalen: aftalen-1 → aftalen-2', side: false, elsewhere: ['x-1', 'x-2'], unknown: [] });
  });

  it('is read whatever it is', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters()), (search) => {
      expect(parseChosen(`?${search}`, documents)).not.toBeNull();
    }));
  });

  it('has nothing to compare without documents', () => {
    expect(parseChosen('?fra=a', [])).toBeNull();
  });

  it('is written as it is read', () => {
    const search = '?dokument=aftalen&fra=aftalen-1&til=aftalen-3&vis=side';
    const chosen = parseChosen(search, documents);
    expect(chosen === null ? '' : formatChosen(chosen)).toBe(search);
  });
});
