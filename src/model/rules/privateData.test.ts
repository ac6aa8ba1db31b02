import { describe, expect, it } from 'vitest';
import { page, problemsOf } from './__fixtures__/treeOf';
import { privateData } from './privateData';

const FILE = 'docs/om/siden.md';

const found = (body: string, head = '') => problemsOf(privateData, { [FILE]: page(body, head) }).map((problem) => [problem.line, problem.found]);

describe('private-data', () => {
  it('accepts text without personal data', () => {
    expect(found('Mødet blev holdt torsdag den 22. november 2018 kl. 9.00-15.30 og kostede 12.345.678 kr. [@vs-2; @vs-43]')).toEqual([]);
  });

  it('reports an e-mail address and shows no more of it than is needed to find it', () => {
    expect(problemsOf(privateData, { [FILE]: page('Første linje.\nSkriv til navn@example.org i dag.') })).toEqual([
      {
        file: FILE,
        line: 6,
        rule: 'private-data',
        found: 'En e-mailadresse står i teksten: »nav•••••••••••••«.',
        expected: 'ingen personoplysninger i indholdet',
        fix: 'Slet oplysningen; henvis til organisationen i stedet.',
      },
    ]);
  });

  it('reports a phone number', () => {
    expect(found('Ring på 12 34 56 78.')).toEqual([[5, 'Et telefonnummer står i teksten: »12 ••••••••«.']]);
  });

  it('reports a CPR number', () => {
    expect(found('Nummeret er 010101-1234.')).toEqual([[5, 'Et CPR-nummer står i teksten: »010••••••••«.']]);
  });

  it('looks in headings, lists, table rows, quotations and alternative texts', () => {
    const text = [
      '## Skriv til a@example.org',
      '- b@example.org',
      '',
      '| c@example.org | d |',
      '|---|---|',
      '| e | f@example.org |',
      '',
      '> g@example.org',
      '',
      '![h@example.org](x.svg)',
    ].join('\n');
    expect(found(text).map(([line]) => line)).toEqual([5, 6, 8, 10, 12, 14]);
  });

  it('looks in front matter, at the line of the field', () => {
    expect(found('Tekst.', 'lessons:\n  - Første.\n  - Ring 12 34 56 78.\n').map(([line]) => line)).toEqual([6]);
  });

  it('looks in front matter for what readers see, whatever signs stand before the letters', () => {
    const fields = 'lessons:\n  - "Skriv til navn\\\\@example.org"\n  - Skriv til navn&#64;example.org\n  - Ring \\+45 12 34 56 78\n';
    expect(found('Skriv til navn\\@example.org.', fields).map(([line]) => line)).toEqual([9, 5, 6, 7]);
  });

  it('looks in the data files', () => {
    const files = { 'src/data/vocabulary.yml': '- id: beton\n  label: Beton\n  definition: Spørg navn@example.org.\n' };
    expect(problemsOf(privateData, files).map(({ file, line }) => [file, line])).toEqual([['src/data/vocabulary.yml', 3]]);
  });

  it('looks behind the prose: where links lead, in code and in raw HTML', () => {
    const text = [
      '[Skriv til os](mailto:a@example.org)',
      '',
      '[Ring](tel:12345678)',
      '',
      '`b@example.org`',
      '',
      '```',
      'linje',
      'c@example.org',
      '```',
      '',
      '<p>d@example.org</p>',
    ].join('\n');
    expect(found(text).map(([line]) => line)).toEqual([5, 7, 9, 13, 16]);
  });

  it('looks in the queries of web addresses, in prose and in data', () => {
    const text = ['[Skriv](https://example.org/?email=a@example.org)', '', 'Se https://example.org/?email=b@example.org her.'].join('\n');
    expect(found(text).map(([line]) => line).sort()).toEqual([5, 7]);
    const files = { 'src/data/sources/k.yml': '- id: k-1\n  url: https://example.org/?email=a%40example.org\n' };
    expect(problemsOf(privateData, files).map(({ file, line }) => [file, line])).toEqual([['src/data/sources/k.yml', 2]]);
  });

  it('looks in the titles of links and images, and in the attributes of directives', () => {
    const text = [
      '[Siden](https://example.org/ "Spørg a@example.org")',
      '',
      '![Huset](x.svg "Foto: b@example.org")',
      '',
      '[Siden][1]',
      '',
      '[1]: https://example.org/ "Ring 12 34 56 78"',
      '',
      '::tal{#pris note="c@example.org"}',
    ].join('\n');
    expect(found(text).map(([line]) => line)).toEqual([5, 7, 11, 13]);
  });

  it('looks in comments in front matter and data files', () => {
    const files = {
      [FILE]: page('Tekst.', 'lessons: # spørg a@example.org\n  # eller ring 12 34 56 78\n  - Første.\n'),
      'src/data/sources/k.yml': '# tak til b@example.org\n- id: k-1\n',
    };
    expect(problemsOf(privateData, files).map(({ file, line }) => [file, line])).toEqual([
      [FILE, 4],
      [FILE, 5],
      ['src/data/sources/k.yml', 1],
    ]);
  });

  it('reports a number that only its link makes a phone number', () => {
    expect(found('[12345678](tel:12345678)')).toEqual([[5, 'Et telefonnummer står i teksten: »tel•••••••••«.']]);
  });

  it('reports an address that is its own link once', () => {
    expect(found('<a@example.org>')).toHaveLength(1);
    expect(found('Skriv til a@example.org nu.')).toHaveLength(1);
    expect(found('[a@example.org](mailto:a@example.org)')).toHaveLength(1);
  });

  it('reports two addresses in one line apart', () => {
    expect(found('a@example.org og b@example.org')).toHaveLength(2);
  });

  it('reports CPR numbers in other spellings, behind the wrong name, and in addresses', () => {
    const text = ['Borgeren (Pnr. 070761-4285)', 'Borgeren 07.07.61-4285', 'Borgeren 070761/4285', 'CVR 12345678070761-4285', '[sagen](https://example.org/070761-4285)', 'https://example.org/?nr=070761-4285'];
    expect(found(text.join('\n\n'))).toEqual([
      [5, 'Et CPR-nummer står i teksten: »070••••••••«.'],
      [7, 'Et CPR-nummer står i teksten: »07.••••••••••«.'],
      [9, 'Et CPR-nummer står i teksten: »070••••••••«.'],
      [11, 'Et CPR-nummer står i teksten: »070••••••••«.'],
      [15, 'Et CPR-nummer står i teksten: »070••••••••«.'],
      [13, 'Et CPR-nummer står i teksten: »070••••••••«.'],
    ]);
  });

  it('leaves web addresses and citations alone', () => {
    expect(found('[Siden](https://example.org/@navn/12-34-56-78) [@vs-2, s. 4]')).toEqual([]);
  });

  it('leaves the numbers of organisations alone', () => {
    expect(found('Kommunen har CVR-nr. 29 18 99 27 og EAN 5798009812345.')).toEqual([]);
  });
});
