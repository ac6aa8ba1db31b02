import { describe, expect, it } from 'vitest';
import { marked } from '../__fixtures__/marked';
import { redline } from '../redline/redline';
import { toBlocks } from './blocks';
import { toLines } from './lines';

const blocks = (before: string, after: string): (string | string[])[] =>
  toBlocks(toLines(redline(before, after))).map((block) => (block.kind === 'line' ? marked(block.line.spans) : block.rows.map((row) => `${row.break}: ${row.cells.map((cell) => marked(cell)).join(' / ')}`)));

const TABLE = 'Målene er:\n| Materiale | Mål |\n| Tegl | 10 |\n| Træ | 20 |\nDe gælder nu.';

describe('toBlocks', () => {
  it('makes a table of rows, with what has changed in its cell', () => {
    expect(blocks(TABLE, TABLE.replace('10', '15'))).toEqual(['Målene er:', ['same: Materiale / Mål', 'same: Tegl / [-10-]{+15+}', 'same: Træ / 20'], 'De gælder nu.']);
  });

  it('has a new row and a new column in their places', () => {
    expect(blocks(TABLE, TABLE.replace('| Træ', '| Beton | 5 |\n| Træ'))[1]).toEqual(['same: Materiale / Mål', 'same: Tegl / 10', 'same: {+Beton+} / {+5+}', 'inserted: Træ / 20']);
    expect(blocks('| Tegl | 10 |\n| Træ | 20 |', '| Tegl | 10 | 2027 |\n| Træ | 20 | 2028 |')).toEqual([['same: Tegl / 10 / {+2027+}', 'same: Træ / 20 / {+2028+}']]);
  });

  it('leaves rows lines where one has more cells than another', () => {
    expect(blocks('| Tegl | 10 |\n| Træ | 20 |', '| Tegl | 10 | 2027 |\n| Træ | 20 |')).toEqual(['| Tegl | 10 {+| 2027 +}|', '| Træ | 20 |']);
  });

  it('takes a bar in a sentence for no table', () => {
    expect(blocks('Vi måler | og deler.', 'Vi måler | og deler.')).toEqual(['Vi måler | og deler.']);
  });
});
