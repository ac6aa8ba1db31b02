import type { TrackedLine } from '../comparison/trackedLines';
import type { Span } from '../redline/span';

/** The words of the older version: what a redline says without its insertions. */
export function oldText(spans: readonly Span[]): string {
  return spans.filter(({ kind }) => kind !== 'inserted').map(({ text }) => text).join('');
}

/** The words of the newer version: what a redline says without its deletions. */
export function newText(spans: readonly Span[]): string {
  return spans.filter(({ kind }) => kind !== 'deleted').map(({ text }) => text).join('');
}

/** The older version: all changes rejected. A line whose end is not there goes on in the next. */
export function rejectAll(lines: readonly TrackedLine[]): string {
  return lines.map(({ spans, end }) => `${oldText(spans)}${end === 'inserted' ? '' : '\n'}`).join('');
}

/** The newer version: all changes accepted. */
export function acceptAll(lines: readonly TrackedLine[]): string {
  return lines.map(({ spans, end }) => `${newText(spans)}${end === 'deleted' ? '' : '\n'}`).join('');
}
