import { Fragment, type ReactNode } from 'react';
import { toBlocks, type RedlineBlock } from '../shared/comparison/blocks';
import { toLines, type RedlineLine } from '../shared/comparison/lines';
import { classOfLine, shownSpans, tagOf } from '../shared/redline/marks';
import type { Span } from '../shared/redline/span';

/**
 * Lines and tables of a redline. What is gone and what has come are told apart by tag, line, weight and, for who cannot see them, by
 * words of the style sheet. Pages that are composed of Markdown have the same from `node/page/redlineMarkup.ts`.
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
    <p className={classOfLine(line)}>
      <RedlineSpans spans={shownSpans(line)} />
    </p>
  );
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

/** The spans of one line. */
export function RedlineSpans({ spans }: { spans: readonly Span[] }): ReactNode {
  return spans.map(({ kind, text }, index) => {
    const Tag = tagOf(kind) ?? Fragment;
    return <Tag key={index}>{text}</Tag>;
  });
}
