import { describe, expect, it } from 'vitest';
import { minutesKnowledge } from '../../../../model/__fixtures__/minutesSite';
import { buildCsvFiles } from './csvFiles';

const files = new Map(buildCsvFiles(minutesKnowledge(), 'https://example.org/videnbank/').map(({ name, text }) => [name, text]));

/** The cells of each line under their headings; no text of these has a line break or a semicolon between quotes but one. */
function lineOf(name: string, id: string): Record<string, string> {
  const [head = [], ...rows] = (files.get(name) ?? '').replace('\ufeff', '').trimEnd().split('\r\n').map((line) => [...line.matchAll(/"((?:[^"]|"")*)"|(?<=^|;)([^";]*)(?=;|$)/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''));
  const row = rows.find(([first]) => first === id) ?? [];
  return Object.fromEntries(head.map((heading, index) => [heading, row[index] ?? '']));
}

describe('the tables for Danish Excel', () => {
  it('are named after the data beside them, and begin with the mark of UTF-8', () => {
    expect([...files].map(([name, text]) => [name, text.startsWith('\ufeff"Id";"Titel";')])).toEqual([['decisions.csv', true], ['actions.csv', true], ['minutes.csv', true]]);
  });

  it('have each decision with names, days that Excel reads, and whole addresses', () => {
    expect(lineOf('decisions.csv', 'b-1')).toEqual({
      Id: 'b-1',
      Titel: 'Mursten som krav',
      Tekst: 'Kommunen kræver brugte mursten. Det gælder ""alle"" udbud; også små & hurtige.',
      Tilstand: 'Erstattet',
      'Gælder for': 'Kommune A | Sekretariatet',
      'Erstattet af': 'b-2',
      Erstatter: '',
      Møde: 'Efterårsmøde',
      Mødedato: '13-11-2025',
      Punkt: 'Udbud',
      Arbejdsspor: 'Proces og udbud',
      'Drejer sig om': 'Udbud af mursten',
      Eksempel: 'nej',
      Adresse: 'https://example.org/videnbank/referater/2025-11-13/#b-1',
      'Kort link': 'https://example.org/videnbank/l/b-1/',
    });
  });

  it('say in title and column what is an example', () => {
    expect(lineOf('actions.csv', 'h-2')).toMatchObject({ Titel: 'Eksempel: Send udkast', Møde: 'Eksempel: Vintermøde', Eksempel: 'ja', Frist: '01-04-2026' });
    expect(lineOf('minutes.csv', 'referat-2026-03-12')).toMatchObject({ Titel: 'Eksempel: Referat fra vinteren', Tilstand: 'Eksempel', Eksempel: 'ja', Punkter: '1', Beslutninger: '1', Handlinger: '2' });
  });

  it('have nothing that Excel would calculate', () => {
    expect(lineOf('actions.csv', 'h-1').Titel).toBe("'=Kommunen spørger markedet.");
  });
});
