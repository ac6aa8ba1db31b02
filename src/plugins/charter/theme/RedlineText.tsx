import { Fragment, type ReactNode } from 'react';
import { toBlocks, type RedlineBlock } from '../shared/comparison/blocks';
import { toLines, type RedlineLine } from '../shared/comparison/lines';
import type { Span } from '../shared/redline/span';

/**
 * Lines and tables of a redline. What is gone and what has come are told apart by tag, line, weight and, for who cannot see
 * them, by words, which the style sheet has: as elements they would be most of a long page.
 */
export function RedlineLines({ lines }: { lines: readonly RedlineLine[] }): ReactNode {
  // Blocks have no name of their own, and none is ever put in between.
  return toBlocks(lines).map((block, index) => (block.kind === 'table' ? <Table key={index} block={block} /> : <Line key={index} line={block.line} />));
}

/** The lines of a text that nothing became of. */
export function PlainLines({ text }: { text: string }): ReactNode {
  return <RedlineLines lines={toLines([{ kind: 'same', text }])} />;
}

function Line({ line }: { line: RedlineLine }): ReactNode {
  return (
    <p className={lineClass(line)}>
      <BreakMark line={line} />
      <RedlineSpans spans={line.spans} />
    </p>
  );
}

function lineClass({ spans }: RedlineLine): string {
  return /^\s*(?:•|\d+\.)\s/.test(spans.map(({ text }) => text).join('')) ? 'redline__line redline__line--item' : 'redline__line';
}

/** The first row has the headings, as it has on the page of the version. */
function Table({ block: { rows } }: { block: Extract<RedlineBlock, { kind: 'table' }> }): ReactNode {
  return (
    <table className="redline__table">
      <tbody>
        {rows.map(({ cells }, row) => (
          <tr key={row}>
            {cells.map((spans, column) => {
              const words = <RedlineSpans spans={spans} />;
              return row === 0 ? (
                <th key={column} scope="col">
                  {words}
                </th>
              ) : (
                <td key={column}>{words}</td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A line that was parted from the one before, or put together with it. Of one that is all new, or all gone, that goes without saying. */
function BreakMark({ line }: { line: RedlineLine }): ReactNode {
  if (line.break === 'same' || line.spans.every(({ kind }) => kind === line.break)) return null;
  return <RedlineSpans spans={[{ kind: line.break, text: '¶ ' }]} />;
}

/** The spans of one line. */
export function RedlineSpans({ spans }: { spans: readonly Span[] }): ReactNode {
  return spans.map(({ kind, text }, index) => {
    if (kind === 'same') return <Fragment key={index}>{text}</Fragment>;
    return kind === 'deleted' ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>;
  });
}
