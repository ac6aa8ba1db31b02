import { describe, expect, it } from 'vitest';
import { page, smallKnowledge, type Files } from '../__fixtures__/smallTree';
import { countingStep, standingOf } from './adoptions';

const PARAGRAPH = ':::paragraph[Mål]{#maal number="1"}\nVi måler.\n:::';
const version = (order: number): string => page('charter', { order, textKnown: true, date: `2026-0${order}` }, PARAGRAPH);
const step = (number: number, status: string, fields: object = {}): object => ({ version: `aftalen-${number}`, status, date: null, sources: ['k-1'], ...fields });
const town = (title: string, adoptions: readonly object[], fields: object = {}): string => page('municipality', { title, adoptions, ...fields });

const SITE: Files = {
  'docs/charter/aftalen/aftalen-1.md': version(1),
  'docs/charter/aftalen/aftalen-2.md': version(2),
  'docs/kommuner/aarhus.md': town('Aarhus Kommune', [step(1, 'taken-home'), step(1, 'adopted', { date: '2026-05-02', body: 'Byrådet', agenda: 'k-1' }), step(2, 'taken-home')], { sidebar_label: 'Aarhus' }),
  'docs/kommuner/skive.md': town('Skive Kommune', [step(1, 'adopted-with-reservations', { reservations: [{ paragraph: 'maal', text: 'Hellere hvert andet år.', wording: 'Vi måler hvert andet år.' }] }), step(2, 'adopted')]),
  'docs/kommuner/odder.md': town('Odder Kommune', [step(2, 'declined')]),
  'docs/kommuner/egedal.md': town('Egedal Kommune', []),
  'docs/kommuner/skjult.md': town('Skjult Kommune', [step(2, 'adopted')], { unlisted: true }),
};

const { adoptions, charters } = smallKnowledge(SITE);
const [document] = charters;
const standing = (town: string) => (document === undefined ? null : standingOf(town, document, adoptions));

describe('what municipalities have done with a charter', () => {
  it('stands in Danish order by municipality, each with its steps in the order of its page, without pages that nobody shall find', () => {
    expect(adoptions.map(({ id }) => id)).toEqual([
      'odder-aftalen-2-declined',
      'skive-aftalen-1-adopted-with-reservations',
      'skive-aftalen-2-adopted',
      'aarhus-aftalen-1-taken-home',
      'aarhus-aftalen-1-adopted',
      'aarhus-aftalen-2-taken-home',
    ]);
  });

  it('carries what a source says, and null where none says it', () => {
    expect(adoptions.find(({ id }) => id === 'aarhus-aftalen-1-adopted')).toEqual({
      id: 'aarhus-aftalen-1-adopted',
      municipality: { id: 'aarhus', name: 'Aarhus', address: '/kommuner/aarhus/' },
      document: 'aftalen',
      version: 'aftalen-1',
      status: 'adopted',
      date: '2026-05-02',
      body: 'Byrådet',
      agenda: 'k-1',
      note: null,
      reservations: [],
      sources: ['k-1'],
      isExample: false,
    });
    expect(adoptions.find(({ id }) => id === 'skive-aftalen-1-adopted-with-reservations')?.reservations).toEqual([{ paragraph: 'maal', text: 'Hellere hvert andet år.', wording: 'Vi måler hvert andet år.' }]);
  });
});

describe('where a municipality stands', () => {
  it('is what it has adopted last, while it works on a newer version', () => {
    const found = standing('aarhus');
    expect(found?.versions.map(({ version: { id }, last, earlier }) => [id, last.status, earlier.map(({ status }) => status)])).toEqual([
      ['aftalen-2', 'taken-home', []],
      ['aftalen-1', 'adopted', ['taken-home']],
    ]);
    expect(found === null ? null : countingStep(found).id).toBe('aarhus-aftalen-1-adopted');
  });

  it('is the newest of several versions that it has adopted', () => {
    expect(standing('skive')?.adopted?.version).toBe('aftalen-2');
  });

  it('is what it did last when it has adopted none, and nothing when no source tells', () => {
    const found = standing('odder');
    expect(found === null ? null : [found.adopted, countingStep(found).status]).toEqual([null, 'declined']);
    expect(standing('egedal')).toBeNull();
  });
});
