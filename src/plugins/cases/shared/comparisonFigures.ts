import { compareDanish } from '../../../danish/sort';
import type { CaseFigure, CaseRecord, Choice } from './caseRecord';
import { UNKNOWN, type ComparedFigure, type FigureRow } from './comparisonRow';

/** What the building is, what it cost, what was gained, how it is used. Quantities that are not named come last, by name. */
const ORDER: readonly string[] = [
  'gross-floor-area',
  'site-area',
  'project-cost',
  'contract-sum',
  'demolition-cost',
  'extra-cost',
  'extra-cost-share',
  'saved-cost',
  'saved-cost-share',
  'grant',
  'saved-co2',
  'saved-co2-share',
  'reused-share',
  'recycled-share',
  'reused-mass',
  'reused-bricks',
  'reused-elements',
  'users',
  'energy-use',
  'energy-yield',
];

/** A figure on its way into its row. */
interface Entry {
  /** Which column it belongs to. */
  column: number;
  /** What the row is of: a quantity, or the topic of figures without one. */
  subject: Choice;
  unit: Choice | null;
  figure: ComparedFigure;
}

/**
 * The rows of figures: first those of each quantity and unit, the units of one quantity below one another; then, by topic,
 * figures that can be held beside no others.
 */
export function figureRows(records: readonly CaseRecord[]): FigureRow[] {
  const entries = records.flatMap(({ figures }, column) => figures.flatMap((figure) => entriesOf(figure, column)));
  const rows = [...groupByRow(entries)].map(([id, found]) => toRow(id, found, records.length));
  return rows.sort(compareRows).map(({ row }) => row);
}

/** One for each unit, so that no number stands beside one in another unit; or one for all where there is nothing beside it. */
function entriesOf({ quantity, topic, values, ...figure }: CaseFigure, column: number): Entry[] {
  const compared = { id: figure.id, label: figure.label, meaning: figure.meaning, anchor: figure.anchor };
  if (quantity === null) return [{ column, subject: topic, unit: null, figure: { ...compared, values } }];
  const units = new Map(values.map(({ unit }) => [unit.id, unit]));
  return [...units.values()].map((unit) => ({
    column,
    subject: quantity,
    unit,
    figure: { ...compared, values: values.filter((value) => value.unit.id === unit.id) },
  }));
}

function groupByRow(entries: readonly Entry[]): Map<string, [Entry, ...Entry[]]> {
  const rows = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of entries) {
    const { subject, unit } = entry;
    const id = unit === null ? `topic-${subject.id}` : `${subject.id}-${unit.id}`;
    const row = rows.get(id);
    if (row === undefined) rows.set(id, [entry]);
    else row.push(entry);
  }
  return rows;
}

interface PlacedRow {
  row: FigureRow;
  subject: Choice;
}

function toRow(id: string, entries: readonly [Entry, ...Entry[]], columns: number): PlacedRow {
  const [{ subject, unit }] = entries;
  const cells = Array.from({ length: columns }, (_, column) => entries.filter((entry) => entry.column === column).map(({ figure }) => figure));
  const [group, missing] = unit === null ? (['others', 'ingen andre tal'] as const) : (['figures', UNKNOWN] as const);
  return { subject, row: { group, id, label: subject.label, missing, unit, cells } };
}

function rankOf({ row, subject }: PlacedRow): number {
  if (row.group === 'others') return ORDER.length + 1;
  return ORDER.includes(subject.id) ? ORDER.indexOf(subject.id) : ORDER.length;
}

function compareRows(left: PlacedRow, right: PlacedRow): number {
  return (
    rankOf(left) - rankOf(right) ||
    compareDanish(left.row.label, right.row.label) ||
    compareDanish(left.row.unit?.label ?? '', right.row.unit?.label ?? '') ||
    compareDanish(left.row.id, right.row.id)
  );
}
