import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useAddressedState, type AddressForm } from './useAddressedState';

const host = vi.hoisted(() => ({ isBrowser: false }));
vi.mock('@docusaurus/router', () => ({ useLocation: () => ({}) }));
vi.mock('@docusaurus/useIsBrowser', () => ({ default: () => host.isBrowser }));

afterEach(() => vi.unstubAllGlobals());

const FORM: AddressForm<string> = { initial: 'as built', parse: (search) => `read ${search}`, format: (state) => `?q=${state}` };

/** What the first render shows; its effects do not run. */
function firstRender(isBrowser: boolean): string {
  host.isBrowser = isBrowser;
  vi.stubGlobal('window', { location: { search: '?q=mur' } });
  return renderToString(createElement(() => useAddressedState(FORM).state));
}

describe('the first render', () => {
  it('of a page as it was built is what the build rendered, whatever the address', () => {
    expect(firstRender(false)).toBe('as built');
  });

  it('of a page that a link of the site led to shows at once what the address says', () => {
    expect(firstRender(true)).toBe('read ?q=mur');
  });
});
