import { describe, expect, it } from 'vitest';
import { dataFile, figure, page, smallKnowledge, smallTree, source, vocabularyWith, type Files } from './__fixtures__/smallTree';
import { sourcesOfFigure } from './figureSources';
import { buildKnowledge } from './knowledge';

const CASE = 'docs/cases/danmark/skolen.md';
const ABOUT = 'docs/om/om-os.md';
const SOURCES = 'src/data/sources/k.yml';
const FIGURES = 'src/data/figures/f.yml';
const MEETING = 'blog/2018-11-22-moede.md';
const MINUTES = 'docs/referater/2018-11-22.md';

const casePage = (body: string): string => page('case', { title: 'Skolen', keyFigures: ['pris'], tracks: ['proces'] }, `${body}\n\n::tal{#pris}`);
const aboutPage = (title: string, more = ''): string => page('page', { title }, `Det fylder [#areal] [@k-4]. ${more}`);
const minutesPage = (attributes: string): string => page('minutes', {}, `:::decision{#b-1 ${attributes}}\nTekst.\n:::`);
const renamed = (id: string, changed: string, fields: object): object => (id === changed ? fields : {});

/** Five sources, one of them with another publisher. */
const sources = (changed = ''): string =>
  dataFile(...['k-1', 'k-2', 'k-3', 'k-4', 'k-5'].map((id) => source(id, renamed(id, changed, { publisher: 'Kommune B' }))));

/** Two figures, one of them with another name. The first cites a source in its note. */
const figures = (changed = ''): string =>
  dataFile(
    figure('pris', { note: 'Uenigheden forklares her [@k-3].', ...renamed('pris', changed, { label: 'Ny' }) }),
    figure('areal', renamed('areal', changed, { label: 'Nyt' })),
  );

const SITE: Files = {
  [CASE]: casePage('Se [om](/om/om-os/) [@k-2].'),
  [ABOUT]: aboutPage('Om os'),
  'docs/arbejdsspor/proces.md': page('track', { title: 'Proces' }),
  'docs/kilder.md': page('page', { title: 'Kilder' }, '::kilder'),
  [MEETING]: page('meeting'),
  [MINUTES]: minutesPage(''),
  [SOURCES]: sources(),
  [FIGURES]: figures(),
};

describe('buildKnowledge', () => {
  const knowledge = smallKnowledge(SITE);

  it('finds pages by file and by id', () => {
    const [track] = knowledge.pages.filter(({ kind }) => kind === 'track');
    expect(track?.fields.title).toBe('Proces');
    expect(knowledge.pageOfFile('docs/arbejdsspor/proces.md')).toBe(track);
    expect(knowledge.pageById('proces')).toBe(track);
    expect([knowledge.pageOfFile('docs/om/andet.md'), knowledge.pageById('andet')]).toEqual([undefined, undefined]);
  });

  it('finds sources and figures by id', () => {
    expect([...knowledge.sources.keys()]).toEqual(['k-1', 'k-2', 'k-3', 'k-4', 'k-5']);
    expect([...knowledge.figures.keys()]).toEqual(['pris', 'areal']);
    expect(knowledge.figures.get('pris')?.label).toBe('Pris');
  });

  it('labels a value of a closed list, by its id when the list has no such word', () => {
    expect(knowledge.label('phase', 'tender')).toBe('Udbud');
    expect(knowledge.label('material', 'tender')).toBe('tender');
  });

  it('reads a text aloud with the value of its figures and without its citations', () => {
    expect(knowledge.readAloud('Den kostede [#pris] [@k-1], ikke [#ukendt].')).toBe('Den kostede 3,4\u00a0mio.\u00a0euro, ikke .');
  });

  it('joins each source to the pages that cite it or show a figure that rests on it, in order of their addresses', () => {
    const addresses = [...knowledge.pagesBySource].map(([id, pages]) => [id, pages.map(({ address }) => address)]);
    expect(new Map(addresses as [string, string[]][])).toEqual(
      new Map([
        ['k-1', ['/arbejdsspor/proces/', '/cases/skolen/', '/moeder/moede/', '/om/om-os/']],
        ['k-2', ['/cases/skolen/']],
        ['k-3', ['/cases/skolen/']],
        ['k-4', ['/om/om-os/']],
      ]),
    );
  });

  it('knows the figures that each page shows, once each', () => {
    const own = smallKnowledge({
      'docs/cases/danmark/skolen.md': page('case', { keyFigures: ['pris'] }, 'Det kostede [#pris], altså [#areal].\n\n::tal{#areal}'),
      'docs/om/siden.md': page('page', {}, 'Uden tal.'),
      'src/data/figures/f.yml': dataFile(figure('areal'), figure('pris', { note: 'Se [#areal].' })),
    });
    const ids = [...own.figuresByPage].map(([address, figures]) => [address, figures.map(({ id }) => id).sort()]);
    expect(ids).toEqual([['/cases/skolen/', ['areal', 'pris']]]);
  });

  it('leaves out what failed its check', () => {
    const { tree } = smallTree({
      'docs/om/god.md': page('page'),
      'docs/om/daarlig.md': page('page', { titel: 'x' }),
      'src/data/sources/k.yml': dataFile(source('k-1'), source('k-2', { language: 'fr' })),
    });
    const { pages, sources } = buildKnowledge(tree);
    expect([pages.map(({ id }) => id), [...sources.keys()]]).toEqual([['god'], ['k-1']]);
  });
});

