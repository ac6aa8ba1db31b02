import type { PhrasingContent } from 'mdast';
import { expect, it } from 'vitest';
import { smallTree } from '../../model/__fixtures__/smallTree';
import { createFindOrganisation } from './organisations';
import { gatherTable } from './peopleTable';
import type { Gathered } from './record';
import type { ReadTable } from './tables';

const find = createFindOrganisation(smallTree({}).tree);

const cell = (...lines: string[]): PhrasingContent[] =>
  lines.flatMap((value, index): PhrasingContent[] => (index === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }]));

function gathered(table: Pick<ReadTable, 'columns' | 'rows'>): Gathered {
  const into: Gathered = { participants: [], absent: [], officers: [], partnerRound: [], meeting: '', notes: [] };
  gatherTable({ use: 'people', header: table.columns.map(() => ''), ...table }, false, 'øverst', into, find);
  return into;
}

it('two lists beside each other are people on both sides of the table', () => {
  const { participants } = gathered({ columns: ['other', 'other'], rows: [[cell('A-siden', 'Anna Berg', 'Bo Dam (Kommune B)'), cell('B-siden', 'Eva Holm (3F)')]] });
  expect(participants.map(({ name }) => name)).toEqual(['Anna Berg', 'Bo Dam', 'Eva Holm']);
});

it('a firm with a sign or a bracket in its name is one', () => {
  const rows = [[cell('Nord & Syd A/S (tømrer)'), cell('Anna Berg')], [cell('Kommune A'), cell('Jurist, referent')], [cell('Kommune A og Kommune B'), cell('')]];
  const { participants } = gathered({ columns: ['organisation', 'name'], rows });
  expect(participants.map(({ organisation }) => organisation)).toEqual([{ who: 'Nord & Syd A/S (tømrer)' }, { who: 'Kommune A' }, { who: 'Kommune A' }, { who: 'Kommune B' }]);
});
