import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAddressWriter } from './addressWriter';

/** A window with a history of which the test goes back by itself. */
function fakeWindow() {
  const steps = ['/soeg/?q=beton'];
  let at = 0;
  const events = new EventTarget();
  const location = {
    get pathname() {
      return new URL(steps[at] ?? '', 'https://x.example').pathname;
    },
    get search() {
      return new URL(steps[at] ?? '', 'https://x.example').search;
    },
  };
  const history = {
    state: null,
    pushState: (_state: unknown, _title: string, url: string) => void steps.splice((at += 1), Infinity, url),
    replaceState: (_state: unknown, _title: string, url: string) => void steps.splice(at, 1, url),
  };
  const press = (key: string, more: object = {}): void => void events.dispatchEvent(Object.assign(new Event('keydown'), { key, ...more }));
  const goBack = (): void => {
    at -= 1;
    events.dispatchEvent(new Event('popstate'));
  };
  const window = { location, history, addEventListener: events.addEventListener.bind(events) };
  return { window, steps, press, goBack };
}

function start() {
  const fake = fakeWindow();
  vi.stubGlobal('window', fake.window);
  const writer = createAddressWriter();
  return { ...fake, writer, stop: writer.watch() };
}

describe('the address while somebody types', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is written once the hand rests, in the place of what stood there', () => {
    const { writer, steps } = start();
    for (const query of ['m', 'mu', 'mur']) writer.replaceSoon(`?q=${query}`);
    expect(steps).toEqual(['/soeg/?q=beton']);
    vi.advanceTimersByTime(1000);
    expect(steps).toEqual(['/soeg/?q=mur']);
  });

  it('is written before a filter makes a new step, and the same address makes none', () => {
    const { writer, steps } = start();
    writer.replaceSoon('?q=mur');
    writer.push('?q=mur&type=case');
    writer.push('?q=mur&type=case');
    expect(steps).toEqual(['/soeg/?q=mur', '/soeg/?q=mur&type=case']);
  });

  it('is never written into the step that Back leads to', () => {
    const { writer, steps, goBack } = start();
    writer.push('?q=beton&type=case');
    writer.replaceSoon('?q=mur&type=case');
    goBack();
    vi.advanceTimersByTime(1000);
    expect(steps).toEqual(['/soeg/?q=beton', '/soeg/?q=beton&type=case']);
  });

  it.each([
    ['Enter', {}],
    ['ArrowLeft', { altKey: true }],
    ['[', { metaKey: true }],
  ])('is written before %s %o leads away, and not by a letter', (key, held) => {
    const { writer, steps, press } = start();
    writer.replaceSoon('?q=mur');
    press('r');
    expect(steps).toEqual(['/soeg/?q=beton']);
    press(key, held);
    expect(steps).toEqual(['/soeg/?q=mur']);
  });

  it('is left alone after the page of the search is gone', () => {
    const { writer, steps, stop } = start();
    writer.replaceSoon('?q=mur');
    stop();
    vi.advanceTimersByTime(1000);
    expect(steps).toEqual(['/soeg/?q=beton']);
  });
});
