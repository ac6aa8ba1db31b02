import { describe, expect, it } from 'vitest';
import { page, smallKnowledge } from '../src/model/__fixtures__/smallTree';
import type { PageKind } from '../src/model/kinds';
import { SECTION_OF_KEY } from '../src/model/rules/duplicateAnchor';
import { sectionsOf } from '../src/plugins/knowledge/node/sections';

/** A page of each kind that is made into sections, with every list that can become one. */
const FULL: Readonly<Record<string, { kind: PageKind; fields: Readonly<Record<string, unknown>> }>> = {
  'docs/cases/danmark/a.md': { kind: 'case', fields: { lessons: ['A.'], notFound: ['B.'] } },
  'docs/vejledning/b.md': {
    kind: 'guidance',
    fields: {
      steps: ['A.'],
      checklist: ['B.'],
      pitfalls: ['C.'],
      legalBasis: [{ rule: 'A', says: 'B.', asOf: '2023', verify: true, sources: ['k-1'] }],
    },
  },
  'blog/2018-11-22-c.md': { kind: 'meeting', fields: { documents: [{ title: 'A', state: 'not-public', note: 'B.' }] } },
  'docs/arbejdsspor/d.md': { kind: 'track', fields: { questions: ['A?'], notFound: ['B.'] } },
  'docs/kommuner/e.md': {
    kind: 'municipality',
    fields: { projects: [{ id: 'hal', title: 'A', status: 'in-use', network: false, text: 'B.', sources: ['k-1'] }], notFound: ['C.'] },
  },
  'docs/charter/x/f.md': { kind: 'charter', fields: { notFound: ['A.'] } },
};

const knowledge = smallKnowledge(Object.fromEntries(Object.entries(FULL).map(([file, { kind, fields }]) => [file, page(kind, fields)])));

describe.each(Object.entries(FULL))('the sections that %s gets from its front matter', (file, { fields }) => {
  it('have the anchors that the rule on anchors knows', () => {
    const found = knowledge.pageOfFile(file);
    if (found === undefined) throw new Error(`${file} is no page`);
    const headings = sectionsOf(found, knowledge).after.filter((node) => node.type === 'heading' && node.depth === 2);
    expect(headings.map((node) => node.data?.hProperties?.id).sort()).toEqual(Object.keys(fields).map((key) => SECTION_OF_KEY[key]).sort());
  });
});
