import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkSite } from '../src/model/check';
import { buildKnowledge, type Knowledge } from '../src/model/knowledge';
import { buildCaseRecords } from '../src/plugins/cases/node/caseRecords';
import { placesOf } from '../src/plugins/cases/node/casePlaces';

const ROOT = path.resolve(import.meta.dirname, '..');

describe('the places of the map (src/data/places.yml)', () => {
  let knowledge: Knowledge;

  beforeAll(async () => {
    const { tree } = await checkSite(ROOT);
    knowledge = buildKnowledge(tree);
  });

  it('hold every case: on the map, or by name beside it', () => {
    const known = new Set(knowledge.mapPlaces.map(({ id }) => id));
    const lost = buildCaseRecords(knowledge).filter((record) => !placesOf(record, knowledge.mapPlaces).every(({ id }) => known.has(id)));
    const advice = lost.map(({ id, municipality }) => `${id}: tilføj ${municipality?.label ?? 'et sted med casens id under cases'} i src/data/places.yml`);
    expect(advice).toEqual([]);
  });

  it('name only cases that there are', () => {
    const named = knowledge.mapPlaces.flatMap(({ cases }) => cases);
    expect(named.filter((id) => knowledge.pageById(id)?.kind !== 'case')).toEqual([]);
  });

  it('have each id and each label once', () => {
    for (const key of ['id', 'label'] as const) {
      const values = knowledge.mapPlaces.map((place) => place[key]);
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it('are rounded to a tenth of a degree and have both degrees or none', () => {
    for (const { id, lat, lon } of knowledge.mapPlaces) {
      expect([id, lat === undefined]).toEqual([id, lon === undefined]);
      for (const degree of [lat, lon]) if (degree !== undefined) expect([id, Number(degree.toFixed(1))]).toEqual([id, degree]);
    }
  });
});
