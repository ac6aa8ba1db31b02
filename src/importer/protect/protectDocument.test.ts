import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../model/load/markdownPage';
import type { NeutralDocument } from '../neutral';
import { holdsCprNumber, protectDocument } from './protectDocument';

const documentOf = (markdown: string, rest: Partial<NeutralDocument> = {}): NeutralDocument => ({
  body: parseMarkdown(markdown),
  images: [],
  losses: [],
  hidden: [],
  buried: [],
  ...rest,
});

const wordsOf = (document: NeutralDocument): string => document.body.children.map((node) => toString(node)).join('\n');

describe('protectDocument', () => {
  it('takes phone numbers and mail addresses out, those behind links too, and keeps the words of the link', () => {
    const { document, findings } = protectDocument(documentOf('Ring 75 74 12 34 eller [skriv](mailto:navn@example.org) til <navn@example.org>.'), 'referat.docx');
    expect(wordsOf(document)).toBe('Ring [telefonnummer fjernet] eller skriv til [e-mail fjernet].');
    expect(JSON.stringify(document.body)).not.toContain('mailto:');
    expect(findings).toEqual([
      { kind: 'e-mail', place: 'brødtekst', hint: 'na•••' },
      { kind: 'phone', place: 'brødtekst', hint: '75 7•••' },
      { kind: 'e-mail', place: 'brødtekst', hint: 'na•••' },
    ]);
    expect(holdsCprNumber(findings)).toBe(false);
  });

  it.each([
    ['the text', documentOf('Sag 070761-4285.'), 'referat.docx', 'brødtekst'],
    ['markup that parts it', documentOf('Sag 070761-**4285**.'), 'referat.docx', 'brødtekst'],
    ['a table', documentOf('| a | b |\n|---|---|\n| 0707614285 | x |'), 'referat.docx', 'brødtekst'],
    ['code', documentOf('    0707614285'), 'referat.docx', 'brødtekst'],
    ['a footnote', documentOf('Tekst[^1].\n\n[^1]: Sag 070761-4285'), 'referat.docx', 'brødtekst'],
    ['a comment', documentOf('Tekst.', { hidden: [{ place: 'kommentar', text: 'Er det 070761-4285?' }] }), 'referat.docx', 'kommentar'],
    ['an image', documentOf('Tekst.', { images: [{ name: 'billede-1.png', bytes: new Uint8Array(), alt: 'Kort 070761-4285' }] }), 'referat.docx', 'billedtekst'],
    ['the name of the file', documentOf('Tekst.'), '070761-4285.docx', 'filnavn'],
  ])('finds a CPR number of a read document in %s, and shows no more than its beginning', (_what, document, fileName, place) => {
    const result = protectDocument(document, fileName);
    expect(result.findings).toEqual([{ kind: 'cpr', place, hint: '0707•••' }]);
    expect(holdsCprNumber(result.findings)).toBe(true);
    expect(JSON.stringify(result)).not.toContain('4285');
  });

  it('finds a CPR number that goes from one block or hidden text into the next', () => {
    const cells = protectDocument(documentOf('| a | b |\n|---|---|\n| 070761 | 4285 |'), 'r.docx');
    expect(wordsOf(cells.document)).toBe('ab[CPR-nummer fjernet]');
    expect(cells.findings).toEqual([{ kind: 'cpr', place: 'brødtekst', hint: '0707•••' }]);
    const hidden = ['070761-', '4285'].map((text) => ({ place: 'kommentar', text }));
    expect(protectDocument(documentOf('Tekst.', { hidden }), 'r.docx').findings).toEqual([{ kind: 'cpr', place: 'kommentar', hint: '0707•••', isParted: true }]);
  });

  it('tells of a number in the raw file only when no place by name has it', () => {
    const buried = [{ text: '0707614285', isParted: false }];
    expect(protectDocument(documentOf('Sag 070761-4285.', { buried }), 'r.docx').findings).toHaveLength(1);
    expect(protectDocument(documentOf('Tekst.', { buried }), 'r.docx').findings).toEqual([{ kind: 'cpr', place: 'skjulte dele af filen', hint: '0707•••' }]);
  });

  it.each([
    ['with its hyphen', 'https://sag.example/070761-4285', ['cpr'], false],
    ['with a wrong check digit', 'https://sag.example/070761-4286', ['cpr-like'], false],
    ['in one run, as keys of pages are', 'https://sag.example/0707614285', ['cpr-like'], false],
    ['of another sort', 'https://sag.example/1113614285', [], true],
  ])('judges a number in the address of a link: %s', (_what, url, kinds, isKept) => {
    const { document, findings } = protectDocument(documentOf(`Se [sagen](${url}).`), 'r.docx');
    expect(findings.map(({ kind }) => kind)).toEqual(kinds);
    expect(wordsOf(document)).toBe('Se sagen.');
    expect(JSON.stringify(document.body).includes(url)).toBe(isKept);
  });

  it('takes out a number that is only written like a CPR number, and does not stop for it', () => {
    const { document, findings } = protectDocument(documentOf('Journal 310219-1234.'), 'referat.docx');
    expect(wordsOf(document)).toBe('Journal [nummer fjernet].');
    expect(holdsCprNumber(findings)).toBe(false);
  });

  it('masks what is only told of in the report', () => {
    const { document } = protectDocument(documentOf('x', { losses: [{ kind: 'comment', count: 1, examples: ['Ring 75 74 12 34'] }] }), 'r.docx');
    expect(document.losses).toEqual([{ kind: 'comment', count: 1, examples: ['Ring [telefonnummer fjernet]'] }]);
  });
});
