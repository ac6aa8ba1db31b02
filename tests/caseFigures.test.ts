import path from 'node:path';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { composePage } from '../src/composition/composePage';
import { createKnowledgeStore } from '../src/model/store';
import { buildCaseRecords } from '../src/plugins/cases/node/caseRecords';

const { knowledge } = await createKnowledgeStore(path.resolve(import.meta.dirname, '..'), { watch: false }).get();

/** The anchors of the published page. */
function anchorsOf(id: string): Set<string> {
  const page = knowledge.pageById(id);
  const anchors = new Set<string>();
  if (page === undefined) return anchors;
  visit(toHast(composePage(page, knowledge)), 'element', ({ properties }) => {
    if (typeof properties.id === 'string') anchors.add(properties.id);
  });
  return anchors;
}

describe.each(buildCaseRecords(knowledge).map((record) => [record.address, record] as const))('the figures of %s', (_address, { id, figures }) => {
  it('have an anchor exactly where the page has a note on them', () => {
    const anchors = anchorsOf(id);
    const expected = figures.map((figure) => (anchors.has(`tal-${figure.id}`) ? `tal-${figure.id}` : null));
    expect(figures.map(({ anchor }) => anchor)).toEqual(expected);
  });
});

it('lead to sources that stand in the register', () => {
  const register = anchorsOf('kilder');
  const sources = buildCaseRecords(knowledge).flatMap(({ figures }) => figures.flatMap(({ values }) => values.flatMap((value) => value.sources)));
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.filter(({ id }) => !register.has(id))).toEqual([]);
});
