import type { SearchPage } from '../shared/page';
import { PASSAGES_PER_TEXT } from '../shared/root';
import type { PageCard, PassageText, TextPart } from '../shared/textPart';
import { chunk } from './parts';
import type { Passage } from './passages';

/** What results show, some neighbouring passages to a part. Their version is known when all of them are. */
export function packTexts(passages: readonly Passage[], pages: readonly SearchPage[]): Omit<TextPart, 'version'>[] {
  return chunk(passages, PASSAGES_PER_TEXT).map((neighbours) => ({
    pages: Object.fromEntries(neighbours.flatMap(({ page }) => cardsOf(pages[page], page))),
    passages: neighbours.map((passage) => toText(passage, pages[passage.page])),
  }));
}

function cardsOf(page: SearchPage | undefined, index: number): [string, PageCard][] {
  if (page === undefined) return [];
  const { id, title, description, kind, date, example, older } = page;
  return [[String(index), { id, title, description, kind, date, example, ...(older === true ? { older } : {}) }]];
}

function toText({ page, section, text }: Passage, of: SearchPage | undefined): PassageText {
  const { anchor = null, path = [] } = of?.sections[section] ?? {};
  return { page, anchor, path, text };
}
