import { foldTexts, wordFinder } from '../../../../danish/matchesWords';
import { countValues, filterBy, type FilterCounts, type Filtered } from '../../../../model/filters';
import { facetsOf, FILTER_KEYS, type FilterKey } from './filters';
import { orderEntries } from './orders';
import type { Named, RegisterData, RegisterEntry } from './register';
import type { RegisterState } from './registerState';

/** What a state leaves of a register. */
export interface RegisterSelection {
  entries: RegisterEntry[];
  counts: FilterCounts<FilterKey>;
  /** How many entries would be left without the examples. */
  real: number;
}

/** Selects the entries of a register, again and again. */
export type Select = (state: RegisterState) => RegisterSelection;

interface Item extends Filtered<FilterKey> {
  entry: RegisterEntry;
}

/** Prepares a register for the day of its reader; null where nobody knows it, as in the build. */
export function createSelect(data: RegisterData, today: string | null): Select {
  const items = data.entries.map((entry): Item => ({ entry, facets: facetsOf(entry, today) }));
  const search = createSearch(data);
  return ({ query, filters, withoutExamples, order }) => {
    const found = search(items, query);
    const left = filterBy(found, filters, FILTER_KEYS);
    const real = withoutExample(left);
    const shown = (withoutExamples ? real : left).map(({ entry }) => entry);
    const counts = countValues(withoutExamples ? withoutExample(found) : found, filters, FILTER_KEYS);
    return { entries: orderEntries(shown, order, data), counts, real: real.length };
  };
}

function withoutExample(items: readonly Item[]): Item[] {
  return items.filter(({ entry }) => !entry.isExample);
}

/** Folds the texts when the first word is asked for: it takes the longest of all, and most readers never ask. */
function createSearch(data: RegisterData): (items: readonly Item[], query: string) => readonly Item[] {
  let folded: ReadonlyMap<string, string> | null = null;
  return (items, query) => {
    if (query.trim() === '') return items;
    const texts = (folded ??= foldEntries(data));
    const isFound = wordFinder(query);
    return items.filter(({ entry }) => isFound(texts.get(entry.id) ?? ''));
  };
}

function foldEntries(data: RegisterData): Map<string, string> {
  const texts = foldTexts(data.entries.map((entry) => searchedTextOf(entry, data)));
  return new Map(data.entries.map(({ id }, index) => [id, texts[index] ?? '']));
}

function searchedTextOf({ id, title, text, item, meeting, who, tracks, affects }: RegisterEntry, { meetings, people, places }: RegisterData): string {
  const names = (keys: readonly string[], list: Readonly<Record<string, Named>>): string[] => keys.map((key) => list[key]?.label ?? '');
  return [id, title, text, item?.label ?? '', ...names([meeting], meetings), ...names(who, people), ...names([...tracks, ...affects], places)].join(' ');
}
