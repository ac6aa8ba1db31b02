/** Which card is open and why. `Figure` is whatever stands for a figure; only its identity counts. */
export interface CardState<Figure> {
  /** The figure whose card is open. */
  open: Figure | null;
  /** Whether a tap opened it; then it stays when the pointer and the focus leave. */
  pinned: boolean;
  /** The figure that Escape closed under the pointer or the focus; it stays closed until they have been elsewhere. */
  dismissed: Figure | null;
}

export const NO_CARD: CardState<never> = { open: null, pinned: false, dismissed: null };

/**
 * The pointer or the focus has come to a place: inside a figure, or away from all (`null`). `held` says that the open
 * card keeps the focus while only the pointer moves. A state that does not change is returned as it is.
 */
export function arriveAt<Figure>(state: CardState<Figure>, figure: Figure | null, held: boolean): CardState<Figure> {
  if (figure !== null && figure === state.dismissed) return state;
  const released = state.dismissed === null ? state : { ...state, dismissed: null };
  if (figure !== null) return showCard(released, figure);
  return state.pinned || held ? released : closeCard(released);
}

/** A tap on a figure's value opens and pins its card; a second one closes it. A tap away from all figures closes. */
export function tapOn<Figure>(state: CardState<Figure>, figure: Figure | null): CardState<Figure> {
  const isSecond = state.pinned && figure === state.open;
  return figure === null || isSecond ? closeCard(state) : { ...showCard(state, figure), pinned: true };
}

/** Escape closes the open card, and keeps it closed under the pointer or the focus that are still there. */
export function dismissCard<Figure>(state: CardState<Figure>): CardState<Figure> {
  return state.open === null ? state : { ...closeCard(state), dismissed: state.open };
}

/** Always a new state, so that a card which is shown again is placed again. */
function showCard<Figure>(state: CardState<Figure>, figure: Figure): CardState<Figure> {
  return { ...state, open: figure, pinned: state.pinned && figure === state.open };
}

function closeCard<Figure>(state: CardState<Figure>): CardState<Figure> {
  return state.open === null ? state : { ...state, open: null, pinned: false };
}
