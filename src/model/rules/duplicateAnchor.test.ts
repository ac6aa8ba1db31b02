import { describe, expect, it } from 'vitest';
import { page as wholePage, smallTree, type Files } from '../__fixtures__/smallTree';
import { contextOf } from '../check';
import { page, problemsOf } from './__fixtures__/treeOf';
import { duplicateAnchor } from './duplicateAnchor';

const FILE = 'docs/om/siden.md';
const GUIDANCE = 'docs/vejledning/udbud.md';
const MINUTES = 'docs/referater/2018-11-22.md';

const anchors = (body: string) => problemsOf(duplicateAnchor, { [FILE]: page(body) });
const foundIn = (files: Files) => duplicateAnchor.check(contextOf(smallTree(files).tree)).map(({ line, found }) => [line, found]);

describe('duplicate-anchor', () => {
  it('accepts headings with anchors that differ, and equal headings without any', () => {
    expect(anchors('## Pris {#pris}\n\n## Pris {#pris-i-alt}\n\n## Pris\n\n## Pris')).toEqual([]);
  });

  it('reports the second heading with an anchor', () => {
    expect(anchors('## Pris {#pris}\n\n### Drift {#pris}')).toEqual([
      {
        file: FILE,
        line: 7,
        rule: 'duplicate-anchor',
        found: 'Ankeret »pris« ved »Drift« er allerede brugt til overskriften i linje 5.',
        expected: 'et anker, som kun ét sted på siden har',
        fix: 'Giv overskriften et andet anker, fx {#pris-2}.',
      },
    ]);
  });

  it('begins anew on each page', () => {
    expect(problemsOf(duplicateAnchor, { 'docs/om/a.md': page('## A {#a}'), 'docs/om/b.md': page('## A {#a}') })).toEqual([]);
  });

  it('reports a heading that takes the anchor of a section that closes the page', () => {
    expect(anchors('## A {#omtalt-i}\n\n## B {#tal-paa-siden}\n\n## C {#kilder-paa-siden}').map(({ found }) => found)).toEqual([
      'Ankeret »omtalt-i« ved »A« er allerede brugt til afsnittet »Omtalt i«.',
      'Ankeret »tal-paa-siden« ved »B« er allerede brugt til afsnittet »Tal på siden«.',
      'Ankeret »kilder-paa-siden« ved »C« er allerede brugt til afsnittet »Kilder«.',
    ]);
  });

  it('reports the anchor of the section that closes a case, on cases only', () => {
    const body = '## Kilder {#henvis}';
    expect(foundIn({ [GUIDANCE]: wholePage('guidance', {}, body) })).toEqual([]);
    expect(foundIn({ 'docs/cases/danmark/a.md': wholePage('case', {}, body) }).map(([, found]) => found)).toEqual([
      'Ankeret »henvis« ved »Kilder« er allerede brugt til afsnittet »Henvis til casen«.',
    ]);
  });

  it('reports the anchors of the sections of a proposal, and not its paragraph, whose place is in the version', () => {
    const body = ':::paragraph[Udfald]{#udfald}\nOrd.\n:::\n\n## A {#forslaget}\n\n## B {#ordlyd}\n\n## C {#udfald}';
    expect(foundIn({ 'docs/charter/c/forslag/a.md': wholePage('proposal', {}, body) }).map(([, found]) => found)).toEqual([
      'Ankeret »forslaget« ved »A« er allerede brugt til afsnittet »Forslaget«.',
      'Ankeret »ordlyd« ved »B« er allerede brugt til afsnittet »Den foreslåede ordlyd«.',
      'Ankeret »udfald« ved »C« er allerede brugt til afsnittet »Hvad der blev af det«.',
    ]);
  });

  it('reports a heading whose words make such an anchor, unless the site makes its anchors around it', () => {
    expect(anchors('## Tal på siden\n\n## Omtalt i').map(({ line }) => line)).toEqual([5]);
  });

  it('reports the anchor of a list in the front matter only where the page has that list', () => {
    const body = '## Tjekliste {#tjekliste}';
    expect(foundIn({ [GUIDANCE]: wholePage('guidance', {}, body) })).toEqual([]);
    expect(foundIn({ [GUIDANCE]: wholePage('guidance', { checklist: [] }, body) })).toEqual([]);
    expect(foundIn({ [GUIDANCE]: wholePage('guidance', { checklist: ['Spørg.'] }, body) })).toEqual([
      [13, 'Ankeret »tjekliste« ved »Tjekliste« er allerede brugt til det afsnit, som »checklist« i hovedet bliver til.'],
    ]);
  });

  it('reports the anchor of an item of the agenda', () => {
    expect(foundIn({ 'blog/2018-11-22-moede.md': wholePage('meeting', {}, '## Velkommen {#velkomst}') }).map(([, found]) => found)).toEqual([
      'Ankeret »velkomst« ved »Velkommen« er allerede brugt til punktet »velkomst« i hovedet.',
    ]);
  });

  it('reports the anchor of the section on meetings, except on meetings and minutes themselves', () => {
    const body = '## Drøftet {#droeftet-paa}';
    expect(foundIn({ [GUIDANCE]: wholePage('guidance', {}, body), [MINUTES]: wholePage('minutes', {}, body), 'blog/2018-11-22-moede.md': wholePage('meeting', {}, body) })).toEqual([
      [11, 'Ankeret »droeftet-paa« ved »Drøftet« er allerede brugt til afsnittet »Drøftet på«.'],
    ]);
  });

  it('reports the anchor of the partner round on every municipality', () => {
    expect(foundIn({ 'docs/kommuner/skive.md': wholePage('municipality', {}, '## Runden {#partnerrunde}') }).map(([, found]) => found)).toEqual([
      'Ankeret »partnerrunde« ved »Runden« er allerede brugt til afsnittet »Partnerrunde«.',
    ]);
  });

  it('reports the anchor of the partner round on minutes that have one without a place of its own', () => {
    const body = '## Partnerrunde {#partnerrunde}';
    const partnerRound = [{ who: 'Kommune A', state: 'flag' }];
    expect(foundIn({ [MINUTES]: wholePage('minutes', {}, body) })).toEqual([]);
    expect(foundIn({ [MINUTES]: wholePage('minutes', { partnerRound }, `${body}\n\n::partnerround`) })).toEqual([]);
    expect(foundIn({ [MINUTES]: wholePage('minutes', { partnerRound }, body) }).map(([, found]) => found)).toEqual([
      'Ankeret »partnerrunde« ved »Partnerrunde« er allerede brugt til det afsnit, som »partnerRound« i hovedet bliver til.',
    ]);
  });

  it('reports the anchor of the agenda on awaited minutes, and that of what would fill the gap', () => {
    const body = '## A {#dagsorden}\n\n## B {#udfyld-hullet}';
    expect(foundIn({ [MINUTES]: wholePage('minutes', {}, body) })).toEqual([]);
    expect(foundIn({ [MINUTES]: wholePage('minutes', { state: 'awaiting', fillGap: ['Referatet.'] }, body) }).map(([, found]) => found)).toEqual([
      'Ankeret »dagsorden« ved »A« er allerede brugt til afsnittet »Dagsordenen, som den var planlagt«.',
      'Ankeret »udfyld-hullet« ved »B« er allerede brugt til det afsnit, som »fillGap« i hovedet bliver til.',
    ]);
  });

  it('reports a decision whose id is the anchor of a heading above it', () => {
    const tree = smallTree({ [MINUTES]: wholePage('minutes', {}, '## Charter {#charter}\n\n:::decision[Et charter]{#charter}\nTekst.\n:::') }).tree;
    expect(duplicateAnchor.check(contextOf(tree))).toEqual([
      {
        file: MINUTES,
        line: 10,
        rule: 'duplicate-anchor',
        found: 'Ankeret »charter« ved »Et charter« er allerede brugt til overskriften i linje 8.',
        expected: 'et anker, som kun ét sted på siden har',
        fix: 'Giv blokken et andet id, fx #charter-2.',
      },
    ]);
  });

  it('reports a heading whose anchor is the id of an action above it, and an action that takes a section of the page', () => {
    const body = ':::action{#h-1 who="A"}\nTekst.\n:::\n\n## Charter {#h-1}\n\n:::action{#omtalt-i who="A"}\nTekst.\n:::';
    expect(foundIn({ [MINUTES]: wholePage('minutes', {}, body) })).toEqual([
      [12, 'Ankeret »h-1« ved »Charter« er allerede brugt til blokken i linje 8.'],
      [14, 'Ankeret »omtalt-i« ved »:::action« er allerede brugt til afsnittet »Omtalt i«.'],
    ]);
  });

  it('leaves two boxes of one id to the rule on ids', () => {
    expect(foundIn({ [MINUTES]: wholePage('minutes', {}, ':::decision{#b-1}\nTekst.\n:::\n\n:::decision{#b-1}\nTekst.\n:::') })).toEqual([]);
  });
});
