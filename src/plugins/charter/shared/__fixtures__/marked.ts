import type { Span } from '../redline/span';

/** A redline as a line of text: `Vi [-bygger-]{+bevarer+}.` */
export function marked(spans: readonly Span[]): string {
  return spans.map(({ kind, text }) => (kind === 'same' ? text : kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`)).join('');
}
