import type { Location } from 'history';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The places of a page by their ids, with the classes that they have. */
let places: Record<string, Set<string>> = {};

beforeEach(() => {
  places = { charter: new Set(['heading']), 'b-1': new Set(), 'blå': new Set() };
  vi.resetModules();
  vi.stubGlobal('document', { getElementById: (id: string) => (id in places ? { classList: classListOf(places[id] ?? new Set()) } : null) });
});

afterEach(() => vi.unstubAllGlobals());

function classListOf(classes: Set<string>): Pick<DOMTokenList, 'add' | 'remove'> {
  return { add: (name: string) => void classes.add(name), remove: (name: string) => void classes.delete(name) };
}

const at = (hash: string): Location => ({ pathname: '/', search: '', hash, state: undefined, key: '' }) as Location;
const marked = (): string[] => Object.keys(places).filter((id) => places[id]?.has('arrived'));

async function steps(...hashes: readonly string[]): Promise<void> {
  const { onRouteDidUpdate } = await import('./arrival');
  hashes.forEach((hash, index) => onRouteDidUpdate({ location: at(hash), previousLocation: index === 0 ? null : at(hashes[index - 1] ?? '') }));
}

describe('arriving at a place', () => {
  it('leaves the page that was loaded to the browser', async () => {
    await steps('#charter');
    expect(marked()).toEqual([]);
  });

  it('marks the place after a step, beside the classes that it has', async () => {
    await steps('', '#charter');
    expect(places).toEqual({ charter: new Set(['heading', 'arrived']), 'b-1': new Set(), 'blå': new Set() });
  });

  it('takes the mark away at the next step', async () => {
    await steps('', '#charter', '#b-1');
    expect(marked()).toEqual(['b-1']);
    await steps('', '#b-1', '');
    expect(marked()).toEqual([]);
  });

  it('reads an address as it is written there', async () => {
    await steps('', '#bl%C3%A5');
    expect(marked()).toEqual(['blå']);
  });

  it.each(['#', '#%', '#findes-ikke'])('marks nothing for %s', async (hash) => {
    await steps('', hash);
    expect(marked()).toEqual([]);
  });
});
