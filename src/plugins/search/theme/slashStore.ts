import { SLASH_KEY, SLASH_OFF } from '../shared/shortcuts';

export function isSlashOff(): boolean {
  try {
    return localStorage.getItem(SLASH_KEY) === SLASH_OFF;
  } catch {
    return false;
  }
}

/** Where nothing can be stored, the choice is none. */
export function setSlashOff(isOff: boolean): void {
  try {
    if (isOff) localStorage.setItem(SLASH_KEY, SLASH_OFF);
    else localStorage.removeItem(SLASH_KEY);
  } catch {
    return;
  }
}
