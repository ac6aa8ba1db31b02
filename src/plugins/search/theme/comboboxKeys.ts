/** The list below a search field. */
export interface ListState {
  open: boolean;
  /** Index of the active option, or -1 while the reader is in the text. */
  active: number;
}

export const CLOSED: ListState = { open: false, active: -1 };

/** What of a keyboard event counts. */
export interface Key {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  /** Whether the key belongs to a letter that is being composed from several. */
  isComposing: boolean;
}

/** What stands in the field and below it. */
export interface Field {
  text: string;
  options: number;
}

export interface Press {
  state: ListState;
  /** What the field must do: follow the active option, search for the text, or empty itself. */
  act: 'nothing' | 'follow' | 'search' | 'clear';
  /** Whether the key has done its work here; if not, the browser does with it what it does in any field. */
  handled: boolean;
}

/** What a key does in the field, as the combobox pattern of ARIA 1.2 says. Keys that do nothing return the same state. */
export function pressKey(state: ListState, key: Key, field: Field): Press {
  if (key.isComposing || key.ctrlKey || key.metaKey) return leaveIt(state);
  switch (key.key) {
    case 'ArrowDown':
    case 'ArrowUp':
      return pressArrow(state, key, field.options);
    case 'Enter':
      return { state: CLOSED, act: state.open && state.active >= 0 ? 'follow' : 'search', handled: true };
    case 'Escape':
      return pressEscape(state, field.text);
    case 'Home':
    case 'End':
    case 'ArrowLeft':
    case 'ArrowRight':
      return leaveIt(toText(state));
    default:
      return leaveIt(state);
  }
}

/** The text has changed: the options are others, and none is active. */
export function typeText(): ListState {
  return { open: true, active: -1 };
}

/** With Alt the list opens without a move, and closes. Past the last option lies the text, and past the text the first. */
function pressArrow(state: ListState, { key, altKey }: Key, options: number): Press {
  const step = key === 'ArrowDown' ? 1 : -1;
  if (altKey) return handle({ open: step > 0, active: -1 });
  const places = options + 1;
  const from = state.open ? state.active : -1;
  const active = ((from + 1 + step + places) % places) - 1;
  return handle({ open: true, active });
}

/** Closes first and empties next. In an empty closed field the key is left to the page. */
function pressEscape(state: ListState, text: string): Press {
  if (state.open) return handle(CLOSED);
  return text === '' ? leaveIt(state) : { state, act: 'clear', handled: true };
}

function toText(state: ListState): ListState {
  return state.active < 0 ? state : { ...state, active: -1 };
}

function handle(state: ListState): Press {
  return { state, act: 'nothing', handled: true };
}

function leaveIt(state: ListState): Press {
  return { state, act: 'nothing', handled: false };
}
