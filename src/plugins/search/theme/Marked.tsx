import type { ReactNode } from 'react';
import type { MarkedText } from '../shared/answer';

/** A text with the words that answer the query marked. */
export function Marked({ text }: { text: readonly MarkedText[] }): ReactNode {
  return text.map((piece, index) => (piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text));
}

/** The headings that lead to a section. */
export function HeadingPath({ path }: { path: readonly MarkedText[][] }): ReactNode {
  return path.map((heading, index) => (
    <span key={index}>
      {index > 0 && <span className="search-path-sign"> › </span>}
      <Marked text={heading} />
    </span>
  ));
}
