import { describe, expect, it } from 'vitest';
import { someDocument, someVersion } from '../__fixtures__/someDocument';
import { formatChosen, parseChosen } from './address';

const versions = [someVersion(1, []), someVersion(2, []), someVersion(3, [])];
const example = someDocument([someVersion(1, [], { id: 'x-1' }), someVersion(2, [], { id: 'x-2' })], { id: 'x', isExample: true });
const documents = [example, someDocument(versions, { current: 'aftalen-2' })];

const read = (search: string): object | null => {
  const chosen = parseChosen(search, documents);
  return chosen === null ? null : { pair: `${chosen.document.id}: ${chosen.before.id} → ${chosen.after.id}`, side: chosen.isSideBySide, unknown: chosen.unknown };
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
    ['?fra=%00%F0&til=%', 'aftalen: aftalen-1 → aftalen-2', false, expect.any(Array)],
  ])('reads »%s«', (search, pair, side, unknown) => {
    expect(read(search)).toEqual({ pair, side, unknown });
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
