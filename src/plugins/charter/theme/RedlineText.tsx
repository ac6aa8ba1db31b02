import { Fragment, type ReactNode } from 'react';
import type { RedlineLine } from '../shared/comparison/lines';
import type { Span } from '../shared/redline/span';

/** Lines of a redline. What is gone and what has come are told apart by tag, line, weight and words for who cannot see them. */
export function RedlineLines({ lines }: { lines: readonly RedlineLine[] }): ReactNode {
  return lines.map((line, index) => (
    // Lines have no name of their own, and none is ever put in between.
    <p key={index} className={lineClass(line)}>
      <BreakMark line={line} />
      <RedlineSpans spans={line.spans} />
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

function lineClass({ spans }: RedlineLine): string {
  return /^\s*(?:•|\d+\.)\s/.test(spans.map(({ text }) => text).join('')) ? 'redline__line redline__line--item' : 'redline__line';
}

/** A line that was parted from the one before, or put together with it. */
function BreakMark({ line }: { line: RedlineLine }): ReactNode {
  if (line.break === 'same') return null;
  return <RedlineSpans spans={[{ kind: line.break, text: '¶ ' }]} />;
}

/** The spans of one line. */
export function RedlineSpans({ spans }: { spans: readonly Span[] }): ReactNode {
  return spans.map(({ kind, text }, index) => <Fragment key={index}>{toMark(kind, text)}</Fragment>);
}

function toMark(kind: Span['kind'], text: string): ReactNode {
  if (kind === 'same') return text;
  if (kind === 'deleted') {
    return (
      <del>
        <Spoken>slettet: </Spoken>
        {text}
        <Spoken> slut på slettet </Spoken>
      </del>
    );
  }
  return (
    <ins>
      <Spoken>tilføjet: </Spoken>
      {text}
      <Spoken> slut på tilføjet </Spoken>
    </ins>
  );
}

/** Heard and not seen, and not in what is copied. */
function Spoken({ children }: { children: string }): ReactNode {
  return <span className="redline__spoken">{children}</span>;
}
