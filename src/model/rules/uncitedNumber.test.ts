import { describe, expect, it } from 'vitest';
import { page, problemsOf } from './__fixtures__/treeOf';
import { uncitedNumber } from './uncitedNumber';

const CASE = 'docs/cases/danmark/skolen.md';
const GUIDANCE = 'docs/vejledning/krav.md';

const found = (body: string, head = '', file = CASE) =>
  problemsOf(uncitedNumber, { [file]: page(body, head) }).map((problem) => [problem.line, problem.found]);

describe('uncited-number', () => {
  it('accepts a number with a citation in the same sentence', () => {
    expect(found('Skolen kostede 50 mio. kr. i 2016 [@k-1].')).toEqual([]);
  });

  it('reports a number with a unit that has none', () => {
    expect(problemsOf(uncitedNumber, { [CASE]: page('Skolen er ny.\n\nDen kostede 50 mio. kr. i alt.') })).toEqual([
      {
        file: CASE,
        line: 7,
        rule: 'uncited-number',
        found: 'Tallet »50 mio« står uden kilde i sætningen »Den kostede 50 mio. kr. i alt.«.',
        expected: 'en kilde i samme sætning eller et tal fra registeret',
        fix: 'Sæt [@kilde-id] efter udsagnet, eller skriv tallet som [#tal-id].',
      },
    ]);
  });

  it('accepts a citation after the full stop, which belongs to the sentence before it', () => {
    expect(found('Skolen er på 900 m². [@k-1] Den ligger i byen.')).toEqual([]);
    expect(found('Skolen kostede 50 mio. kr. [@k-1; @k-2, s. 4]')).toEqual([]);
  });

  it('does not let the citation of one sentence cover the next', () => {
    expect(found('Skolen er på 900 m² [@k-1]. Hallen er på 300 m².')).toEqual([
      [5, 'Tallet »300 m²« står uden kilde i sætningen »Hallen er på 300 m².«.'],
    ]);
  });

  it('gives the line on which the sentence begins', () => {
    expect(found('Skolen er ny.\nHallen er ny. Den er\npå 300 m².').map(([line]) => line)).toEqual([6]);
    expect(found('Skolen er ny.  \nHallen er på 300 m².').map(([line]) => line)).toEqual([6]);
  });

  it('accepts a figure of the register, whose sources stand with it', () => {
    expect(found('Skolen kostede [#skole-pris] i alt.')).toEqual([]);
  });

  it('reports a bare number beside a figure', () => {
    expect(found('Skolen kostede [#skole-pris] og tog 3 år.').map(([, text]) => text)).toEqual([
      'Tallet »3 år« står uden kilde i sætningen »Skolen kostede [#skole-pris] og tog 3 år.«.',
    ]);
  });

  it('takes a table row for one sentence', () => {
    expect(found('| Hvad | Hvor meget | Kilde |\n|---|---|---|\n| Areal | 900 m² | [@k-1] |\n| Pris | 50 mio. kr. | |')).toEqual([
      [8, 'Tallet »50 mio« står uden kilde i sætningen »Pris | 50 mio. kr. | «.'],
    ]);
  });

  it('takes each list item for itself', () => {
    expect(found('- 900 m² [@k-1]\n- 300 m²\n  - 20 % mindre').map(([line]) => line)).toEqual([6, 7]);
  });

  it('looks in the fields of the front matter, at their lines', () => {
    const head = 'lessons:\n  - Det tog 3 år [@k-1].\n  - Det tog 3 måneder.\n';
    expect(found('Tekst.', head)).toEqual([[6, 'Tallet »3 måneder« står uden kilde i sætningen »Det tog 3 måneder.«.']]);
  });

  it('accepts a number in a group of keys that names its sources', () => {
    const head = 'legalBasis:\n  - rule: Lov\n    says: Fristen er 30 dage.\n    sources: [k-1]\n  - rule: Lov\n    says: Fristen er 60 dage.\n';
    expect(found('Tekst.', head, GUIDANCE).map(([line]) => line)).toEqual([9]);
  });

  it('does not let the sources of a whole page cover its fields', () => {
    const head = 'linkNote: Kommunen gav 50 mio. kr.\nsources: [k-1]\n';
    expect(found('Tekst.', head, 'docs/kommuner/skive.md').map(([line]) => line)).toEqual([4]);
  });

  it('leaves quotations in guidance alone, because they are model clauses, lists in them included', () => {
    const clause = '> Mindst 20 % af facaden skal være genbrug:\n>\n> - højst 10 % nyt';
    expect(found(clause, '', GUIDANCE)).toEqual([]);
    expect(found(clause)).toHaveLength(2);
  });

  it('leaves headings and code alone', () => {
    expect(found('## De første 5 år\n\nSkriv `50 mio. kr.` sådan.\n\n```\n50 mio. kr.\n```')).toEqual([]);
  });

  it('leaves numbers without a unit alone: years, dates, counts and sections', () => {
    expect(found('Den 22. november 2018 var 12 kommuner med, jf. § 46 og K-101. Bygningen er fra 2016.')).toEqual([]);
  });

  it.each([
    ['20 procent', '20 procent'],
    ['20%', '20%'],
    ['3,4 kWh', '3,4 kWh'],
    ['1.234,5 m³', '1.234,5 m³'],
    ['12 tons', '12 tons'],
    ['50\u00a0euro', '50\u00a0euro'],
    ['25 °C', '25 °C'],
    ['300 kilometer', '300 kilometer'],
    ['kr. 500', 'kr. 500'],
    ['EUR 50.000', 'EUR 50.000'],
    ['1 uge', '1 uge'],
    ['50\u202fkroner', '50\u202fkroner'],
  ])('knows %s as a number with a unit', (written, number) => {
    expect(found(`Det blev ${written} i alt.`).map(([, text]) => text)).toEqual([
      `Tallet »${number}« står uden kilde i sætningen »Det blev ${written} i alt.«.`,
    ]);
  });

  it('sees a number at the end of a line and its unit on the next, and shows them on one', () => {
    expect(found('Skolen kostede 50\nmio. kr.')).toEqual([[5, 'Tallet »50 mio« står uden kilde i sætningen »Skolen kostede 50 mio. kr.«.']]);
  });

  it('does not take an ordinal for a quantity', () => {
    expect(found('Biblioteket ligger på 2. etage og åbnede i 3. uge af 2018.')).toEqual([]);
  });

  it('does not take a word that begins like a unit for one', () => {
    expect(found('Der var 12 medarbejdere, 5 kommuner og 3 tagter.')).toEqual([]);
  });

  it('shows a long sentence by its beginning', () => {
    const [[, text] = []] = found(`Skolen kostede 50 mio. kr. ${'og så videre '.repeat(8)}til sidst.`);
    expect(text).toBe(
      'Tallet »50 mio« står uden kilde i sætningen »Skolen kostede 50 mio. kr. og så videre og så videre og så videre og så videre o…«.',
    );
  });

  it('asks nothing of pages that are not cases, guidance or municipalities', () => {
    expect(found('Det tog 3 år.', '', 'docs/om/siden.md')).toEqual([]);
    expect(found('Det tog 3 år.', '', 'blog/2018-11-22-moede.md')).toEqual([]);
  });
});
