/** Where in a page somebody was when they left it. */
export interface Place {
  /** How far the window was scrolled. */
  top: number;
  /** Address of the result that had the focus, or null. */
  link: string | null;
}

/** Under this name a place lies in the state of its step in the browser's history, beside what the host keeps there. */
const KEY = 'soegested';

/** The place that belongs to the step of the history that the window is at, or null. */
export function readPlace(state: unknown): Place | null {
  const place = isObject(state) ? state[KEY] : null;
  if (!isObject(place) || typeof place.top !== 'number') return null;
  return { top: place.top, link: typeof place.link === 'string' ? place.link : null };
}

/** The state of a step of the history with a place in it; what else was there stays. */
export function withPlace(state: unknown, place: Place): object {
  return { ...(isObject(state) ? state : {}), [KEY]: place };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
