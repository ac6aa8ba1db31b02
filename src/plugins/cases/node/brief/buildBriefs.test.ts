import { describe, expect, it } from 'vitest';
import { dataFile, figure, page, smallKnowledge, source, type Files } from '../../../../model/__fixtures__/smallTree';
import type { CaseBrief } from '../../shared/caseBrief';
import { buildCaseRecords } from '../caseRecords';
import { buildBriefs } from './buildBriefs';

const BODY = '## Kort fortalt {#kort-fortalt}\n\nSkolen kostede [#pris].\n\n- **Hvad:** En skole [@k-2; @k-1; @k-3].';

const SOURCES = dataFile(source('k-1'), source('k-2', { publisher: 'Tegnestuen', url: null, language: 'nl' }), source('k-3'), source('k-4'));

function briefOf(fields: object, files: Files = {}, body = BODY): CaseBrief {
  const knowledge = smallKnowledge({ 'docs/cases/danmark/skolen.md': page('case', fields, body), 'src/data/sources/k.yml': SOURCES, ...files });
  const [brief] = buildBriefs(buildCaseRecords(knowledge), knowledge);
  if (brief === undefined) throw new Error('the case has no brief');
  return brief;
}

const price = (fields: object = {}): Files => ({ 'src/data/figures/f.yml': dataFile(figure('pris', fields)) });

describe('a brief', () => {
  it('says what the page says, without references and with numbers for the sources', () => {
    const brief = briefOf({ lessons: ['Begynd *tidligt* [@k-3].'], notFound: ['Prisen pr. m².'], years: { start: 2019 } }, price());
    expect(brief).toMatchObject({
      facts: ['Skive, Danmark', 'Skole', 'Nybyggeri', 'I brug', '2019'],
      lead: { text: 'Skolen kostede 3,4\u00a0mio.\u00a0euro.', sources: [1], hasMore: false },
      points: [{ term: 'Hvad', text: 'En skole.', sources: [1, 2], hasMore: true }],
      figures: [{ label: 'Pris', text: '3,4\u00a0mio.\u00a0euro', certainty: 'Oplyst', values: 1, sources: [1] }],
      lessons: [{ text: 'Begynd tidligt.', sources: [3] }],
      notFound: [{ text: 'Prisen pr. m².', sources: [] }],
    });
  });

  it('lists the sources that it names, in the order of their numbers, and no others', () => {
    const brief = briefOf({ lessons: ['Begynd tidligt [@k-3].'] }, price());
    expect(brief.sources).toEqual([
      { publisher: 'Kommune A', title: 'Rapport k-1', language: 'da', url: 'https://example.org/k-1' },
      { publisher: 'Tegnestuen', title: 'Rapport k-2', language: 'nl', url: null },
      { publisher: 'Kommune A', title: 'Rapport k-3', language: 'da', url: 'https://example.org/k-3' },
    ]);
  });

  it('says that no year is known', () => {
    expect(briefOf({}, price()).facts.at(-1)).toBe('Årstal ikke oplyst');
  });

  it('has the figures of the fact box, and counts the others', () => {
    const files = { 'src/data/figures/f.yml': dataFile(figure('pris'), figure('areal', { label: 'Areal' })) };
    expect(briefOf({ keyFigures: ['areal'] }, files)).toMatchObject({ figures: [{ label: 'Areal' }], left: { figures: 1 } });
    expect(briefOf({}, files)).toMatchObject({ figures: [{ label: 'Pris' }, { label: 'Areal' }], left: { figures: 0 } });
  });

  it('vouches for both ends of a span, with the certainty of each', () => {
    const values = [
      { value: 5, says: 'A.', sources: ['k-3'] },
      { value: 2, says: 'B.', certainty: 'owner-claim', sources: ['k-4', 'k-1'] },
      { value: 9, says: 'C.', sources: ['k-2'] },
    ];
    const brief = briefOf({}, price({ show: 'range', unit: 'percent', values }), '');
    expect(brief.figures).toMatchObject([{ text: '2–9\u00a0%', certainty: 'Ejerens påstand; oplyst', values: 3, hasMore: true }]);
    expect(brief.sources.map(({ title }) => title)).toEqual(['Rapport k-4', 'Rapport k-2']);
  });

  it('is made of the front matter alone where the page has no summary', () => {
    expect(briefOf({}, {}, '')).toMatchObject({ lead: null, points: [], figures: [], sources: [], evidenceText: 'Casen har ingen nøgletal at vurdere' });
  });

  it('leaves items out of a case that says more than a page holds, and still has something of each kind', () => {
    const long = Array.from({ length: 30 }, (_, index) => `Læring nummer ${index + 1} er lang, for den siger det samme igen og igen og igen [@k-1].`);
    const brief = briefOf({ lessons: long, notFound: long }, price());
    expect(brief.lessons.length + brief.left.lessons).toBe(30);
    expect(brief.notFound.length + brief.left.notFound).toBe(30);
    expect(Math.min(brief.lessons.length, brief.notFound.length, brief.points.length, brief.left.lessons)).toBeGreaterThan(0);
  });

  it('is not made for an unlisted case', () => {
    const knowledge = smallKnowledge({ 'docs/cases/danmark/skolen.md': page('case', { unlisted: true }) });
    expect(buildBriefs(buildCaseRecords(knowledge), knowledge)).toEqual([]);
  });
});
