import { expect, it } from 'vitest';
import { tidyPeopleLine } from './peopleLine';

it.each([
  ['AB = Anna Berg · BD = Bo Dam', 'Anna Berg (AB), Bo Dam (BD)'],
  ["Peter 'Bæver' Holm, Anna »Myg« Sloth", 'Peter Holm (Bæver), Anna Sloth (Myg)'],
  ['Freja 9.a + Henning', 'Freja (9.a), Henning'],
  ['Anna Berg (fra kl. 10), Bo Dam (deltog under punkt 3)', 'Anna Berg, Bo Dam'],
  ['Kaj (4. th) – Fie (1. tv) kom kl. 19.30', 'Kaj (4. th), Fie (1. tv)'],
  ['Anna Berg (via Teams)', 'Anna Berg'],
  ['@Anna Berg', 'Anna Berg'],
  ['Anna Berg, Kommune A – B', 'Anna Berg, Kommune A – B'],
  ['Sekretariatet, som tog referat', 'Sekretariatet (referent)'],
  ['Kommune A, B og D', 'Kommune A, Kommune B og Kommune D'],
])('reads »%s« as »%s«', (line, tidy) => {
  expect(tidyPeopleLine(line)).toBe(tidy);
});
