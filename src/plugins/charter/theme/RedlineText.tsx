import { Fragment, type ReactNode } from 'react';
import type { RedlineLine } from '../shared/comparison/lines';
import { classOfLine, markOf, shownSpans, SPOKEN_CLASS } from '../shared/redline/marks';
import type { Span } from '../shared/redline/span';

/**
 * Lines of a redline. What is gone and what has come are told apart by tag, line, weight and words for who cannot see them. Pages
 * that are composed of Markdown have the same from `node/page/redlineMarkup.ts`.
 */
export function RedlineLines({ lines }: { lines: readonly RedlineLine[] }): ReactNode {
  return lines.map((line, index) => (
    // Lines have no name of their own, and none is ever put in between.
    <p key={index} className={classOfLine(line)}>
      <RedlineSpans spans={shownSpans(line)} />
    </p>
  ));
}

/** The lines of a text that nothing became of. */
export function PlainLines({ text }: { text: string }): ReactNode {
  return text.split('\n').map((line, index) => (
    <p key={index} className="redline__line">
      {line}
    </p>
  ));
}

/** The spans of one line. */
export function RedlineSpans({ spans }: { spans: readonly Span[] }): ReactNode {
  return spans.map(({ kind, text }, index) => <Fragment key={index}>{toMark(kind, text)}</Fragment>);
}

function toMark(kind: Span['kind'], text: string): ReactNode {
  const mark = markOf(kind);
  if (mark === null) return text;
  const { tag: Tag, before, after } = mark;
  return (
    <Tag>
      <Spoken>{before}</Spoken>
      {text}
      <Spoken>{after}</Spoken>
    </Tag>
  );
}

/** Heard and not seen, and not in what is copied. */
function Spoken({ children }: { children: string }): ReactNode {
  return <span className={SPOKEN_CLASS}>{children}</span>;
}
