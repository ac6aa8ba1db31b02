import type { CollectionPage } from '../../search/collection';

/** The unit that the peers index: one section, which belongs to a page. */
export interface Section {
  /** Different for every section of a collection. */
  ref: string;
  page: CollectionPage;
  heading: string;
  text: string;
}

/** A page without sections still has a title to be found by. */
export function sectionsOf(pages: readonly CollectionPage[]): Section[] {
  const sections = pages.flatMap((page) => (page.sections.length > 0 ? page.sections : [{ heading: '', text: '' }]).map((section) => ({ page, ...section })));
  return sections.map((section, index) => ({ ...section, ref: String(index) }));
}

/** What a list of results shows of a section besides its titles. */
export function excerptOf(text: string): string {
  return text.slice(0, 160);
}
