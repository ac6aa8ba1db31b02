import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Knowledge } from '../../../../model/knowledge';
import { inline } from '../../../../model/markup';
import type { Span } from '../../shared/partners/partnerRounds';

/** A line of front matter as words and links: its citations are left out and its figures stand with their values. */
export function spansOf(markdown: string, { readAloud }: Pick<Knowledge, 'readAloud'>): Span[] {
  return joinWords(inline(readAloud(markdown)).flatMap(toSpans));
}

function toSpans(node: Nodes): Span[] {
  if (node.type === 'link') return [{ text: toString(node), to: node.url }];
  return 'children' in node ? node.children.flatMap(toSpans) : [{ text: toString(node), to: null }];
}

function joinWords(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last?.to === null && span.to === null) joined.splice(-1, 1, { text: last.text + span.text, to: null });
    else joined.push(span);
  }
  return joined;
}
