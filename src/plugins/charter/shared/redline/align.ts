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
export function align(rows: number, columns: number, { steps, weigh, most }: AlignOptions): Aligned[] {
  if (rows * columns > most) return [];
  const width = columns + 1;
  const worth = new Float64Array((rows + 1) * width);
  /** The step to take from a place: 0 to leave a row out, 1 a column, and the steps from 2 on. */
  const taken = new Uint8Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const [down, right] = [worth[(row + 1) * width + column] ?? 0, worth[row * width + column + 1] ?? 0];
      let [best, step] = down >= right ? [down, 0] : [right, 1];
      for (const [index, [height, breadth]] of steps.entries()) {
        if (row + height > rows || column + breadth > columns) continue;
        const weight = weigh({ row, rows: height, column, columns: breadth });
        const whole = weight + (worth[(row + height) * width + column + breadth] ?? 0);
        if (weight > 0 && whole >= best) [best, step] = [whole, index + 2];
      }
      worth[row * width + column] = best;
      taken[row * width + column] = step;
    }
  }
  return follow(rows, columns, steps, (row, column) => taken[row * width + column] ?? 0);
}

function follow(rows: number, columns: number, steps: AlignOptions['steps'], stepAt: (row: number, column: number) => number): Aligned[] {
  const aligned: Aligned[] = [];
  for (let [row, column] = [0, 0]; row < rows && column < columns; ) {
    const index = stepAt(row, column);
    const [height, breadth] = steps[index - 2] ?? (index === 0 ? [1, 0] : [0, 1]);
    if (height > 0 && breadth > 0) aligned.push({ row, rows: height, column, columns: breadth });
    row += height;
    column += breadth;
  }
  return aligned;
}
