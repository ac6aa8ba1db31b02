/** Rows that belong to columns: `rows` of them from `row` on to `columns` of them from `column` on. */
export interface Aligned {
  row: number;
  rows: number;
  column: number;
  columns: number;
}

export interface AlignOptions {
  /** How many rows may belong to how many columns. */
  steps: readonly (readonly [rows: number, columns: number])[];
  /** What it is worth that they do; 0 where they have nothing to do with each other. */
  weigh(place: Aligned): number;
  /** With more rows times columns than this nothing is aligned: to weigh them all would take too long. */
  most: number;
}

/** The pairs that can be kept in the order of both sides and are together worth the most. The same each time. */
export function align(rows: number, columns: number, options: AlignOptions): Aligned[] {
  if (rows * columns > options.most) return [];
  const plan = emptyPlan(rows, columns);
  // From the end, so that what can still be had after a step is known when it is weighed.
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) planStep(plan, row, column, options);
  }
  return follow(plan, options.steps);
}

/** For each place, in rows of `width`, what can be had from there to the end, and by which step. */
interface Plan {
  rows: number;
  columns: number;
  width: number;
  worth: Float64Array;
  step: Uint8Array;
}

/** Steps are `LEAVE_ROW`, `LEAVE_COLUMN`, and from `FIRST_STEP` on those of the options. */
const LEAVE_ROW = 0;
const LEAVE_COLUMN = 1;
const FIRST_STEP = 2;

/** Behind the last row and the last column there is nothing to be had. */
function emptyPlan(rows: number, columns: number): Plan {
  const width = columns + 1;
  const places = (rows + 1) * width;
  return { rows, columns, width, worth: new Float64Array(places), step: new Uint8Array(places) };
}

function worthAt({ worth, width }: Plan, row: number, column: number): number {
  return worth[row * width + column] ?? 0;
}

/** Of the steps that can be taken from a place, the one that is worth the most with all that comes after it; of equals the last. */
function planStep(plan: Plan, row: number, column: number, { steps, weigh }: AlignOptions): void {
  const [below, beside] = [worthAt(plan, row + 1, column), worthAt(plan, row, column + 1)];
  let [best, step] = below >= beside ? [below, LEAVE_ROW] : [beside, LEAVE_COLUMN];
  for (const [index, [rows, columns]] of steps.entries()) {
    if (row + rows > plan.rows || column + columns > plan.columns) continue;
    const weight = weigh({ row, rows, column, columns });
    const whole = weight + worthAt(plan, row + rows, column + columns);
    if (weight > 0 && whole >= best) [best, step] = [whole, index + FIRST_STEP];
  }
  plan.worth[row * plan.width + column] = best;
  plan.step[row * plan.width + column] = step;
}

/** The pairs on the way that was planned. */
function follow({ rows, columns, width, step }: Plan, steps: AlignOptions['steps']): Aligned[] {
  const aligned: Aligned[] = [];
  for (let [row, column] = [0, 0]; row < rows && column < columns; ) {
    const taken = step[row * width + column] ?? LEAVE_ROW;
    const [height, breadth] = steps[taken - FIRST_STEP] ?? (taken === LEAVE_ROW ? [1, 0] : [0, 1]);
    if (height > 0 && breadth > 0) aligned.push({ row, rows: height, column, columns: breadth });
    row += height;
    column += breadth;
  }
  return aligned;
}
