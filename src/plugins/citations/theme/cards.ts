import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

/**
 * Makes the cards of figures easier to use where scripts run: a tap opens instead of jumping to the note, Escape closes
 * (WCAG 2.2, 1.4.13), and a card never leaves the window. Without it the cards still open on hover and focus.
 */
if (ExecutionEnvironment.canUseDOM) {
  document.addEventListener('click', toggleOnTap);
  document.addEventListener('keydown', closeOnEscape);
  document.addEventListener('pointerover', placeCard);
  document.addEventListener('focusin', placeCard);
}

const OPEN = 'figure--open';
const CLOSED = 'figure--closed';

function figureOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.figure') : null;
}

/** A tap on the number opens its card; a tap elsewhere closes every card. Links inside a card work as links. */
function toggleOnTap(event: MouseEvent): void {
  const figure = figureOf(event.target);
  const onValue = event.target instanceof Element && event.target.closest('.figure__value') !== null;
  for (const open of document.querySelectorAll(`.${OPEN}`)) if (open !== figure) open.classList.remove(OPEN);
  if (figure === null || !onValue) return;
  event.preventDefault();
  event.stopPropagation();
  figure.classList.remove(CLOSED);
  figure.classList.toggle(OPEN);
}

/** Closes the card under the pointer or the focus without moving either. It opens again when they come back. */
function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  for (const figure of document.querySelectorAll<HTMLElement>('.figure:hover, .figure:focus-within, .figure--open')) {
    figure.classList.remove(OPEN);
    figure.classList.add(CLOSED);
    figure.addEventListener('pointerleave', reopen, { once: true });
    figure.addEventListener('focusout', reopen, { once: true });
  }
}

function reopen(this: HTMLElement): void {
  this.classList.remove(CLOSED);
}

/** Moves a card sideways so that it stays inside the window, however far right its number stands. */
function placeCard(event: Event): void {
  const figure = figureOf(event.target);
  const card = figure?.querySelector<HTMLElement>('.card');
  if (figure === null || card === null || card === undefined) return;
  const margin = 12;
  const room = document.documentElement.clientWidth - margin;
  const left = figure.getBoundingClientRect().left;
  const shift = Math.min(0, room - left - card.offsetWidth);
  card.style.setProperty('--card-shift', `${Math.max(shift, margin - left)}px`);
}

export {};
