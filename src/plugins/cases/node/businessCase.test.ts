import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createKnowledgeStore } from '../../../model/store';
import { FIGURE_IDS, numberOf } from '../shared/businessCase/published';
import { buildBusinessCase } from './businessCase';
import { buildCaseRecords } from './caseRecords';

describe('the business case of the real content', async () => {
  const { knowledge } = await createKnowledgeStore(path.resolve(import.meta.dirname, '../../../..'), { watch: false }).get({ fresh: true });
  const records = buildCaseRecords(knowledge);

  it('has every published figure that the calculation uses', () => {
    const data = buildBusinessCase(records);
    expect(data?.address).toBe('/cases/venlo-stadskantoor/');
    expect(Object.entries(data?.figures ?? {}).map(([name, { id }]) => [name, id])).toEqual(Object.entries(FIGURE_IDS));
    expect(Object.values(data?.figures ?? {}).filter((figure) => !Number.isFinite(numberOf(figure)))).toEqual([]);
    expect(data === null ? [] : [data.figures.investment, data.figures.total, data.figures.horizon].map(numberOf)).toEqual([3_400_000, 16_900_000, 40]);
  });

  it('says which figure an editor has to put back', () => {
    const damaged = records.map((record) => ({ ...record, figures: record.figures.filter(({ id }) => id !== 'venlo-horisont') }));
    expect(() => buildBusinessCase(damaged)).toThrow('src/data/figures/venlo-stadskantoor.yml: Tallet »venlo-horisont« mangler');
  });

  it('is none on a site without the case', () => {
    expect(buildBusinessCase([])).toBeNull();
  });
});
