import { useEffect, type RefObject } from 'react';

/** Id of the field on `/soeg/`; there the shortcuts lead to it instead of to the header. */
export const PAGE_FIELD_ID = 'soegefelt';

/** Where a browser keeps that its reader does not want a key without Ctrl to do anything (WCAG 2.1.4). */
const STORED = 'soeg.skraastreg';

/** Moves the focus to the search field by `/`, unless somebody is writing, and by Ctrl/⌘ K. */
export function useShortcuts(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !isShortcut(event)) return;
      const field = document.getElementById(PAGE_FIELD_ID) ?? input.current;
      if (!(field instanceof HTMLInputElement)) return;
      event.preventDefault();
      field.focus();
      field.select();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [input]);
}

export function isSlashOff(): boolean {
  try {
    return localStorage.getItem(STORED) === 'fra';
  } catch {
    return false;
  }
}

/** Where nothing can be stored, the choice does not outlast the page. */
export function setSlashOff(isOff: boolean): void {
  try {
    if (isOff) localStorage.setItem(STORED, 'fra');
    else localStorage.removeItem(STORED);
  } catch {
    return;
  }
}

function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  return key === '/' && !isWriting(target) && !isSlashOff();
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
