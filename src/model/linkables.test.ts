import { describe, expect, it } from 'vitest';
import { dataFile, figure, page, smallKnowledge, source, type Files } from './__fixtures__/smallTree';
import { figureLinkId, linkablesOf } from './linkables';
import { contextOf } from './minutes/contextOf';

const linksOf = (files: Files) => linkablesOf(smallKnowledge(files));
const idsIn = (files: Files): string[] => linksOf(files).map(({ id }) => id);

const MEETING = { 'blog/2018-11-22-moede.md': page('meeting', { title: 'Mødet' }) };

describe('linkablesOf', () => {
  it('has a page, its items, decisions, actions and figures, each with the place that it leads to', () => {
    const body = '## Charter {#charter}\n\nTekst.\n\n:::decision[Et charter]{#b-1}\nTekst.\n:::\n\n:::action{#h-1 who="A"}\nSkriv det. Send det.\n:::';
    const links = linksOf({
      ...MEETING,
      'docs/referater/2018-11-22.md': page('minutes', { title: 'Referatet' }, body),
      'docs/cases/danmark/skolen.md': page('case', { title: 'Skolen' }, 'Den kostede [#pris].'),
      'src/data/figures/f.yml': dataFile(figure('pris')),
      'src/data/sources/k.yml': dataFile(source('k-1')),
    });
    const site = 'Videnbank for cirkulære kommuner';
    const context = 'Mødet, 22. november 2018';
    const minutes = 'referat-2018-11-22';
    expect(links).toEqual([
      { id: 'moede', kind: 'Netværksmøde', title: 'Mødet', context: `22. november 2018 · ${site}`, to: '/moeder/moede/', page: 'moede' },
      { id: 'skolen', kind: 'Case', title: 'Skolen', context: site, to: '/cases/skolen/', page: 'skolen' },
      { id: minutes, kind: 'Referat', title: 'Referatet', context: `22. november 2018 · ${site}`, to: '/referater/2018-11-22/', page: minutes },
      { id: 'moede-charter', kind: 'Punkt i referat', title: 'Charter', context, to: '/referater/2018-11-22/#charter', page: minutes },
      { id: 'b-1', kind: 'Beslutning', title: 'Et charter', context, to: '/referater/2018-11-22/#b-1', page: minutes },
      { id: 'h-1', kind: 'Handling', title: 'Skriv det.', context, to: '/referater/2018-11-22/#h-1', page: minutes },
      { id: 'tal-pris', kind: 'Tal', title: 'Pris', context: 'Skolen', to: '/cases/skolen/#tal-pris', page: 'skolen' },
    ]);
  });

  it('says of a meeting and its minutes that it was called off', () => {
    const knowledge = smallKnowledge({ 'blog/2018-11-22-moede.md': page('meeting', { title: 'Mødet', cancelled: 'Lokalet brændte.' }) });
    expect(linkablesOf(knowledge).find(({ id }) => id === 'moede')?.kind).toBe('Netværksmøde (aflyst)');
  });

  it('says of a paragraph of a charter that its version is an older one, or that nobody has adopted it', () => {
    const version = (order: number, state: string): string => page('charter', { order, state, textKnown: true }, ':::paragraph[Mål]{#maal number="1"}\nVi måler.\n:::');
    const links = linksOf({ 'docs/charter/a/a-1.md': version(1, 'draft'), 'docs/charter/a/a-2.md': version(2, 'adopted'), 'docs/charter/a/a-3.md': version(3, 'draft') });
    const kindOf = (id: string): string | undefined => links.find((link) => link.id === id)?.kind;
    expect(['a-1-maal', 'a-2-maal', 'a-3-maal'].map(kindOf)).toEqual(['Paragraf i charter (ældre version)', 'Paragraf i charter', 'Paragraf i charter (ikke vedtaget i fællesskab)']);
  });

  it('leads to the invitation for an item that no minutes repeat, and to the page of awaited minutes where there is one', () => {
    const planned = (files: Files) => linksOf({ ...MEETING, ...files }).filter(({ id }) => id === 'moede-velkomst');
    const link = { id: 'moede-velkomst', kind: 'Punkt på dagsordenen', title: 'Velkomst', context: 'Mødet, 22. november 2018' };
    expect(planned({})).toEqual([{ ...link, to: '/moeder/moede/#velkomst', page: 'moede' }]);
    const awaited = page('minutes', { state: 'awaiting', fillGap: ['Referatet.'] });
    expect(planned({ 'docs/referater/2018-11-22.md': awaited })).toEqual([{ ...link, to: '/referater/2018-11-22/#velkomst', page: 'referat-2018-11-22' }]);
    expect(planned({ 'docs/referater/2018-11-22.md': page('minutes') })).toEqual([]);
  });

  it('has no page that only leads on to others, and none that is for those who were given its address', () => {
    expect(idsIn({ 'docs/om/a.md': page('page'), 'docs/vejledning/b.md': page('guidance', { unlisted: true }), 'docs/vejledning/c.md': page('guidance') })).toEqual(['c']);
  });

  it('has nothing that stands in minutes that are for those who were given their address', () => {
    const body = '## Charter {#charter}\n\n:::decision{#b-1}\nTekst.\n:::';
    expect(idsIn({ 'docs/referater/moede.md': page('minutes', { unlisted: true }, body) })).toEqual([]);
  });

  it('leads to a figure on the page that it is about, else on the first that shows it, and has none that no page shows', () => {
    const files = {
      'docs/cases/danmark/bygning.md': page('case', {}, 'Den kostede [#pris], og [#areal].'),
      'docs/cases/danmark/skolen.md': page('case', {}, 'Den kostede [#pris].'),
      'docs/om/skjult.md': page('page', { unlisted: true }, 'Den har [#vaegt].'),
      'src/data/figures/f.yml': dataFile(figure('pris'), figure('areal'), figure('ubrugt'), figure('vaegt')),
    };
    expect(linksOf(files).filter(({ kind }) => kind === 'Tal').map(({ to }) => to)).toEqual(['/cases/skolen/#tal-pris', '/cases/bygning/#tal-areal']);
  });

  it('gives a figure no link where another record has its id, so that ids are unique', () => {
    const ids = idsIn({
      'docs/cases/danmark/tal-pris.md': page('case', {}, 'Den kostede [#pris].'),
      'src/data/figures/f.yml': dataFile(figure('pris')),
    });
    expect(ids).toEqual(['tal-pris']);
  });
});

describe('figureLinkId', () => {
  it('is the anchor of the figure on the pages that show it', () => expect(figureLinkId('pris')).toBe('tal-pris'));
});

describe('contextOf', () => {
  const meeting = { id: 'moede', title: 'Vintermøde', day: '2026-03-12' };

  it.each([
    [{ meeting, isExample: false }, 'Vintermøde, 12. marts 2026'],
    [{ meeting: { ...meeting, day: null }, isExample: false }, 'Vintermøde'],
    [{ meeting, isExample: true }, 'Eksempel: Vintermøde, 12. marts 2026'],
    [{ meeting: { ...meeting, title: 'Eksempel: Vintermøde' }, isExample: true }, 'Eksempel: Vintermøde, 12. marts 2026'],
  ])('of %j is »%s«', (place, context) => {
    expect(contextOf(place)).toBe(context);
  });
});
