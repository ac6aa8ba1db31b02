import type { CaseRecord, Choice } from '../shared/caseRecord';
import { NOT_STATED } from '../shared/facets';

/** A stretch of numbers that readers choose as one: from the first, up to but not with the last. */
interface Band extends Choice {
  from: number;
  below: number;
}

/** Years of a case from the first decision to the opening; a case stands in every band that its years touch. */
export const YEAR_BANDS: readonly Band[] = [
  { id: 'fra-2025', label: '2025 eller senere', from: 2025, below: Infinity },
  { id: '2020-2024', label: '2020–2024', from: 2020, below: 2025 },
  { id: '2015-2019', label: '2015–2019', from: 2015, below: 2020 },
  { id: '2010-2014', label: '2010–2014', from: 2010, below: 2015 },
  { id: 'foer-2010', label: 'Før 2010', from: -Infinity, below: 2010 },
];

/** Floor areas in m². */
export const SIZE_BANDS: readonly Band[] = [
  { id: 'under-1000', label: 'Under 1.000 m²', from: 0, below: 1000 },
  { id: '1000-4999', label: '1.000–4.999 m²', from: 1000, below: 5000 },
  { id: '5000-9999', label: '5.000–9.999 m²', from: 5000, below: 10_000 },
  { id: 'fra-10000', label: '10.000 m² eller mere', from: 10_000, below: Infinity },
];

/** Where only one end is known, it is that year alone: what came before or after it no source says. */
export function yearBandsOf({ years: { start, end } }: Pick<CaseRecord, 'years'>): Choice[] {
  const first = start ?? end;
  const last = end ?? start;
  if (first === null || last === null) return [NOT_STATED];
  return YEAR_BANDS.filter(({ from, below }) => first < below && last >= from).map(toChoice);
}

/** The one band of a floor area in m²; »Ikke oplyst« where no source gives one. */
export function sizeBandOf(area: number | null): Choice {
  const band = area === null ? undefined : SIZE_BANDS.find(({ from, below }) => area >= from && area < below);
  return band === undefined ? NOT_STATED : toChoice(band);
}

function toChoice({ id, label }: Band): Choice {
  return { id, label };
}
