import type { Root } from 'mdast';
import type { Knowledge } from '../../../model/knowledge';
import { inline } from '../../../model/markup';
import { isOlderVersion } from '../../../model/charter/buildCharters';
import { dateOf } from '../../../model/pageDate';
import type { Page } from '../../../model/tree';
import type { SearchPage } from '../shared/page';
import { isFindable } from './isFindable';
import { meetingsOverview } from './meetingsOverview';
import { pageFacets } from './pageFacets';
import { readSections } from './sections';
import { wordsOf } from './words';

/** Makes the tree of a page as it is published. Several capabilities take part in it, so the host's configuration hands it in. */
export type ComposePage = (page: Page, knowledge: Knowledge) => Root;

/** Everything that can be found, in order of its addresses: the pages of the content and the overview of meetings. */
export function collectPages(knowledge: Knowledge, composePage: ComposePage): SearchPage[] {
  const pages = knowledge.pages.filter(isFindable).map((page) => toSearchPage(page, knowledge, composePage));
  return [...pages, meetingsOverview(knowledge)].sort((left, right) => (left.id < right.id ? -1 : 1));
}

function toSearchPage(page: Page, knowledge: Knowledge, composePage: ComposePage): SearchPage {
  const words = (text: string): string => wordsOf(inline(knowledge.readAloud(text)));
  return {
    id: page.address,
    title: knowledge.readAloud(page.fields.title),
    description: words(page.fields.description),
    kind: page.kind,
    date: dateOf(page),
    example: page.fields.example === true,
    register: page.kind === 'page' && page.fields.register === true,
    older: page.kind === 'charter' && isOlderVersion(page.id, knowledge.charters),
    facets: pageFacets(page, knowledge),
    sections: readSections(composePage(page, knowledge)),
  };
}
