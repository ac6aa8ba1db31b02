import type { ContentTree, ParsedPage } from './tree';
import { walkData, type DataValue } from './walk';

/** What `npm run new` writes where the editor shall write: `Udfyld: Bygherre`. */
const PLACEHOLDER = /^\s*Udfyld:/;

/** Whether a text is still the placeholder of a skeleton. Text that only mentions the word is not. */
export function isPlaceholder(text: unknown): boolean {
  return typeof text === 'string' && PLACEHOLDER.test(text);
}

/** The values of front matter or of an entry that nobody has filled in yet. */
export function unfilledValues(data: unknown): DataValue[] {
  return walkData(data).filter(({ value }) => isPlaceholder(value));
}

/** Whether a page says of itself that it is not to be published yet. Its other keys may be wrong. */
export function isDraft({ frontMatter }: Pick<ParsedPage, 'frontMatter'>): boolean {
  return (frontMatter.data as { draft?: unknown } | null)?.draft === true;
}

/** The tree without what is not to be published: drafts, and sources and figures that nobody has filled in yet. */
export function withoutDrafts(tree: ContentTree): ContentTree {
  const drafts = new Set(tree.parsed.filter(isDraft).map(({ address }) => address));
  const isPublished = ({ address }: { address: string }): boolean => !drafts.has(address);
  const isFilled = ({ raw }: { raw: unknown }): boolean => unfilledValues(raw).length === 0;
  return {
    ...tree,
    places: tree.places.filter(isPublished),
    parsed: tree.parsed.filter(isPublished),
    pages: tree.pages.filter(isPublished),
    sources: tree.sources.filter(isFilled),
    figures: tree.figures.filter(isFilled),
  };
}
