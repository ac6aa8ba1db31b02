/** Longer queries are cut, and no address carries more: nobody reads the answers to a thousand words. */
export const MOST_CHARACTERS = 600;
