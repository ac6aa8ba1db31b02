interface Size {
  width: number;
  height: number;
}

/** The edges of the number that a card belongs to, in pixels from the top left of the window. */
interface Anchor {
  left: number;
  top: number;
  bottom: number;
}

/** Where a card goes, in pixels from the top left of the window, and how high it may be. */
export interface CardPlace {
  left: number;
  top: number;
  room: number;
}

/** Free space that a card keeps to the edges of the window, in pixels. */
const MARGIN = 12;

/**
 * Places a card right below its number, or above it when there is more room there than below and too little below, and
 * moves it sideways so that it stays inside the window. `header` is the lower edge of the bar that covers the top.
 */
export function cardPlace(anchor: Anchor, card: Size, window: Size, header: number): CardPlace {
  const below = window.height - MARGIN - anchor.bottom;
  const above = anchor.top - header - MARGIN;
  const upwards = card.height > below && above > below;
  const room = Math.max(upwards ? above : below, 0);
  const height = Math.min(card.height, room);
  const rightmost = window.width - MARGIN - card.width;
  return {
    left: Math.max(MARGIN, Math.min(anchor.left, rightmost)),
    top: upwards ? anchor.top - height : anchor.bottom,
    room,
  };
}
