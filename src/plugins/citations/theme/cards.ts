import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import { cardPlace } from './cardPlace';
import { arriveAt, dismissCard, NO_CARD, tapOn, type CardState } from './cardState';

/**
 * Makes the cards of figures easier to use where scripts run: a tap opens instead of jumping to the note, Escape closes
 * (WCAG 2.2, 1.4.13), one card is open at a time, and a card lies inside the window whatever box its number stands in.
 * Without it the cards still open on hover and focus.
 */
if (ExecutionEnvironment.canUseDOM) startCards();

function startCards(): void {
  let state: CardState<HTMLElement> = NO_CARD;
  const enter = (next: CardState<HTMLElement>): void => {
    if (next === state) return;
    const before = state.open;
    state = next;
    renderCards(before, next.open);
  };
  const follow = (event: Event): void => {
    const held = event.type === 'pointerover' && state.open?.contains(document.activeElement) === true;
    enter(arriveAt(state, figureOf(event.target), held));
  };
  const escape = (event: KeyboardEvent): void => {
    const figure = state.open;
    if (event.key !== 'Escape' || figure === null) return;
    enter(dismissCard(state));
    if (figure.querySelector('.card')?.contains(document.activeElement) === true) valueOf(figure)?.focus();
  };
  const replace = (): void => placeCard(state.open);

  // An attribute and not a class: the host rewrites the classes of <html> on every page.
  document.documentElement.dataset.cards = 'ready';
  document.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && follow(event));
  document.addEventListener('focusin', follow);
  document.addEventListener('click', (event) => claimTap(event) && enter(tapOn(state, figureOf(event.target))), { capture: true });
  document.addEventListener('keydown', escape);
  document.addEventListener('scroll', replace, { capture: true, passive: true });
  window.addEventListener('resize', replace);
  // A reader with a fast keyboard may be there before the script.
  const here = figureOf(document.activeElement);
  if (here !== null) enter(arriveAt(state, here, false));
}

/**
 * Takes a click that is for the cards: one on a value, which then opens a card instead of leading to the note, or one away
 * from all figures. A click inside a card, on a link say, is left alone.
 */
function claimTap(event: MouseEvent): boolean {
  if (figureOf(event.target) === null) return true;
  if (!(event.target instanceof Element) || event.target.closest('.figure__value') === null) return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

/** Closes the card that was open and opens the one that is to be, each where it differs. */
function renderCards(before: HTMLElement | null, now: HTMLElement | null): void {
  if (before !== now) {
    before?.classList.remove('figure--open');
    valueOf(before)?.removeAttribute('aria-expanded');
  }
  now?.classList.add('figure--open');
  valueOf(now)?.setAttribute('aria-expanded', 'true');
  placeCard(now);
}

function figureOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.figure') : null;
}

function valueOf(figure: HTMLElement | null): HTMLElement | null {
  return figure?.querySelector<HTMLElement>('.figure__value') ?? null;
}

/** Hands the card its place through custom properties, so that the style sheet keeps the last word. */
function placeCard(figure: HTMLElement | null): void {
  const [value, card] = [valueOf(figure), figure?.querySelector<HTMLElement>('.card')];
  if (value === null || card == null) return;
  const window = { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight };
  const header = document.querySelector('.navbar')?.getBoundingClientRect().bottom ?? 0;
  const place = cardPlace(value.getBoundingClientRect(), { width: card.offsetWidth, height: card.scrollHeight }, window, header);
  card.style.setProperty('--card-left', `${place.left}px`);
  card.style.setProperty('--card-top', `${place.top}px`);
  card.style.setProperty('--card-room', `${place.room}px`);
}
