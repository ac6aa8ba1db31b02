import { describe, expect, it } from 'vitest';
import { dataFile, page, smallKnowledge } from '../../../model/__fixtures__/smallTree';
import type { ComposePage } from './collectPages';
import { collectPages } from './collectPages';

/** The editor's text alone: what the capabilities make of it is their own business. */
const asWritten: ComposePage = ({ body }) => body;

const INDIRECT = { title: 'Andet møde', known: ['Det lå før [@k-1].'], notFound: ['Datoen.', 'Stedet.'], sources: ['k-1'] };

const knowledge = smallKnowledge({
  'blog/2018-11-22-moede.md': page('meeting', { title: 'Tredje møde', description: 'Et *kort* svar [@k-1].' }, 'Teksten.'),
  'docs/om/kladde.md': page('page', { draft: true }, 'Ikke endnu.'),
  'docs/om/skjult.md': page('page', { unlisted: true }, 'For de få.'),
  'docs/om/index.md': page('page', {}, 'Om os.'),
  'src/data/indirect-meetings.yml': dataFile({ id: 'foerste', number: 1, ...INDIRECT, title: 'Første møde' }, { id: 'andet', number: 2, ...INDIRECT }),
});

describe('collectPages', () => {
  const pages = collectPages(knowledge, asWritten);

  it('has the published pages and the overview of meetings in order of their addresses, and neither drafts nor unlisted ones', () => {
    expect(pages.map(({ id }) => id)).toEqual(['/moeder/', '/moeder/moede/', '/om/']);
  });

  it('has a page as it is read: without citations and markup, and its text in sections', () => {
    expect(pages[1]).toEqual({
      id: '/moeder/moede/',
      title: 'Tredje møde',
      description: 'Et kort svar.',
      kind: 'meeting',
      date: '2018-11-22',
      example: false,
      register: false,
      older: false,
      facets: { kind: ['meeting'], year: ['2018'] },
      sections: [{ path: [], anchor: null, text: 'Teksten.' }],
    });
  });

  it('tells apart the pages that mention what they are not about', () => {
    const other = smallKnowledge({ 'docs/kilder.md': page('page', { register: true }), 'docs/om/index.md': page('page', {}) });
    const registers = collectPages(other, asWritten).filter(({ register }) => register === true);
    expect(registers.map(({ id }) => id)).toEqual(['/kilder/']);
  });

  it('tells apart the versions of a charter of which another one counts', () => {
    const version = (order: number, fields: object = {}): string => page('charter', { order, ...fields });
    const olderOf = (...versions: string[]): string[] => {
      const files = Object.fromEntries(versions.map((text, index) => [`docs/charter/aftalen/aftalen-${index + 1}.md`, text]));
      return collectPages(smallKnowledge(files), asWritten).flatMap(({ id, older }) => (older === true ? [id] : []));
    };
    expect(olderOf(version(1), version(2))).toEqual(['/charter/aftalen/aftalen-1/']);
    expect(olderOf(version(1, { state: 'adopted' }), version(2))).toEqual([]);
  });

  it('finds the meetings that are known only indirectly in the overview, the newest first', () => {
    expect(pages[0]?.facets).toEqual({ kind: ['page', 'meeting'] });
    expect(pages[0]?.sections.slice(0, 3)).toEqual([
      { path: ['Netværkets møder'], anchor: 'netvaerkets-moeder', text: '' },
      { path: ['Netværkets møder', 'Andet møde'], anchor: 'andet', text: 'Det lå før.\nIkke fundet: Datoen. Stedet.' },
      { path: ['Netværkets møder', 'Første møde'], anchor: 'foerste', text: 'Det lå før.\nIkke fundet: Datoen. Stedet.' },
    ]);
  });
});
