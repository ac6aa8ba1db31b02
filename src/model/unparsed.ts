import type { ContentTree } from './tree';

/**
 * Every word that could be an id in the files below a folder that could not be parsed: `[@vs-2]` in a page with broken
 * front matter gives `vs-2`.
 *
 * One broken file is one problem. What it would have declared must not be reported as missing elsewhere, and what it
 * would have used must not be reported as unused.
 */
export function possibleIds({ unparsed }: Pick<ContentTree, 'unparsed'>, folder = ''): Set<string> {
  const files = unparsed.filter(({ path }) => path.startsWith(folder));
  return new Set(files.flatMap(({ text }) => text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []));
}
