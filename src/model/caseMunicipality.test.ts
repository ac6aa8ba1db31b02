import { expect, it } from 'vitest';
import { caseMunicipality } from './caseMunicipality';

it.each([
  [{ municipality: 'skive' }, { id: 'skive', name: null }],
  [{ municipality: 'skive', municipalityName: 'Skive Kommune' }, { id: 'skive', name: null }],
  [{ municipalityName: 'Høje-Taastrup Kommune' }, { id: 'hoeje-taastrup', name: 'Høje-Taastrup Kommune' }],
  [{ municipalityName: 'Gemeente Venlo' }, { id: 'gemeente-venlo', name: 'Gemeente Venlo' }],
  [{}, null],
])('%o lies in %o', (fields, municipality) => {
  expect(caseMunicipality(fields)).toEqual(municipality);
});