describe('sourcesOfFigure', () => {
  it('has the sources of the values before those that the words cite, each once', () => {
    const values = [
      { value: 1, says: 'Ifølge ejeren [@k-5].', sources: ['k-2', 'k-1'] },
      { value: 2, says: 'Ifølge pressen.', sources: ['k-1', 'k-3'] },
    ];
    const knowledge = smallKnowledge({ [FIGURES]: dataFile(figure('pris', { values, note: 'Se [@k-2; @k-4].' })) });
    expect(sourcesOfFigure(knowledge.figures.get('pris'))).toEqual(['k-2', 'k-1', 'k-3', 'k-5', 'k-4']);
  });

  it('has none for a figure that is not there', () => {
    expect(sourcesOfFigure(undefined)).toEqual([]);
  });
});

describe('the fingerprint of a page', () => {
  const fingerprint = (id: string, files: Files): string => {
    const knowledge = smallKnowledge({ ...SITE, ...files });
    const found = knowledge.pageById(id);
    if (found === undefined) throw new Error(`no page ${id}`);
    return knowledge.fingerprintOf(found);
  };

  it('is the same for the same content', () => {
    expect(fingerprint('skolen', {})).toBe(fingerprint('skolen', {}));
  });

  it.each<[string, string, Files]>([
    ['skolen', 'a figure on it changes', { [FIGURES]: figures('pris') }],
    ['skolen', 'a source that it cites changes', { [SOURCES]: sources('k-2') }],
    ['skolen', 'a source of its figure changes', { [SOURCES]: sources('k-1') }],
    ['skolen', 'a source in the note of its figure changes', { [SOURCES]: sources('k-3') }],
    ['skolen', 'another page comes to mention it', { [ABOUT]: aboutPage('Om os', 'Se [den](/cases/skolen/).') }],
    ['skolen', 'a page that it names gets another title', { 'docs/arbejdsspor/proces.md': page('track', { title: 'Proces og udbud' }) }],
    ['skolen', 'a word of the vocabulary changes', { 'src/data/vocabulary.yml': vocabularyWith().replace('label: Skole', 'label: Folkeskole') }],
    ['om-os', 'the sentence that mentions it changes', { [CASE]: casePage('Læs [om](/om/om-os/) [@k-2].') }],
    ['kilder', 'another page cites a source for the first time', { [CASE]: casePage('Se [om](/om/om-os/) [@k-2; @k-5].') }],
    ['kilder', 'another page gets another title', { [ABOUT]: aboutPage('Om netværket') }],
    ['kilder', 'another page comes to mention it', { [ABOUT]: aboutPage('Om os', 'Se [dem](/kilder/).') }],
    ['skolen', 'a decision is taken about it', { [MINUTES]: minutesPage('affects="skolen"') }],
    ['referat-2018-11-22', 'its meeting gets another title', { [MEETING]: page('meeting', { title: 'Tredje møde' }) }],
  ])('of %s changes when %s', (id, _change, files) => {
    expect(fingerprint(id, files)).not.toBe(fingerprint(id, {}));
  });

  describe('that shows a proposal', () => {
    const PROPOSAL = 'docs/charter/aftalen/forslag/maal.md';
    const paragraph = (words: string): string => `:::paragraph[Mål]{#maal}\n${words}\n:::`;
    const charter: Files = {
      'docs/kommuner/skive.md': page('municipality'),
      'docs/kommuner/aarhus.md': page('municipality'),
      'docs/charter/aftalen/aftalen-1.md': page('charter', { textKnown: true }, paragraph('Ord.')),
      [PROPOSAL]: page('proposal', {}, paragraph('Nye ord.')),
    };
    const changed: Files = { ...charter, [PROPOSAL]: page('proposal', {}, paragraph('Andre ord.')) };

    it.each(['aftalen-1', 'maal', 'skive'])('is another for %s when its words change', (id) => {
      expect(fingerprint(id, changed)).not.toBe(fingerprint(id, charter));
    });

    it('stays the same for a municipality that it is not from', () => {
      expect(fingerprint('aarhus', changed)).toBe(fingerprint('aarhus', charter));
    });
  });

  it.each<[string, string, Files]>([
    ['skolen', 'a figure that it does not show changes', { [FIGURES]: figures('areal') }],
    ['skolen', 'a source that it does not cite changes', { [SOURCES]: sources('k-4') }],
    ['skolen', 'a page that it does not name gets another title', { [ABOUT]: aboutPage('Om netværket') }],
    ['om-os', 'a page that does not mention it changes', { 'docs/arbejdsspor/proces.md': page('track', { title: 'Udbud' }) }],
    ['skolen', 'a decision is taken about another page', { [MINUTES]: minutesPage('affects="om-os"') }],
  ])('of %s stays when %s', (id, _change, files) => {
    expect(fingerprint(id, files)).toBe(fingerprint(id, {}));
  });

  it('of a version changes with the versions beside it and with what municipalities have done with it', () => {
    const files: Files = { 'docs/charter/aftalen/aftalen-1.md': page('charter'), 'docs/charter/aftalen/aftalen-2.md': page('charter', { order: 2 }), 'docs/kommuner/skive.md': page('municipality') };
    const before = fingerprint('aftalen-1', files);
    const adoptions = [{ version: 'aftalen-1', status: 'adopted', date: null, sources: ['k-1'] }];
    expect(fingerprint('aftalen-1', { ...files, 'docs/charter/aftalen/aftalen-2.md': page('charter', { order: 2, title: 'Anden' }) })).not.toBe(before);
    expect(fingerprint('aftalen-1', { ...files, 'docs/kommuner/skive.md': page('municipality', { adoptions }) })).not.toBe(before);
  });
});
