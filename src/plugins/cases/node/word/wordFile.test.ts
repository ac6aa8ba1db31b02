import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import type { CaseBrief } from '../../shared/caseBrief';
import { wordFile } from './writeWordFiles';

const cited = (text: string, sources: number[] = []): { text: string; sources: number[]; hasMore: boolean } => ({ text, sources, hasMore: false });

const BRIEF: CaseBrief = {
  id: 'skolen',
  address: '/cases/skolen/',
  title: 'Ørestad Skole & hal',
  facts: ['Ørestad, Danmark', 'Skole'],
  client: 'Kommune A',
  description: cited('Skolen er bygget af gamle mursten.'),
  lead: cited('Den kom i brug i 2019.', [1]),
  points: [{ term: 'Hvad', ...cited('En skole.', [1, 2]) }],
  figures: [{ label: 'Pris', certainty: 'Oplyst i kilden', values: 2, ...cited('3,4\u00a0mio.\u00a0euro', [1]) }],
  lessons: [cited('Begynd tidligt.')],
  notFound: [],
  left: { points: 0, figures: 0, lessons: 4, notFound: 0 },
  evidence: { independent: 0, stated: 2, 'owner-claim': 0, inferred: 0, estimates: 0 },
  evidenceText: '2 værdier: 2 oplyst i kilden',
  reviewed: '2026-11-23',
  sources: [
    { publisher: 'Kommune A', title: 'Rapport', language: 'da', url: 'https://example.org/rapport?a=1&b=2' },
    { publisher: 'Venlo', title: 'Zo …', language: 'nl', url: null },
  ],
};

const SITE = 'https://videnbank.example/';

/** The parts of a Word file by name, each read as XML, which throws where it is not well-formed. */
async function partsOf(brief: CaseBrief): Promise<Map<string, string>> {
  const parts = Object.entries(unzipSync(await wordFile(brief, SITE))).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  for (const [, xml] of parts) fromXml(xml);
  return new Map(parts);
}

const parts = await partsOf(BRIEF);
const part = (name: string): string => parts.get(name) ?? '';
const body = part('word/document.xml');

/** The text of each paragraph of a style. */
function paragraphsOf(style: string): string[] {
  const paragraphs = body.split('<w:p>').filter((xml) => xml.includes(`<w:pStyle w:val="${style}"/>`));
  return paragraphs.map((xml) => [...xml.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(''));
}

describe('the Word file of a case', () => {
  it('has a title and real headings', () => {
    expect(paragraphsOf('Title')).toEqual(['Ørestad Skole &amp; hal']);
    expect(paragraphsOf('Heading1')).toEqual(['Kort fortalt', 'Nøgletal', 'Læring', 'Det ved vi ikke', 'Sikkerhed', 'Kilder']);
  });

  it('has its lists as lists', () => {
    expect(paragraphsOf('ListParagraph')).toEqual(['Hvad: En skole.\u00a0[1, 2]', 'Begynd tidligt.']);
    expect(paragraphsOf('Kilde')).toEqual(['Kommune A: Rapport. example.org/rapport?a=1&amp;b=2', 'Venlo: Zo … Ingen adresse kendt']);
    expect(body.match(/<w:numPr>/g)).toHaveLength(4);
  });

  it('has the figures in a table with a head', () => {
    expect(body.match(/<w:tbl>/g)).toHaveLength(1);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(paragraphsOf('Celle')).toEqual(['Tal', 'Værdi', 'Sikkerhed', 'Pris', '3,4\u00a0mio.\u00a0euro\u00a0[1]', '2 værdier i kilderne', 'Oplyst i kilden']);
  });

  it('says what only the page has, and what is not known', () => {
    expect(body).toContain('… og 4 mere på siden');
    expect(body).toContain('Ikke oplyst.');
  });

  it('is Danish, but for the titles of foreign sources', () => {
    expect(part('word/styles.xml')).toContain('<w:lang w:val="da-DK"/>');
    expect([...body.matchAll(/<w:lang w:val="(\w+)"/g)].map(([, language]) => language)).toEqual(['da', 'nl']);
  });

  it('names itself, and at the foot of the page where it comes from and when it was reviewed', () => {
    expect(part('docProps/core.xml')).toContain('<dc:title>Ørestad Skole &amp; hal</dc:title>');
    const foot = [...parts].find(([name]) => /word\/footer\d*\.xml/.test(name))?.[1] ?? '';
    expect(foot).toContain('Sidst gennemgået 23. november 2026 · ');
    expect(foot).toContain('videnbank.example/l/skolen');
  });

  it('leads to its sources and to the case', () => {
    const targets = [...parts].filter(([name]) => name.endsWith('.rels')).flatMap(([, xml]) => xml.match(/Target="https[^"]*"/g) ?? []);
    expect(targets.sort()).toEqual(['Target="https://example.org/rapport?a=1&amp;b=2"', 'Target="https://videnbank.example/l/skolen/"']);
    const ids = [...body.matchAll(/<w:hyperlink [^>]*r:id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id) => !part('word/_rels/document.xml.rels').includes(`Id="${id}"`))).toEqual([]);
    expect(ids).toHaveLength(1);
  });

  it('has the same bytes for the same brief, and the day of the review for its date', async () => {
    const [first, second] = [await wordFile(BRIEF, SITE), await wordFile(BRIEF, SITE)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(part('docProps/core.xml').match(/2026-11-23T00:00:00Z/g)).toHaveLength(2);
  });

  it('has no table and no list of sources where there are none', async () => {
    const bare = (await partsOf({ ...BRIEF, figures: [], sources: [], lead: null, points: [] })).get('word/document.xml') ?? '';
    expect(bare).toContain('Casen har ingen nøgletal.');
    expect(bare).not.toMatch(/<w:tbl>|Kilder</);
  });
});
