import { lowerFirst } from '../../../danish/capitals';
import { formatPartialDate, formatYears } from '../../../danish/dates';
import type { CaseRecord, Choice } from './caseRecord';
import { UNKNOWN, type FactItem, type FactRow } from './comparisonRow';
import { CERTAINTY_WORDS, evidenceParts } from './evidence';
import { floorAreaOf } from './floorArea';

interface Field {
  id: string;
  label: string;
  itemsOf(record: CaseRecord): string[];
  /** Whether what all cases share is worth a word, because each may say several things. */
  isList?: true;
  missing?: string;
}

const labelsOf = (choices: readonly Choice[]): string[] => choices.map(({ label }) => label);

/** Every field of a case that can be put into words, as its page has them. */
const FIELDS: readonly Field[] = [
  { id: 'place', label: 'Sted', itemsOf: ({ place }) => [place] },
  { id: 'country', label: 'Land', itemsOf: ({ country }) => [country.label] },
  { id: 'municipality', label: 'Kommune', itemsOf: ({ municipality }) => (municipality === null ? [] : [municipality.label]) },
  { id: 'building-type', label: 'Type', itemsOf: ({ buildingType }) => [buildingType.label] },
  { id: 'work-types', label: 'Arbejde', itemsOf: ({ workTypes }) => labelsOf(workTypes), isList: true },
  { id: 'status', label: 'Tilstand', itemsOf: ({ status }) => [status.label] },
  { id: 'years', label: 'År', itemsOf: ({ years }) => yearsOf(years) },
  { id: 'client', label: 'Bygherre', itemsOf: ({ client }) => [client] },
  { id: 'phases', label: 'Faser', itemsOf: ({ phases }) => labelsOf(phases), isList: true },
  { id: 'measures', label: 'Tiltag', itemsOf: ({ measures }) => labelsOf(measures), isList: true },
  { id: 'materials', label: 'Materialer', itemsOf: ({ materials }) => labelsOf(materials), isList: true },
  { id: 'procurement-forms', label: 'Udbudsform', itemsOf: ({ procurementForms }) => labelsOf(procurementForms), isList: true },
  { id: 'area', label: 'Størrelse', itemsOf: areaOf },
  { id: 'evidence', label: 'Tallenes sikkerhed, antal værdier', itemsOf: evidenceOf, missing: 'ingen tal' },
  { id: 'lessons', label: 'Læring', itemsOf: ({ lessons }) => lessons },
  { id: 'not-found', label: 'Ikke fundet', itemsOf: ({ notFound }) => notFound, missing: 'intet noteret' },
  { id: 'reviewed', label: 'Sidst gennemgået', itemsOf: ({ reviewed }) => [formatPartialDate(reviewed)] },
];

/** The rows of what the cases say in words: one for each field, also where no case says anything. */
export function factRows(records: readonly CaseRecord[]): FactRow[] {
  return FIELDS.map(({ id, label, itemsOf, isList = false, missing = UNKNOWN }) => {
    const said = records.map((record) => [...new Set(itemsOf(record))].filter((text) => text.trim() !== ''));
    const isShared = (text: string): boolean => isList && said.length > 1 && said.every((items) => items.includes(text));
    return { group: 'facts', id, label, missing, cells: said.map((items) => sharedFirst(items.map((text) => ({ text, isShared: isShared(text) })))) };
  });
}

/** What all have stands first, so that the rest of each list is what tells the cases apart. */
function sharedFirst(items: readonly FactItem[]): FactItem[] {
  return [...items.filter(({ isShared }) => isShared), ...items.filter(({ isShared }) => !isShared)];
}

/** `2013–2017`, and in words which end is not known where only one is. */
function yearsOf({ start, end }: CaseRecord['years']): string[] {
  if (start !== null && end !== null) return [formatYears(start, end)];
  if (start !== null) return [`Fra ${start}; slutår ikke oplyst`];
  return end === null ? [] : [`Til ${end}; startår ikke oplyst`];
}

/** The preferred floor area with its certainty; its sources and all other values stand in the row of that quantity. */
function areaOf({ figures }: CaseRecord): string[] {
  const area = floorAreaOf(figures);
  const value = area?.values[0];
  if (area?.quantity == null || value === undefined) return [];
  return [`${value.text} (${lowerFirst(value.certainty.label)}; kilder i rækken »${area.quantity.label}«)`];
}

/** How many values are how certain, from the strongest on: `12 oplyst i kilden`; and how many of them are estimates. */
function evidenceOf({ evidence }: CaseRecord): string[] {
  const parts = evidenceParts(evidence).map(({ certainty, count }) => `${count} ${CERTAINTY_WORDS[certainty]}`);
  return evidence.estimates === 0 ? parts : [...parts, `Heraf skøn: ${evidence.estimates}`];
}
