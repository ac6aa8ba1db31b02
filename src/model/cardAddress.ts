/** Where the picture lies that stands for the site as a whole, below the base URL. */
export const GENERAL_CARD_ADDRESS = '/img/kort.png';

/** Where the picture lies that stands for a page when its link is shared, below the base URL: `/img/kort/skolen.png`. */
export function cardAddressOf({ id }: { id: string }): string {
  return `/img/kort/${id}.png`;
}

/** Pixels of every card. The services that show links cut other shapes than this one. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
