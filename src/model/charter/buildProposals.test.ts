import { describe, expect, it } from 'vitest';
import { page, smallKnowledge, type Files } from '../__fixtures__/smallTree';
import { allProposals, isProposal, paragraphsAsProposed, placeOfProposal, proposalNamed, versionNamed } from './buildProposals';
import { describeAim, nameOfAim } from './proposalWords';
import type { CharterDocument, CharterProposal } from './records';

const paragraph = (id: string, words = `Om ${id}.`, number = '1'): string => `:::paragraph[Om ${id}]{#${id} number="${number}"}\n${words}\n:::\n\n`;
const version = (order: number, body: string): string => page('charter', { order, textKnown: true, sidebar_label: `Version ${order}` }, body);
const proposal = (fields: object, body = ''): string => page('proposal', fields, `${body}## Begrundelse {#begrundelse}\n\nFordi.`);

const FIRST = paragraph('a') + paragraph('b', 'Om b.', '2');

const SITE: Files = {
  'docs/charter/aftalen/aftalen-1.md': version(1, FIRST),
  'docs/charter/aftalen/aftalen-2.md': version(2, paragraph('a', 'Nyt om a.') + paragraph('ny', 'Om det nye.', '2')),
  'docs/charter/andet/andet-1.md': version(1, FIRST),
  'docs/charter/aftalen/forslag/aendrer.md': proposal({ title: 'Kommune A om a', sidebar_label: 'A', date: '2026-05', fate: 'adopted', fateNote: 'Mødet **ville** det.', takenInto: 'aftalen-2', decision: 'b-1' }, paragraph('a', 'Nyt om a.')),
  'docs/charter/aftalen/forslag/tilfoejer.md': proposal({ after: 'a', date: '2026-06' }, paragraph('ny', 'Om det nye.', '2')),
  'docs/charter/aftalen/forslag/fjerner.md': proposal({ removes: 'b', example: true }),
  'docs/charter/aftalen/forslag/senere.md': proposal({ version: 'aftalen-2', after: null }, paragraph('foerst', 'Det første.', '0')),
  'docs/charter/aftalen/forslag/skjult.md': proposal({ removes: 'b', unlisted: true }),
};

function documentOf(files: Files): CharterDocument {
  const [document] = smallKnowledge(files).charters;
  if (document === undefined) throw new Error('no document');
  return document;
}

function pageMissing(): never {
  throw new Error('no proposal');
}

const document = documentOf(SITE);

function proposalOf(id: string): CharterProposal {
  const found = document.proposals.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no proposal ${id}`);
  return found;
}

describe('the proposals to a document', () => {
  it('are the listed ones in its folder, by the version and the paragraph that they would change, and are no versions', () => {
    expect(document.proposals.map(({ id }) => id)).toEqual(['aendrer', 'tilfoejer', 'fjerner', 'senere']);
    expect(document.versions.map(({ id }) => id)).toEqual(['aftalen-1', 'aftalen-2']);
  });

  it('have the paragraph as it is, as it is suggested, and as it became', () => {
    expect(proposalOf('aendrer')).toEqual({
      id: 'aendrer', address: '/charter/aftalen/forslag/aendrer/', title: 'Kommune A om a', label: 'A', municipality: 'skive', version: 'aftalen-1',
      date: '2026-05', fate: 'adopted', fateNote: 'Mødet **ville** det.', decision: 'b-1', takenInto: 'aftalen-2', paragraph: 'a', change: 'changed',
      before: { id: 'a', number: '1', title: 'Om a', text: 'Om a.', links: [] },
      proposed: { id: 'a', number: '1', title: 'Om a', text: 'Nyt om a.', links: [] },
      after: null,
      outcome: { id: 'a', number: '1', title: 'Om a', text: 'Nyt om a.', links: [] },
      isExample: false,
    });
  });

  it('may add a paragraph after another or before all, or take one out', () => {
    expect(proposalOf('tilfoejer')).toMatchObject({ change: 'added', before: null, proposed: { id: 'ny' }, after: { id: 'a' }, fateNote: null, takenInto: null, outcome: null });
    expect(proposalOf('senere')).toMatchObject({ change: 'added', after: null, version: 'aftalen-2' });
    expect(proposalOf('fjerner')).toMatchObject({ change: 'removed', before: { id: 'b' }, proposed: null, paragraph: 'b', isExample: true });
  });

  it.each([
    ['aendrer', 'Ændring af § 1. Om a', '§ 1. Om a'],
    ['tilfoejer', 'Ny paragraf efter § 1. Om a', '§ 2. Om ny'],
    ['senere', 'Ny paragraf før alle andre', '§ 0. Om foerst'],
    ['fjerner', '§ 2. Om b udgår', '§ 2. Om b'],
  ])('say what %s would do', (id, aim, name) => {
    expect([describeAim(proposalOf(id)), nameOfAim(proposalOf(id))]).toEqual([aim, name]);
  });

  it.each([
    ['another document', { version: 'andet-1' }, paragraph('a')],
    ['a version that is nowhere', { version: 'aftalen-9' }, paragraph('a')],
    ['a paragraph that is not there to go', { removes: 'x' }, ''],
    ['nothing', {}, ''],
  ])('are none where one names %s', (_what, fields, body) => {
    expect(documentOf({ ...SITE, 'docs/charter/aftalen/forslag/aendrer.md': proposal(fields, body) }).proposals.map(({ id }) => id)).not.toContain('aendrer');
  });

  it('stand in a document that is called as their folder is', () => {
    const { address, proposals } = documentOf({ 'docs/charter/forslag/aftalen-1.md': version(1, FIRST), 'docs/charter/forslag/forslag/aendrer.md': proposal({}, paragraph('a', 'Nyt.')) });
    expect([address, proposals.map(({ id }) => id)]).toEqual(['/charter/forslag/', ['aendrer']]);
  });

  it('are what their pages are, unlisted ones too', () => {
    const { charters, pages } = smallKnowledge(SITE);
    const placeOf = (id: string): string[] => pages.filter(isProposal).filter((each) => each.id === id).flatMap((each) => {
      const place = placeOfProposal(each, charters);
      return place === null ? ['none'] : [place.document.id, place.proposal.paragraph, versionNamed(place.proposal.version, place.document)?.label ?? ''];
    });
    expect(placeOf('skjult')).toEqual(['aftalen', 'b', 'Version 1']);
    expect(placeOfProposal(pages.filter(isProposal)[0] ?? pageMissing(), [])).toBeNull();
  });

  it('are found by id over all documents', () => {
    const { charters } = smallKnowledge(SITE);
    expect(allProposals(charters).map(({ document: { id }, proposal: { id: name } }) => `${id} ${name}`)).toContain('aftalen fjerner');
    expect(proposalNamed('fjerner', charters)?.change).toBe('removed');
    expect([proposalNamed('aftalen-1', charters), proposalNamed(null, charters)]).toEqual([undefined, undefined]);
  });
});

describe('a version as it would be with a proposal', () => {
  const [first, second] = document.versions;
  if (first === undefined || second === undefined) throw new Error('no versions');

  it.each([
    ['aendrer', first, ['a Nyt om a.', 'b Om b.']],
    ['tilfoejer', first, ['a Om a.', 'ny Om det nye.', 'b Om b.']],
    ['fjerner', first, ['a Om a.']],
    ['senere', second, ['foerst Det første.', 'a Nyt om a.', 'ny Om det nye.']],
  ])('has %s in its place', (id, before, expected) => {
    expect(paragraphsAsProposed(before, proposalOf(id)).map(({ id: name, text }) => `${name} ${text}`)).toEqual(expected);
  });
});
