import { withoutWords, readWords } from './arrivalAddress';
import { createBar } from './arrivalBar';
import { findRanges } from './findRanges';
import { markRanges } from './markRanges';
import { sectionAt } from './sectionAt';

/** Words that are marked on a page. */
export interface Arrival {
  /** Takes the marks away. */
  end(): void;
}

/**
 * Marks the words of an address in the section that it leads to, goes there, and offers to take the marks away, which
 * Escape does as well. When the address has no words or the page does not hold them, the address loses them at once, and
 * the answer is null.
 */
export function showArrival(search: string, hash: string): Arrival | null {
  const words = readWords(search);
  const section = sectionAt(decodeAnchor(hash));
  const ranges = findFirst([section, sectionAt('')], words);
  if (ranges.length === 0) {
    forgetWords();
    return null;
  }
  const marks = markRanges(ranges);
  const listeners = new AbortController();
  const end = (): void => {
    listeners.abort();
    marks.remove();
    bar.remove();
  };
  const dismiss = (): void => {
    end();
    forgetWords();
  };
  const bar = createBar(ranges.length, dismiss);
  document.addEventListener('keydown', (event) => isEscape(event) && dismiss(), { signal: listeners.signal });
  goTo(section[0], marks.first());
  return { end };
}

function forgetWords(): void {
  const { pathname, search, hash } = window.location;
  window.history.replaceState(window.history.state, '', pathname + withoutWords(search) + hash);
}

/** Marks stand in the section; only when it has none of the words, because it is a list that is written elsewhere, in the page. */
function findFirst(places: readonly Element[][], words: readonly string[]): Range[] {
  return places.map((elements) => findRanges(elements, words)).find((ranges) => ranges.length > 0) ?? [];
}

function decodeAnchor(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

/** In a field Escape is for the field, and a list or a card that it closes comes first. */
function isEscape({ key, defaultPrevented, target }: KeyboardEvent): boolean {
  return key === 'Escape' && !defaultPrevented && !(target instanceof Element && target.matches('input, textarea, select'));
}

/** Takes the keyboard to the section, and the window to the first mark when the section's beginning does not show it. */
function goTo(start: Element | undefined, first: Range | undefined): void {
  openFolded(first?.startContainer ?? start);
  if (start instanceof HTMLElement && window.location.hash !== '') {
    if (!start.hasAttribute('tabindex')) start.tabIndex = -1;
    start.focus({ preventScroll: true });
    start.scrollIntoView({ behavior: 'instant' });
  }
  const place = first?.getBoundingClientRect();
  if (place === undefined || (place.top >= 0 && place.bottom <= window.innerHeight * 0.8)) return;
  window.scrollBy({ top: place.top - window.innerHeight / 3, behavior: 'instant' });
}

function openFolded(node: Node | undefined): void {
  const element = node instanceof Element ? node : node?.parentElement;
  for (let folded = element?.closest('details'); folded != null; folded = folded.parentElement?.closest('details')) folded.open = true;
}
