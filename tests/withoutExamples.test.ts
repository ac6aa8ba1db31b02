import path from 'node:path';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { composePage } from '../src/composition/composePage';
import { toHtml } from '../src/model/__fixtures__/html';
import { contextOf } from '../src/model/check';
import { withoutDrafts } from '../src/model/drafts';
import { forEdition, PUBLIC_EDITION, WHOLE_EDITION, type Edition } from '../src/model/edition';
import { buildKnowledge, type Knowledge } from '../src/model/knowledge';
import { linkablesOf } from '../src/model/linkables';
import { editionLink } from '../src/model/rules/editionLink';
import { loadTree } from '../src/model/tree';
import { buildPageData } from '../src/plugins/knowledge/node/pageData';
import { buildApi } from '../src/plugins/publishing/node/api';

const ROOT = path.resolve(import.meta.dirname, '..');
const { tree } = await loadTree(ROOT);
const published = withoutDrafts(tree);
const knowledgeFor = (edition: Edition): Knowledge => buildKnowledge(forEdition(published, edition));

const whole = knowledgeFor(WHOLE_EDITION);
const examples = whole.pages.filter(({ fields }) => fields.example === true);
const exampleIds = new Set(examples.map(({ id }) => id));

/** The ids of all that stands on the examples, their own among them, and of the source that they name. */
const made = new Set([...exampleIds, ...linkablesOf(whole).filter(({ page }) => exampleIds.has(page)).map(({ id }) => id), 'eksempel']);

/** Where a text speaks of an example: an address or a title, or an id as a whole value of data. */
const SIGNS = examples.flatMap(({ address, fields }) => [address, fields.title]);
const signsIn = (text: string): string[] => SIGNS.filter((sign) => text.includes(sign));
const idsIn = (json: string): string[] => [...made].filter((id) => json.includes(JSON.stringify(id)));

/** The vocabulary explains the word for examples, and the schemas what marks one. */
const speaksOfExamples = (name: string): boolean => name.startsWith('vocabulary.') || name.endsWith('.schema.json');

describe('the content with its examples', () => {
  it('has those that the editions below must lose', () => {
    expect([...exampleIds].sort()).toEqual([
      'charter-eksempelcharter-forside', 'charter-eksempelcharter-forslag-forside', 'eksempelcharter-1', 'eksempelcharter-2',
      'eksempelcharter-3', 'eksempelmoede', 'eksempelmoede-efteraar', 'kommune-a', 'kommune-a-maal', 'kommune-b',
      'kommune-b-behandling', 'kommune-c', 'kommune-c-kortlaegning', 'kommune-d', 'kommune-d-udbud', 'kommune-e',
      'kommune-e-lager', 'kommune-f', 'kommune-f-erfaringer', 'referat-2025-11-13-eksempel', 'referat-2026-03-12-eksempel',
    ]);
    expect([...made]).toEqual(expect.arrayContaining(['b-2026-03-12-1', 'h-2025-11-13-1', 'eksempelmoede-charter']));
    expect(whole.sources.has('eksempel')).toBe(true);
    expect(signsIn(JSON.stringify([...whole.backlinks]))).not.toEqual([]);
    expect(idsIn(JSON.stringify(buildApi(whole).map(({ text }) => text)).replaceAll('\\"', '"'))).not.toEqual([]);
  });

  it('leads nobody from a real page to one of them', () => {
    expect(editionLink.check(contextOf(tree))).toEqual([]);
  });
});

describe.each<[string, Edition]>([
  ['public', { ...PUBLIC_EDITION, examples: false }],
  ['members', { ...WHOLE_EDITION, examples: false }],
])('the %s edition without examples', (_name, edition) => {
  const knowledge = knowledgeFor(edition);

  it('has no page and no record of one', () => {
    expect(knowledge.pages.filter(({ id, fields }) => made.has(id) || fields.example === true || /^eksempel/i.test(fields.title))).toEqual([]);
    const { items, decisions, actions, statuses } = knowledge.minutes;
    const places = [...items, ...decisions, ...actions, ...statuses];
    expect(places.filter(({ isExample, page, meeting }) => isExample || made.has(page.id) || made.has(meeting.id))).toEqual([]);
    expect(idsIn(JSON.stringify(knowledge.minutes))).toEqual([]);
  });

  it('has no source and no figure of one', () => {
    expect(knowledge.sources.has('eksempel')).toBe(false);
    expect([...knowledge.figures.values()].filter(({ subject }) => made.has(subject))).toEqual([]);
    const data = JSON.stringify([[...knowledge.sources.values()], [...knowledge.figures.values()]]);
    expect([...signsIn(data), ...idsIn(data)]).toEqual([]);
  });

  it('has no short link to one, and no page is mentioned by one', () => {
    expect(linkablesOf(knowledge).filter(({ id, page, to }) => made.has(id) || made.has(page) || signsIn(to).length > 0)).toEqual([]);
    const backlinks = JSON.stringify([...knowledge.backlinks]);
    expect([...signsIn(backlinks), ...idsIn(backlinks)]).toEqual([]);
  });

  it('has none in the open data and in the data of the other pages', () => {
    const files = buildApi(knowledge).filter(({ name }) => !speaksOfExamples(name));
    const pageData = { name: 'pageData', text: JSON.stringify(buildPageData(knowledge)) };
    const found = [...files, pageData].flatMap(({ name, text }) => [...signsIn(text), ...idsIn(text), ...(/Eksempel:/.test(text) ? ['Eksempel:'] : [])].map((sign) => `${name}: ${sign}`));
    expect(found).toEqual([]);
  });

  it('shows none on any page, and marks nothing as one', () => {
    const found = knowledge.pages.flatMap((page) => {
      const root = composePage(page, knowledge);
      const shown = toHtml(root.children);
      return [...signsIn(shown), ...signsIn(toString(root)), ...(shown.includes('example-mark') ? ['example-mark'] : [])].map((sign) => `${page.address}: ${sign}`);
    });
    expect(found).toEqual([]);
  });
});
