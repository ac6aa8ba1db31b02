import path from 'node:path';
import type { Element } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { readSiteCollection, toCollectedPage } from '../scripts/search/siteCollection';
import { composePage } from '../src/composition/composePage';
import type { Knowledge } from '../src/model/knowledge';
import { createKnowledgeStore } from '../src/model/store';
import type { Page } from '../src/model/tree';

const ROOT = path.resolve(import.meta.dirname, '..');

const { knowledge } = await createKnowledgeStore(ROOT, { watch: false }).get();
const collected = new Map((await readSiteCollection(ROOT)).map((page) => [page.id, page]));

/** The parts of a page that only repeat others, or what stands at its top. */
const REPEATS = new Set(['omtalt-i', 'droeftet-paa', 'henvis', 'kilder-paa-siden']);

/** A municipality repeats what it told in the minutes, where the partner round is an item of its own, and lists its proposals. */
function isRepeated(id: string, { kind }: Page): boolean {
  return REPEATS.has(id) || (kind === 'municipality' && ['partnerrunde', 'forslag', 'charter'].includes(id)) || (kind === 'charter' && id === 'kommunerne');
}

function anchorsOf(page: Page): (string | null)[] {
  return (collected.get(page.address)?.sections ?? []).map(({ anchor }) => anchor).filter((anchor) => anchor !== null);
}

/** The ids of the published page in the order in which they stand there. */
function idsOf(page: Page, whole: Knowledge, which: (element: Element) => boolean = () => true): string[] {
  const ids: string[] = [];
  visit(toHast(composePage(page, whole)), 'element', (element) => {
    if (typeof element.properties.id === 'string' && which(element)) ids.push(element.properties.id);
  });
  return ids;
}

const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName);

describe.each(knowledge.pages.map((page) => [page.address, page] as const))('the sections of %s', (_address, page) => {
  const ids = idsOf(page, knowledge);

  it('stand on the published page, each once and in order', () => {
    const anchors = anchorsOf(page);
    expect(ids.filter((id) => anchors.includes(id))).toEqual(anchors);
  });

  it('leave out no heading but those of what only repeats other pages', () => {
    const headings = idsOf(page, knowledge, isHeading).filter((id) => !isRepeated(id, page) && !/^(?:bogstav-|tal-paa-siden$)/.test(id));
    expect(headings.filter((id) => !anchorsOf(page).includes(id))).toEqual([]);
  });

  it('hold nothing that a reader would not see', () => {
    const texts = (collected.get(page.address)?.sections ?? []).map(({ text }) => text);
    const found = texts.flatMap((text) => text.match(/Ukendt henvisning| +\n|\n\n|^\s|\s$/g) ?? []);
    // The pages about the knowledge base show how references are written.
    const written = page.address.startsWith('/om/') ? [] : texts.flatMap((text) => text.match(/\[[@#]|\{#|Sidst gennemgået|^:{2,}/gm) ?? []);
    expect([...found, ...written]).toEqual([]);
  });
});

describe('the collection of this site', () => {
  it('has a section for each word of the glossary that is explained, and for each source', () => {
    const anchors = (address: string): (string | null)[] => (collected.get(address)?.sections ?? []).map(({ anchor }) => anchor);
    expect(anchors('/ordbog/')).toContain('genbrug');
    expect([...knowledge.sources.keys()].filter((id) => !anchors('/kilder/').includes(id))).toEqual([]);
  });

  it('is written for other searches with the description as the beginning of the text', () => {
    const page = collected.get('/kommuner/skive/');
    const written = page === undefined ? undefined : toCollectedPage(page);
    expect(written?.sections[0]).toEqual({ heading: '', text: page?.description });
    expect(written?.sections.map(({ heading }) => heading)).toContain('Dokumenterede projekter');
  });
});
