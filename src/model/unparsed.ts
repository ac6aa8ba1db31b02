import type { ContentTree } from './tree';
import { walkData } from './walk';

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

/**
 * Every value in front matter and data that failed its schema. One of its keys may be misspelt, and then what stands
 * under it (`sorces: [vs-2]`) is neither found where it should be nor gone.
 */
export function valuesOfFaulty(tree: ContentTree): Set<string> {
  const checked = new Set(tree.pages.map(({ file }) => file));
  const pages = tree.parsed.filter(({ file }) => !checked.has(file)).map(({ frontMatter }) => frontMatter.data);
  const entries = [...tree.figures, ...tree.vocabulary, ...tree.indirectMeetings, ...tree.mapPlaces].filter(({ value }) => value === null);
  const data = [...pages, ...entries.map(({ raw }) => raw)];
  return new Set(data.flatMap((group) => walkData(group).map(({ value }) => String(value))));
}
