import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCases, someCase, someFigure, someValue } from './__fixtures__/someCases';
import { comparisonToCsv } from './comparisonCsv';
import { buildComparison } from './comparisonRows';
import type { CaseRecord } from './caseRecord';

const toCsv = (records: readonly CaseRecord[]): string => comparisonToCsv(buildComparison(records), records, ({ address }) => `https://videnbank.example${address}`);

/** Reads CSV as RFC 4180 has it, with semicolons: one list of cells for each line, and whether each was quoted. */
function parseCsv(text: string): { content: string; quoted: boolean }[][] {
  const lines: { content: string; quoted: boolean }[][] = [[]];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const quoted = /"((?:[^"]|"")*)"/y;
    quoted.lastIndex = at;
    const plain = /[^;\r\n"]*/y;
    plain.lastIndex = at;
    const match = quoted.exec(text);
    const content = match === null ? (plain.exec(text)?.[0] ?? '') : (match[1] ?? '').replace(/""/g, '"');
    at += match === null ? content.length : match[0].length;
    lines.at(-1)?.push({ content, quoted: match !== null });
    if (text[at] === ';') at += 1;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      if (at < text.length) lines.push([]);
    } else throw new Error(`neither semicolon nor line end at ${at}: ${text.slice(at, at + 20)}`);
  }
  return lines;
}

/** The lines of a file by the heads of its columns. */
function readCsv(text: string): Record<string, { content: string; quoted: boolean }>[] {
  const [head = [], ...lines] = parseCsv(text);
  return lines.map((line) => Object.fromEntries(head.map(({ content }, index) => [content, line[index] ?? { content: '', quoted: false }])));
}

const asWritten = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);

describe('the CSV of a comparison', () => {
  it('gives every value back, with its unit, certainty and sources', () => {
    fc.assert(
      fc.property(anyCases, (records) => {
        const csv = toCsv(records);
        const read = readCsv(csv).filter((line) => line['Værdi']?.quoted === false && line['Værdi'].content !== '');
        const found = read.map((line) => {
          const [from, to] = [line['Værdi'], line['Til']].map((cell) => Number((cell?.content ?? '').replace(',', '.')));
          return [line['Case-id']?.content, from, line['Til']?.content === '' ? from : to, line['Enhed']?.content, line['Sikkerhed']?.content, asWritten(line['Tekst']?.content ?? '')];
        });
        const given = records.flatMap(({ id, figures }) =>
          figures.flatMap(({ values }) =>
            values.map(({ from, to, unit, certainty, text }) => [id, from, to, unit.label, certainty.label, asWritten(text)]),
          ),
        );
        expect(sorted(found)).toEqual(sorted(given));
        for (const line of read) expect(line['Kilder']?.content).toMatch(/\(k-[12]\)$/);
      }),
    );
  });

  it('has as many cells in each line as in its head, whatever the texts', () => {
    fc.assert(
      fc.property(anyCases, (records) => {
        const [head, ...lines] = parseCsv(toCsv(records));
        for (const line of lines) expect(line.length).toBe(head?.length);
      }),
    );
  });

  it('has no cell that a spreadsheet would take for a formula', () => {
    fc.assert(
      fc.property(anyCases, (records) => {
        for (const cell of parseCsv(toCsv(records)).flat()) {
          if (cell.quoted) expect(cell.content).not.toMatch(/^\s*[=+\-@]/);
          else expect(cell.content).toMatch(/^-?\d+(,\d+)?$/);
        }
      }),
    );
  });

  const records = [
    someCase('a', { client: '=HYPERLINK("x")', figures: [someFigure('f', { values: [someValue({ from: 1234567.5, to: 2_000_000 })] })] }),
    someCase('b', { figures: [someFigure('g', { values: [someValue({ from: -0.25, to: -0.25, asOf: '2019' })] })] }),
  ];
  const csv = toCsv(records);

  it('begins with the mark by which Excel knows UTF-8, ends its lines as Windows does, and parts cells by semicolons', () => {
    expect(csv.startsWith('\ufeff"Gruppe";"Felt";"Case";"Case-id";"Værdi";"Til";"Enhed";"Tekst";')).toBe(true);
    expect(csv.endsWith('"\r\n')).toBe(true);
    expect(csv.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });

  it('writes numbers with a decimal comma and unquoted', () => {
    expect(csv).toContain('"Tal";"Etageareal";"Casen a";"a";1234567,5;2000000;"m²";"1.200 m²";');
    expect(csv).toContain('"Casen b";"b";-0,25;"";"m²";');
  });

  it('marks what looks like a formula as text, and doubles quotes', () => {
    expect(csv).toContain('"\'=HYPERLINK(""x"")"');
  });

  it('says where a case says nothing', () => {
    expect(csv).toContain('"Fakta";"Kommune";"Casen a";"a";"";"";"";"ikke oplyst";');
    expect(toCsv([records[0] ?? someCase('a'), someCase('c')])).toContain('"Tal";"Etageareal";"Casen c";"c";"";"";"m²";"ikke oplyst";');
  });
});

function sorted(lines: readonly unknown[][]): string[] {
  return lines.map((line) => JSON.stringify(line)).sort();
}
