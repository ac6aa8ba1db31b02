import type { ReactNode } from 'react';

interface PlainToken {
  types: string[];
  content: string;
}

interface Rendered {
  className: string;
  style: object;
  tokens: PlainToken[][];
  getLineProps: () => object;
  getTokenProps: () => object;
}

/** The rules of languages that the theme would add to. */
export const Prism = {};

/**
 * Hands the code on as it is, a token for each line. With `Prism` it stands in the bundle for `prism-react-renderer`, which colours
 * code: our few blocks are examples of front matter and stay plain, so no page has to bring the rules of a score of languages with it.
 */
export function Highlight({ code, children }: { code: string; children: (rendered: Rendered) => ReactNode }): ReactNode {
  const tokens = code.split(/\r\n|\r|\n/).map((content) => [{ types: ['plain'], content }]);
  return children({ className: 'plain-code', style: {}, tokens, getLineProps: () => ({}), getTokenProps: () => ({}) });
}
