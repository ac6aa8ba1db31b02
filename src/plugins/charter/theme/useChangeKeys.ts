import { useCallback, type KeyboardEvent } from 'react';

/** Ways from change to change. */
export interface ChangeSteps {
  previous(): void;
  next(): void;
  /** For what the changes stand in. */
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * Steps from change to change by `j` and `k`, as mail programs and Git do, and by buttons. What is stepped to gets the focus, so
 * that a screen reader reads on from there. Who dictates, or hits a key by chance, must not be taken away: the keys do something only
 * while the focus is among the changes or on the buttons (WCAG 2.1.4). `anchors` are the ids of the headings in their order.
 */
export function useChangeKeys(anchors: readonly string[]): ChangeSteps {
  const joined = anchors.join(' ');
  const step = useCallback((by: 1 | -1) => {
    const headings = joined.split(' ').flatMap((id) => document.getElementById(id) ?? []);
    headings.at(nextPlace(headings, by))?.focus();
    headings.find((heading) => heading === document.activeElement)?.scrollIntoView({ block: 'start' });
  }, [joined]);
  const onKeyDown = useCallback((event: KeyboardEvent): void => {
    const by = STEPS[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    step(by);
  }, [step]);
  return { previous: useCallback(() => step(-1), [step]), next: useCallback(() => step(1), [step]), onKeyDown };
}

const STEPS: Readonly<Record<string, 1 | -1 | undefined>> = { j: 1, k: -1 };

/** The place after or before the heading with the focus, else, or when that is out of sight, after or before what stands at the top of the window. */
function nextPlace(headings: readonly HTMLElement[], by: 1 | -1): number {
  const focused = headings.findIndex((heading) => heading === document.activeElement && isInSight(heading));
  const above = headings.filter((heading) => heading.getBoundingClientRect().top < TOP).length;
  const from = focused !== -1 ? focused : by === 1 ? above - 1 : above;
  return Math.min(headings.length - 1, Math.max(0, from + by));
}

/** Below the bar at the top of the page, with what the style sheet leaves between it and what is scrolled to. */
const TOP = 100;

function isInSight(heading: HTMLElement): boolean {
  const { top } = heading.getBoundingClientRect();
  return top >= 0 && top < window.innerHeight;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName));
}
