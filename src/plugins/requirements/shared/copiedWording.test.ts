import { describe, expect, it } from 'vitest';
import { copiedWording, type CopiedWording } from './copiedWording';

const COPIED: CopiedWording = {
  id: 'k-001',
  title: 'Sten & mørtel',
  address: 'https://example.org/l/k-001/',
  legalAsOf: '2024',
  wording: [
    { type: 'paragraph', text: 'Kravet gælder <alle> sten:' },
    { type: 'list', isOrdered: false, items: ['hele', 'rene & tørre'] },
  ],
};

describe('copiedWording', () => {
  it('is the wording, then the reminder about the law and where it is from', () => {
    expect(copiedWording({ ...COPIED, wording: [{ type: 'paragraph', text: 'Kravet.' }] }).text).toBe(
      'Kravet.\n\nKontrollér i gældende ret, før teksten bruges. Kilder til juraen: 2024.\nVidenbankens egen formulering, k-001: Sten & mørtel. Videnbank for cirkulære kommuner: https://example.org/l/k-001/',
    );
  });

  it('keeps lists in Word and mail, and every sign as it is', () => {
    expect(copiedWording(COPIED).html).toBe(
      '<p>Kravet gælder &lt;alle&gt; sten:</p><ul><li>hele</li><li>rene &amp; tørre</li></ul>' +
        '<p>Kontrollér i gældende ret, før teksten bruges. Kilder til juraen: 2024.<br>Videnbankens egen formulering, k-001: Sten &amp; mørtel. Videnbank for cirkulære kommuner: ' +
        '<a href="https://example.org/l/k-001/">https://example.org/l/k-001/</a></p>',
    );
  });

  it('numbers a numbered list', () => {
    expect(copiedWording({ ...COPIED, wording: [{ type: 'list', isOrdered: true, items: ['a'] }] })).toMatchObject({ html: expect.stringMatching(/^<ol><li>a<\/li><\/ol>/), text: expect.stringMatching(/^1\. a\n/) });
  });
});
