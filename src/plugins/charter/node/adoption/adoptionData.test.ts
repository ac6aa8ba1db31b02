import { describe, expect, it } from 'vitest';
import { dataFile, page, smallKnowledge, source } from '../../../../model/__fixtures__/smallTree';
import { buildCharterData } from '../charterData';
import { buildAdoptionData } from './adoptionData';

const step = (version: string, status: string, fields: object = {}): object => ({ version, status, date: null, sources: ['k-1'], ...fields });
const version = (order: number, words: string, fields: object = {}): string => page('charter', { title: `Version ${order}`, order, textKnown: true, ...fields }, `:::paragraph[Mål]{#maal number="1"}\n${words}\n:::`);
const town = (title: string, adoptions: readonly object[] = [], fields: object = {}): string => page('municipality', { title, adoptions, ...fields });

const knowledge = smallKnowledge({
  'docs/charter/aftalen/index.md': page('page', { title: 'Aftalen' }),
  'docs/charter/aftalen/aftalen-1.md': version(1, 'Vi måler.'),
  'docs/charter/aftalen/aftalen-2.md': version(2, 'Vi måler hvert år.', { changes: [{ paragraphs: ['maal'], reason: 'Det var uklart.' }] }),
  'docs/charter/skabelon/skabelon-1.md': version(1, 'Vi vil.', { state: 'template' }),
  'docs/charter/opdigtet/opdigtet-1.md': version(1, 'Vi vil.', { example: true }),
  'docs/charter/ukendt/ukendt-1.md': page('charter', { title: 'Ukendt' }),
  'docs/kommuner/skive.md': town('Skive Kommune', [step('aftalen-1', 'adopted-with-reservations', { reservations: [{ paragraph: 'maal', text: 'Ikke hvert år [@k-2].', wording: 'Vi måler hvert andet år.' }] }), step('aftalen-2', 'taken-home')], { sidebar_label: 'Skive' }),
  'docs/kommuner/odder.md': town('Odder Kommune', [step('aftalen-2', 'adopted')]),
  'docs/kommuner/aarhus.md': town('Aarhus Kommune'),
  'docs/kommuner/kommune-a.md': town('Kommune A (eksempel)', [], { example: true }),
  'src/data/sources/k.yml': dataFile(source('k-1'), source('k-2')),
  'src/data/places.yml': dataFile({ id: 'skive-by', label: 'Skive Kommune', lat: 56.6, lon: 9 }, { id: 'odder-by', label: 'Odder Kommune', lat: 55.9, lon: 10.1 }, { id: 'aarhus-by', label: 'Aarhus Kommune', lat: 56, lon: 10.2 }, { id: 'vejle', label: 'Vejle Kommune', lat: 55.7, lon: 9.5 }),
});

const { documents } = buildAdoptionData(knowledge, buildCharterData(knowledge));
const [aftalen] = documents;
const row = (id: string) => aftalen?.rows.find(({ town: { id: own } }) => own === id);

describe('who has taken on which charter', () => {
  it('begins with what is real and ends with what was made up', () => {
    expect(documents.map(({ id }) => id)).toEqual(['aftalen', 'ukendt', 'skabelon', 'opdigtet']);
  });

  it('tells of every municipality that could have, and that no source tells anything of some', () => {
    expect(aftalen?.rows.map(({ town: { name }, status }) => [name, status])).toEqual([['Odder Kommune', 'adopted'], ['Skive', 'adopted-with-reservations'], ['Aarhus Kommune', 'unknown']]);
    expect(documents.find(({ id }) => id === 'opdigtet')?.rows.map(({ town: { name } }) => name)).toEqual(['Kommune A']);
  });

  it('misses nobody from a template, which nobody was asked to take on', () => {
    expect(documents.find(({ id }) => id === 'skabelon')?.rows).toEqual([]);
  });

  it('has what a municipality adopted in the place of a paragraph beside its words, with the sources of all that is said', () => {
    const [, first] = row('skive')?.versions ?? [];
    expect(first?.reservations).toEqual([{ paragraph: { name: '§ 1. Mål', address: '/charter/aftalen/aftalen-1/#maal' }, text: 'Ikke hvert år.', wording: { before: 'Vi måler.', after: 'Vi måler hvert andet år.' } }]);
    expect(first?.last.sources.map(({ id }) => id)).toEqual(['k-1', 'k-2']);
  });

  it('shows those who have adopted an older version, and none who has adopted the newest, what is new since', () => {
    expect(aftalen?.behind.map(({ towns, before, after }) => [towns.map(({ id }) => id), before.id, after.id])).toEqual([[['skive'], 'aftalen-1', 'aftalen-2']]);
  });

  it('puts on the map those that have a place on it, by the names of their pages', () => {
    expect(aftalen?.map?.circles.map(({ place }) => place).toSorted()).toEqual(['aarhus', 'odder', 'skive']);
    expect(documents.find(({ id }) => id === 'opdigtet')?.map).toBeNull();
  });

  it('lets the sign of each on the map be seen, and draws first those of whom nothing is known', () => {
    const circles = aftalen?.map?.circles ?? [];
    expect(circles[0]?.place).toBe('aarhus');
    const distances = circles.flatMap((one, index) => circles.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y) - one.r - other.r));
    expect(Math.min(...distances)).toBeGreaterThan(-0.2);
  });
});
