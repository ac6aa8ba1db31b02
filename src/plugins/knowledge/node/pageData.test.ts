import { describe, expect, it } from 'vitest';
import { dataFile, figure, page, smallKnowledge, source } from '../../../model/__fixtures__/smallTree';
import { buildPageData } from './pageData';

describe('buildPageData', () => {
  it('lists every page by kind for the search page, as read aloud, in Danish order', () => {
    const { siteIndex } = buildPageData(
      smallKnowledge({
        'docs/om/om-os.md': page('page', { title: 'Om os' }),
        'docs/cases/danmark/aa.md': page('case', { title: 'Aarhus' }),
        'docs/cases/danmark/b.md': page('case', { title: 'Billund', description: 'Genbrug [@k-1] for [#pris].' }),
        'blog/2013-12-10-genbyg.md': page('event', { title: 'Genbyg' }),
        'src/data/figures/f.yml': dataFile(figure('pris')),
      }),
    );
    expect(siteIndex).toEqual([
      {
        label: 'Case',
        items: [
          { address: '/cases/b/', title: 'Billund', description: 'Genbrug for 3,4\u00a0mio.\u00a0euro.' },
          { address: '/cases/aa/', title: 'Aarhus', description: 'Det korte svar.' },
        ],
      },
      { label: 'Begivenhed', items: [{ address: '/moeder/genbyg/', title: 'Genbyg', description: 'Det korte svar.' }] },
      { label: 'Side', items: [{ address: '/om/om-os/', title: 'Om os', description: 'Det korte svar.' }] },
    ]);
  });

  it('lists all meetings with the newest first, those known only indirectly included and examples apart', () => {
    const indirect = { id: 'moede-2', number: 2, title: 'Andet møde', known: ['Det var i Skive [@k-1].'], notFound: ['Dato [@k-2].'], sources: ['k-1', 'k-9'] };
    const { meetings, exampleMeetings } = buildPageData(
      smallKnowledge({
        'blog/2018-11-22-tredje-moede.md': page('meeting', { title: 'Tredje møde', description: 'Venlo kom [@k-1].' }),
        'blog/2026-03-12-vist.md': page('meeting', { title: 'Eksempel', example: true, number: 9 }),
        'docs/referater/moede-2.md': page('minutes', { meeting: 'moede-2', state: 'awaiting' }),
        'blog/2013-12-10-genbyg.md': page('event'),
        'src/data/indirect-meetings.yml': dataFile({ ...indirect, id: 'moede-1', number: 1 }, indirect),
        'src/data/sources/k.yml': dataFile(source('k-1', { publisher: 'Skive Kommune' })),
      }),
    );
    const row = {
      title: 'Andet møde',
      address: null,
      start: null,
      place: null,
      isCancelled: false,
      minutes: null,
      summary: ['Det var i Skive.'],
      notFound: ['Dato.'],
      sources: [
        { id: 'k-1', name: 'Skive Kommune' },
        { id: 'k-9', name: 'k-9' },
      ],
    };
    expect(meetings).toEqual([
      {
        id: 'tredje-moede',
        number: 3,
        title: 'Tredje møde',
        address: '/moeder/tredje-moede/',
        start: '2018-11-22T09:00',
        place: 'Innovest, Skjern',
        isCancelled: false,
        minutes: null,
        summary: ['Venlo kom.'],
        notFound: [],
        sources: [],
      },
      { id: 'moede-2', number: 2, ...row, minutes: { address: '/referater/moede-2/', state: 'afventer' } },
      { id: 'moede-1', number: 1, ...row },
    ]);
    expect(exampleMeetings.map(({ id }) => id)).toEqual(['vist']);
  });

  it.each([
    ['Rådhuset i Skive', 'Skive', 'Rådhuset i Skive'],
    ['Rådhuset i Kommune A', 'Kommune A', 'Rådhuset i Kommune A'],
    ['Skivehus', 'Skive', 'Skivehus, Skive'],
  ])('says the town once: %s and %s', (name, city, place) => {
    const venue = { name, address: 'Vej 1', postalCode: '7800', city, sources: ['k-1'] };
    const { meetings } = buildPageData(smallKnowledge({ 'blog/2018-11-22-moede.md': page('meeting', { venue }) }));
    expect(meetings[0]?.place).toBe(place);
  });

  it('gathers who mentions the overview of meetings, each page once with its sentences', () => {
    const { mentions } = buildPageData(
      smallKnowledge({ 'docs/om/om-os.md': page('page', { title: 'Om os' }, 'Se [møderne](/moeder/). Også [her](/moeder/) står de.') }),
    );
    expect(mentions).toEqual([
      { address: '/om/om-os/', title: 'Om os', kind: 'side', sentences: ['Se møderne.', 'Også her står de.'] },
    ]);
  });

  it('is empty for an empty site', () => {
    expect(buildPageData(smallKnowledge({}))).toEqual({ siteIndex: [], meetings: [], exampleMeetings: [], mentions: [] });
  });
});
