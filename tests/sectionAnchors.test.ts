import { describe, expect, it } from 'vitest';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { composePage } from '../src/composition/composePage';
import { existingPage, page, smallKnowledge, smallTree } from '../src/model/__fixtures__/smallTree';
import { contextOf } from '../src/model/check';
import type { PageKind } from '../src/model/kinds';
import { duplicateAnchor, SECTION_OF_KEY } from '../src/model/rules/duplicateAnchor';
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
  'docs/referater/g.md': {
    kind: 'minutes',
    fields: { documents: [{ title: 'A', state: 'not-public', note: 'B.' }], fillGap: ['C.'], notFound: ['D.'] },
  },
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

/** Pages that meetings took up, with an editor's heading for every section that the site adds because of that. */
const DISCUSSED: Readonly<Record<string, PageKind>> = {
  'docs/cases/danmark/a.md': 'case',
  'docs/vejledning/b.md': 'guidance',
  'docs/krav/k-001.md': 'requirement',
  'docs/arbejdsspor/d.md': 'track',
  'docs/kommuner/e.md': 'municipality',
  'docs/charter/x/f.md': 'charter',
  'docs/om/h.md': 'page',
};

describe('the sections that meetings add to pages', () => {
  const body = '## A {#droeftet-paa}\n\n## B {#partnerrunde}\n\n## C {#dagsorden}';
  const minutes = '## A {#a}\n\n::item{affects="a b k-001 d e f h"}\n\n## B {#partnerrunde}\n\n## C {#dagsorden}\n\n## D {#droeftet-paa}';
  const files = {
    ...Object.fromEntries(Object.entries(DISCUSSED).map(([file, kind]) => [file, page(kind, {}, body)])),
    'blog/2018-11-22-moede.md': page('meeting', {}, body),
    'docs/referater/2018-11-22.md': page('minutes', { partnerRound: [{ municipality: 'e', state: 'flag', sources: ['k-1'] }] }, minutes),
    'docs/referater/afventer.md': page('minutes', { meeting: 'andet', state: 'awaiting', fillGap: ['Referatet.'] }, body),
    'blog/2019-02-28-andet.md': page('meeting', { number: 4, start: '2019-02-28T09:00', ends: [{ end: '2019-02-28T15:00', sources: ['k-1'] }] }),
  };
  const composed = smallKnowledge(files);
  const { tree } = smallTree(files);

  it.each(Object.keys(files))('on %s have the anchors that the rule on anchors refuses to the headings of an editor, and no others', (file) => {
    const ids: string[] = [];
    visit(toHast(composePage(existingPage(composed, file), composed)), 'element', ({ properties: { id } }) => {
      if (typeof id === 'string') ids.push(id);
    });
    const twice = ['droeftet-paa', 'partnerrunde', 'dagsorden'].filter((id) => ids.indexOf(id) !== ids.lastIndexOf(id));
    const refused = duplicateAnchor.check(contextOf(tree)).filter((problem) => problem.file === file);
    expect(refused.map(({ found }) => /^Ankeret »(.*?)«/.exec(found)?.[1])).toEqual(twice);
  });
});
