import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import { cardPlace } from './cardPlace';

/**
 * Makes the cards of figures easier to use where scripts run: a tap opens instead of jumping to the note, Escape closes
 * (WCAG 2.2, 1.4.13), one card is open at a time, and a card lies inside the window whatever box its number stands in.
 * Without it the cards still open on hover and focus.
 */
if (ExecutionEnvironment.canUseDOM) startCards();

function startCards(): void {
  /** The open figure, whether it was opened by a tap, and the one that Escape closed under the pointer or the focus. */
  let open: HTMLElement | null = null;
  let pinned = false;
  let dismissed: HTMLElement | null = null;

  const close = (): void => {
    open?.classList.remove('figure--open');
    valueOf(open)?.removeAttribute('aria-expanded');
    open = null;
    pinned = false;
  };
  const show = (figure: HTMLElement): void => {
    if (figure !== open) close();
    open = figure;
    figure.classList.add('figure--open');
    valueOf(figure)?.setAttribute('aria-expanded', 'true');
    placeCard(figure);
  };
  /** The pointer or the focus has come to a place: inside a figure, or away from all. */
  const follow = (event: Event): void => {
    const figure = figureOf(event.target);
    if (figure === dismissed && figure !== null) return;
    dismissed = null;
    const focused = event.type === 'pointerover' && open?.contains(document.activeElement) === true;
    if (figure !== null) show(figure);
    else if (!pinned && !focused) close();
  };
  const tap = (event: MouseEvent): void => {
    const figure = figureOf(event.target);
    if (figure === null) return close();
    if (!(event.target instanceof Element) || event.target.closest('.figure__value') === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (figure === open && pinned) return close();
    show(figure);
    pinned = true;
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || open === null) return;
    const figure = open;
    dismissed = figure;
    close();
    if (figure.querySelector('.card')?.contains(document.activeElement) === true) valueOf(figure)?.focus();
  };
  const replace = (): void => {
    if (open !== null) placeCard(open);
  };

  // An attribute and not a class: the host rewrites the classes of <html> on every page.
  document.documentElement.dataset.cards = 'ready';
  document.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && follow(event));
  document.addEventListener('focusin', follow);
  document.addEventListener('click', tap, { capture: true });
  document.addEventListener('keydown', escape);
  document.addEventListener('scroll', replace, { capture: true, passive: true });
  window.addEventListener('resize', replace);
  // A reader with a fast keyboard may be there before the script.
  const here = figureOf(document.activeElement);
  if (here !== null) show(here);
}

function figureOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.figure') : null;
}

function valueOf(figure: HTMLElement | null): HTMLElement | null {
  return figure?.querySelector<HTMLElement>('.figure__value') ?? null;
}

/** Hands the card its place through custom properties, so that the style sheet keeps the last word. */
function placeCard(figure: HTMLElement): void {
  const [value, card] = [valueOf(figure), figure.querySelector<HTMLElement>('.card')];
  if (value === null || card === null) return;
  const window = { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight };
  const header = document.querySelector('.navbar')?.getBoundingClientRect().bottom ?? 0;
  const place = cardPlace(value.getBoundingClientRect(), { width: card.offsetWidth, height: card.scrollHeight }, window, header);
  card.style.setProperty('--card-left', `${place.left}px`);
  card.style.setProperty('--card-top', `${place.top}px`);
  card.style.setProperty('--card-room', `${place.room}px`);
}
