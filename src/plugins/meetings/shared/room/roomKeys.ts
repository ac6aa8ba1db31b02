/** What a key does in the room. */
export type KeyAction = 'next' | 'previous' | 'skip' | 'toggleClock' | 'toggleBlank' | 'fullScreen' | 'help' | 'leaveField' | 'unblank';

/** Where a key was pressed: in a field that somebody writes in, on a button or link, or elsewhere. */
export type KeyPlace = 'field' | 'control' | 'elsewhere';

export interface PressedKey {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  /** Whether the key is being held down. */
  repeat: boolean;
}

/** Remote controls for slides send Page Down and Page Up, a full stop or B for a black screen, and F5 for the whole screen. */
const ACTIONS: Readonly<Record<string, KeyAction>> = {
  ' ': 'toggleClock',
  ArrowRight: 'next',
  PageDown: 'next',
  Enter: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  s: 'skip',
  b: 'toggleBlank',
  '.': 'toggleBlank',
  f: 'fullScreen',
  F5: 'fullScreen',
  '?': 'help',
  Escape: 'unblank',
};

/**
 * The keys of a remote control that also work in a field: one leads the round while another writes at the same machine. Letters,
 * the space and the full stop are text there, and Escape leads out of the field.
 */
const FIELD_ACTIONS: Readonly<Record<string, KeyAction>> = { PageDown: 'next', PageUp: 'previous', F5: 'fullScreen', Escape: 'leaveField' };

/** What a key does, or null when it is left to the browser. Space and Enter on a button press that button. */
export function actionOfKey({ key, ctrlKey, altKey, metaKey, repeat }: PressedKey, place: KeyPlace): KeyAction | null {
  if (ctrlKey || altKey || metaKey || repeat) return null;
  if (place === 'field') return ownOf(FIELD_ACTIONS, key);
  if (place === 'control' && (key === ' ' || key === 'Enter')) return null;
  return ownOf(ACTIONS, key.length === 1 ? key.toLowerCase() : key);
}

function ownOf(actions: Readonly<Record<string, KeyAction>>, key: string): KeyAction | null {
  return Object.hasOwn(actions, key) ? (actions[key] ?? null) : null;
}
