import { describe, expect, it } from 'vitest';
import { page, smallKnowledge, type Files } from '../__fixtures__/smallTree';
import { currentVersion, paragraphNamed, standsToday } from './buildCharters';

const version = (order: number, state: string, body: string): string => page('charter', { title: `Version ${order}`, order, state, textKnown: true, date: `2026-0${order}` }, body);
const paragraph = (id: string, words = `Om ${id}.`): string => `:::paragraph[Om ${id}]{#${id} number="1"}\n${words}\n:::\n\n`;

const SITE: Files = {
  'docs/charter/aftalen/index.md': page('page', { title: 'Aftalen' }),
  'docs/charter/aftalen/aftalen-2.md': version(2, 'draft', paragraph('b') + paragraph('c')),
  'docs/charter/aftalen/aftalen-1.md': version(1, 'draft', paragraph('a') + paragraph('b', 'Det gamle.')),
  'docs/charter/andet/andet-1.md': page('charter', { title: 'Andet' }),
};

describe('the charters', () => {
  const { charters } = smallKnowledge(SITE);
  const [aftalen] = charters;

  it('are documents by their folder and front page, with their versions, the oldest first', () => {
    expect(charters.map(({ id, title, address, versions }) => [id, title, address, versions.map(({ id: name }) => name)])).toEqual([
      ['aftalen', 'Aftalen', '/charter/aftalen/', ['aftalen-1', 'aftalen-2']],
      ['andet', 'andet', '/charter/andet/', ['andet-1']],
    ]);
  });

  it('know the paragraphs of each version in the order of the text', () => {
    expect(aftalen?.versions.map(({ paragraphs }) => paragraphs)).toEqual([
      [{ id: 'a', number: '1', title: 'Om a', text: 'Om a.', links: [] }, { id: 'b', number: '1', title: 'Om b', text: 'Det gamle.', links: [] }],
      [{ id: 'b', number: '1', title: 'Om b', text: 'Om b.', links: [] }, { id: 'c', number: '1', title: 'Om c', text: 'Om c.', links: [] }],
    ]);
  });

  it('name a paragraph over all versions by where it stands today, or stood last', () => {
    expect(paragraphNamed('aftalen-b', charters)).toEqual({ label: 'Aftalen, § 1. Om b', to: '/charter/aftalen/aftalen-2/#b' });
    expect(paragraphNamed('aftalen-a', charters)).toEqual({ label: 'Aftalen, § 1. Om a', to: '/charter/aftalen/aftalen-1/#a' });
    expect(paragraphNamed('aftalen-x', charters)).toBeNull();
  });

  it('count the newest adopted version, whatever has been proposed since', () => {
    const adopted = smallKnowledge({ ...SITE, 'docs/charter/aftalen/aftalen-1.md': version(1, 'adopted', paragraph('b', 'Det gamle.')) }).charters[0];
    if (adopted === undefined || aftalen === undefined) throw new Error('no document');
    expect(currentVersion(aftalen)?.id).toBe('aftalen-2');
    expect(currentVersion(adopted)?.id).toBe('aftalen-1');
    expect(standsToday(adopted, 'b')?.paragraph.text).toBe('Det gamle.');
  });
});
