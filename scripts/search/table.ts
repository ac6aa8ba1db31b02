/** Lines of equal width: the first column to the left, all others to the right, the first row underlined. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, column) => Math.max(cell.length, most[column] ?? 0)), []);
  const lines = rows.map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  ').trimEnd());
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [...lines.slice(0, 1), rule, ...lines.slice(1)].join('\n');
}

/** `0.6184` → `0.618` */
export function formatScore(score: number): string {
  return score.toFixed(3);
}

/** `0.0815` → `8.2 %` */
export function formatShare(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** `69_512` → `69.5 kB`, in thousands of bytes. */
export function formatBytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(bytes < 1_000_000 ? 1 : 0)} kB`;
}

/** `12.345` → `12.3 ms`, `12345` → `12.3 s` */
export function formatTime(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
