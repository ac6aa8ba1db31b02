import { expect, it } from 'vitest';
import { readTokens } from './tokens';

it.each([
  ['Vi bruger it-udbud, ikke EU’s.', ['Vi', 'bruger', 'it-udbud', ',', 'ikke', 'EU’s', '.']],
  ['ca. 1.234,5 mio. kr. (10 %)', ['ca.', '1.234,5', 'mio.', 'kr.', '(', '10', '%', ')']],
  ['den 15. januar, 31-12-2026, kl. 9.30-10.15', ['den', '15.', 'januar', ',', '31-12-2026', ',', 'kl.', '9.30-10.15']],
  ['1 234 567 af 1/3', ['1 234 567', 'af', '1/3']],
  ['§§ 3-5 og/eller § 12 a', ['§', '§', '3-5', 'og', '/', 'eller', '§', '12', 'a']],
  ['Jf. nr.3, bl.a. F.eks. her.', ['Jf.', 'nr.', '3', ',', 'bl.a.', 'F.eks.', 'her', '.']],
  ['Se https://example.org/a-b?c=1. Se /krav/k-001/ og mailto:a@b.dk.', ['Se', 'https://example.org/a-b?c=1', '.', 'Se', '/krav/k-001/', 'og', 'mailto:a@b.dk', '.']],
  ['E\u0301n\n• to', ['E\u0301n', '\n', '•', 'to']],
  ['', []],
  ['  ', []],
])('readTokens cuts »%s« where a reader would', (text, pieces) => {
  expect(readTokens(text).map((token) => token.text)).toEqual(pieces);
});
