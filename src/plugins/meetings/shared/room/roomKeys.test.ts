import { describe, expect, it } from 'vitest';
import { actionOfKey, type KeyAction } from './roomKeys';

const press = (key: string, more: object = {}) => ({ key, ctrlKey: false, altKey: false, metaKey: false, repeat: false, ...more });

describe('a key in the room', () => {
  it.each<[string, KeyAction]>([
    [' ', 'toggleClock'], ['ArrowRight', 'next'], ['PageDown', 'next'], ['Enter', 'next'], ['ArrowLeft', 'previous'], ['PageUp', 'previous'],
    ['s', 'skip'], ['S', 'skip'], ['b', 'toggleBlank'], ['.', 'toggleBlank'], ['f', 'fullScreen'], ['F5', 'fullScreen'], ['?', 'help'], ['Escape', 'unblank'],
  ])('%s does %s', (key, action) => {
    expect(actionOfKey(press(key), 'elsewhere')).toBe(action);
  });

  it.each(['x', 'Tab', 'F6', 'toString', 'ArrowDown'])('%s is left to the browser', (key) => {
    expect(actionOfKey(press(key), 'elsewhere')).toBe(null);
  });

  it.each<[string, KeyAction]>([['PageDown', 'next'], ['PageUp', 'previous'], ['F5', 'fullScreen'], ['Escape', 'leaveField']])(
    '%s does %s also where somebody writes, for a remote control sends it',
    (key, action) => {
      expect(actionOfKey(press(key), 'field')).toBe(action);
    },
  );

  it.each([' ', 's', 'S', 'b', '.', 'f', '?', 'Enter', 'ArrowLeft', 'ArrowRight', 'toString'])('%j is text, or moves in it, where somebody writes', (key) => {
    expect(actionOfKey(press(key), 'field')).toBe(null);
  });

  it('presses the button that it stands on', () => {
    expect([' ', 'Enter', 'PageDown'].map((key) => actionOfKey(press(key), 'control'))).toEqual([null, null, 'next']);
  });

  it.each(['ctrlKey', 'altKey', 'metaKey', 'repeat'])('does nothing with %s', (held) => {
    expect(actionOfKey(press('PageDown', { [held]: true }), 'elsewhere')).toBe(null);
  });
});
