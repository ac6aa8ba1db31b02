/** What is new in a version since the one before, on a page that needs no scripts. */
export const CHANGES = '/charter/charterskabelon/charterskabelon-3/aendringer/';

/** Each paragraph of a charter from its first version to its last. */
export const HISTORY = '/charter/charterskabelon/historie/';

/** A version that another one has followed. */
export const OLDER = '/charter/charterskabelon/charterskabelon-1/';

/** Two versions that are no neighbours. */
export const COMPARISON = '/charter/sammenlign/?dokument=charterskabelon&fra=charterskabelon-1&til=charterskabelon-3';
