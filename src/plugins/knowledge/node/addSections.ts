import type { Root, RootContent } from 'mdast';
import type { Page } from '../../../model/tree';
import type { Knowledge } from '../../../model/knowledge';
import { backlinkSection } from './backlinkSection';
import { replaceDrawings } from './drawing';
import { replaceOverviews } from './overviews';
import { sectionsOf } from './sections';
import { exampleMark } from '../../../model/exampleMark';
import { element, text } from '../../../model/markup';
import { linkedPage } from '../../../model/linkables';
import { isListed } from '../../../model/listed';
import { notText } from '../../../model/pageText';
import { recordLinks } from '../../../model/recordLink';
import { boxTables } from './tables';

/**
 * Makes a page of the knowledge base out of the editor's text. Adds the fact box above it, the lists of its front matter
 * and "Omtalt i" below it, and fills in overviews and drawings.
 */
export function addSections(tree: Root, page: Page, knowledge: Knowledge): void {
  replaceOverviews(tree, page, knowledge);
  boxTables(tree);
  replaceDrawings(tree, knowledge);
  const { before, after } = sectionsOf(page, knowledge);
  tree.children = [...exampleNote(page), ...before, ...pageLink(page, knowledge), ...tree.children, ...after, ...backlinkSection(page.address, knowledge)];
}

/** Says above everything else that what stands below was made up. */
function exampleNote({ fields }: Page): RootContent[] {
  if (fields.example !== true) return [];
  const words = 'Det, siden fortæller, er opdigtet. Den viser, hvordan videnbanken virker.';
  return [notText(element('p', { className: ['example-note'] }, [exampleMark(), text(` ${words}`)]))];
}

/** The short link of the page itself. Pages that only lead on to others have none. */
function pageLink(page: Page, knowledge: Knowledge): RootContent[] {
  if (page.kind === 'page' || !isListed(page)) return [];
  return [recordLinks(linkedPage(page, knowledge))];
}
