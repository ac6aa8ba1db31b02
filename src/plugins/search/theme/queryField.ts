/** What every field for a query has, in the header as on a page; `size` is the width that Danes are used to. */
export const QUERY_FIELD = {
  name: 'q',
  size: 27,
  autoComplete: 'off',
  autoCapitalize: 'none',
  spellCheck: false,
  enterKeyHint: 'search',
} as const;
