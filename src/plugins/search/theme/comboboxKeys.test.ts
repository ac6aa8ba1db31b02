import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSED, pressKey, typeText, type Key, type ListState, type Press } from './comboboxKeys';

const PLAIN = { altKey: false, ctrlKey: false, metaKey: false, isComposing: false };
const FIELD = { text: 'mur', options: 3 };

function press(state: ListState, key: string, more: Partial<Key> = {}, field = FIELD): Press {
  return pressKey(state, { key, ...PLAIN, ...more }, field);
}

const at = (active: number): ListState => ({ open: true, active });

describe('the arrow keys', () => {
  it.each<[string, ListState, number]>([
    ['ArrowDown', CLOSED, 0],
    ['ArrowDown', at(-1), 0],
    ['ArrowDown', at(1), 2],
    ['ArrowDown', at(2), -1],
    ['ArrowUp', CLOSED, 2],
    ['ArrowUp', at(-1), 2],
    ['ArrowUp', at(1), 0],
    ['ArrowUp', at(0), -1],
  ])('%s from %o makes %i active', (key, state, active) => {
    expect(press(state, key)).toEqual({ state: at(active), act: 'nothing', handled: true });
  });

  it('open a list without options, where nothing can be active', () => {
    expect(press(CLOSED, 'ArrowDown', {}, { text: '', options: 0 }).state).toEqual(at(-1));
  });

  it('with Alt open and close without a move', () => {
    expect(press(CLOSED, 'ArrowDown', { altKey: true }).state).toEqual(at(-1));
    expect(press(at(1), 'ArrowUp', { altKey: true }).state).toEqual(CLOSED);
  });
});

describe('Enter', () => {
  it('follows the active option', () => {
    expect(press(at(1), 'Enter')).toEqual({ state: CLOSED, act: 'follow', handled: true });
  });

  it('searches for the text when no option is active', () => {
    expect(press(at(-1), 'Enter')).toEqual({ state: CLOSED, act: 'search', handled: true });
    expect(press(CLOSED, 'Enter').act).toBe('search');
  });

  it('is left alone while a letter is being composed', () => {
    expect(press(at(1), 'Enter', { isComposing: true })).toEqual({ state: at(1), act: 'nothing', handled: false });
  });
});

describe('Escape', () => {
  it('closes the list first, and keeps the text', () => {
    expect(press(at(1), 'Escape')).toEqual({ state: CLOSED, act: 'nothing', handled: true });
  });

  it('empties the field next', () => {
    expect(press(CLOSED, 'Escape')).toEqual({ state: CLOSED, act: 'clear', handled: true });
  });

  it('is the page’s own in an empty closed field', () => {
    expect(press(CLOSED, 'Escape', {}, { text: '', options: 0 }).handled).toBe(false);
  });
});

describe('other keys', () => {
  it.each(['Home', 'End', 'ArrowLeft', 'ArrowRight'])('%s goes back to the text and moves there', (key) => {
    expect(press(at(1), key)).toEqual({ state: at(-1), act: 'nothing', handled: false });
  });

  it.each(['Tab', 'a', 'PageDown', 'Shift'])('%s is left to the browser', (key) => {
    expect(press(at(1), key)).toEqual({ state: at(1), act: 'nothing', handled: false });
  });

  it('open the list by writing, with nothing active', () => {
    expect(typeText()).toEqual(at(-1));
  });
});

it('no row of keys makes an option active that is not there', () => {
  const keys = fc.array(fc.constantFrom('ArrowDown', 'ArrowUp', 'Home', 'End', 'Enter', 'Escape', 'Tab', 'a'));
  fc.assert(
    fc.property(keys, fc.nat({ max: 5 }), (row, options) => {
      const states = row.reduce<ListState[]>((all, key) => [...all, press(all.at(-1) ?? CLOSED, key, {}, { text: 'x', options }).state], []);
      expect(states.every(({ active }) => active >= -1 && active < options)).toBe(true);
    }),
  );
});
