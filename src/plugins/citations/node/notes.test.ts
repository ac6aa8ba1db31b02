import { describe, expect, it } from 'vitest';
import { html, toHtml } from '../../../model/__fixtures__/html';
import { dataFile, figure, smallKnowledge, source } from '../../../model/__fixtures__/smallTree';
import { createSourceNumbers, describeSource, figureNotes, numberFigureSources, sourceNotes } from './notes';

const knowledgeOf = (sources: readonly object[], figures: readonly object[] = []) =>
  smallKnowledge({ ...fileOf('src/data/sources/k.yml', sources), ...fileOf('src/data/figures/f.yml', figures) });

/** No records, no file: an empty list is a fault. */
const fileOf = (file: string, records: readonly object[]) => (records.length === 0 ? {} : { [file]: dataFile(...records) });

/** The page that the figures are about. */
const SKOLEN = { id: 'skolen', fields: { title: 'Skolen' } };

describe('createSourceNumbers', () => {
  it('counts sources in the order in which they are met', () => {
    const numbers = createSourceNumbers();
    expect(['b', 'a', 'b', 'c'].map(numbers.numberOf)).toEqual([1, 2, 1, 3]);
    expect(numbers.inOrder()).toEqual(['b', 'a', 'c']);
  });
});

describe('numberFigureSources', () => {
  it('numbers the sources of figures after those that have a number', () => {
    const { figures } = knowledgeOf([], [figure('pris', { note: 'Se [@k-3].' }), figure('areal')]);
    const numbers = createSourceNumbers();
    numbers.numberOf('k-2');
    numberFigureSources([...figures.values()], numbers);
    expect(numbers.inOrder()).toEqual(['k-2', 'k-1', 'k-3']);
  });
});

describe('figureNotes', () => {
  it('is empty on a page without figures', () => {
    expect(figureNotes([], knowledgeOf([]), SKOLEN)).toEqual([]);
  });

  it('gives each figure with all its values, its certainty, its sources and its note', () => {
    const values = [
      { value: 40, says: 'Ifølge ejeren.', sources: ['k-1'] },
      { value: 62, says: 'Ifølge pressen.', sources: ['k-1'], certainty: 'owner-claim' },
    ];
    const knowledge = knowledgeOf([source('k-1')], [figure('pris', { values, note: 'Se [@k-1].' })]);
    expect(toHtml(figureNotes([...knowledge.figures.values()], knowledge, SKOLEN))).toBe(html`
      <h2 id="tal-paa-siden">Tal på siden</h2>
      <ul class="notes notes--figures">
      <li id="tal-pris">
      <p><strong>Pris</strong> <span class="certainty certainty--stated">Oplyst</span> Hvad skolen kostede.</p>
      <ul>
      <li><strong>40&nbsp;euro</strong> Ifølge ejeren. – <a href="/kilder/#k-1">Kommune A, 22. november 2018</a></li>
      <li><strong>62&nbsp;euro</strong> Ifølge pressen. <span class="certainty certainty--owner-claim">Ejerens påstand</span> – <a href="/kilder/#k-1">Kommune A, 22. november 2018</a></li>
      </ul>
      <p>Se [@k-1].</p>
      <record-links data-record="tal-pris" data-kind="Tal" data-title="Pris" data-context="Skolen"></record-links>
      </li>
      </ul>
    `);
  });

  it.each([
    [8, 'stand open'],
    [9, 'are folded away under a line that counts them'],
  ])('%d figures %s', (count) => {
    const knowledge = knowledgeOf([], Array.from({ length: count }, (_, index) => figure(`tal-${index}`)));
    const rendered = toHtml(figureNotes([...knowledge.figures.values()], knowledge, SKOLEN));
    const [summary] = /<details class="folded-notes"><summary>.*?<\/summary>/.exec(rendered) ?? [''];
    expect(summary).toBe(count === 8 ? '' : '<details class="folded-notes"><summary>Vis alle 9 tal med værdier, sikkerhed og kilder</summary>');
    expect(rendered.match(/<li id="tal-/g)).toHaveLength(count);
  });
});

describe('sourceNotes', () => {
  it('lists the sources by number', () => {
    const knowledge = knowledgeOf([source('k-1'), source('k-2', { url: null, title: 'Avis & Co' })]);
    const numbers = createSourceNumbers();
    ['k-2', 'k-1'].forEach(numbers.numberOf);
    expect(toHtml(sourceNotes(numbers, knowledge))).toBe(html`
      <h2 id="kilder-paa-siden">Kilder</h2>
      <ol class="notes notes--sources">
      <li id="kilde-k-2">Kommune A: <cite lang="da">Avis &amp; Co</cite>. 22. november 2018, dansk, ejer, læst i sin helhed. <a href="/kilder/#k-2" class="source-id" aria-label="Kilden k-2 i kilderegisteret">k-2</a></li>
      <li id="kilde-k-1">Kommune A: <a href="https://example.org/k-1" class="source-url"><cite lang="da">Rapport k-1</cite></a>. 22. november 2018, dansk, ejer, læst i sin helhed. <a href="/kilder/#k-1" class="source-id" aria-label="Kilden k-1 i kilderegisteret">k-1</a></li>
      </ol>
    `);
  });

  it('is empty on a page that cites nothing', () => {
    expect(sourceNotes(createSourceNumbers(), knowledgeOf([source('k-1')]))).toEqual([]);
  });
});

describe('describeSource', () => {
  const describeWith = (fields: object): string => {
    const knowledge = knowledgeOf([source('k-1', fields)]);
    return [...knowledge.sources.values()].map((given) => toHtml(describeSource(given, knowledge))).join('');
  };
  const start = 'Kommune A: <a href="https://example.org/k-1" class="source-url"><cite lang="nl">Rapport k-1</cite></a>.';
  const end = '<a href="/kilder/#k-1" class="source-id" aria-label="Kilden k-1 i kilderegisteret">k-1</a>';

  it.each([
    ['a date', { date: '2018-11' }, 'November 2018, hollandsk, ejer, læst i sin helhed. '],
    ['no date', { date: null }, 'Uden dato, hollandsk, ejer, læst i sin helhed. '],
    ['words for its date', { date: null, dateNote: 'Ingen dato fundet' }, 'Ingen dato fundet, hollandsk, ejer, læst i sin helhed. '],
    ['a reservation', { date: '2018', note: 'Læst *maskinelt*.' }, '2018, hollandsk, ejer, læst i sin helhed. Læst <em>maskinelt</em>. '],
  ])('of a source with %s', (_what, fields, words) => {
    expect(describeWith({ language: 'nl', ...fields })).toBe(`${start} ${words}${end}`);
  });

  it('leads to the archived copy when there is one', () => {
    expect(describeWith({ language: 'nl', date: '2018', archivedUrl: 'https://archive.example/k-1' })).toBe(
      `${start} 2018, hollandsk, ejer, læst i sin helhed. ${end} <a href="https://archive.example/k-1">arkiveret kopi</a>`,
    );
  });
});
