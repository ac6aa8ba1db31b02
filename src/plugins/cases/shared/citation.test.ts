import { expect, it } from 'vitest';
import { citationHtml, citationText, citationWords } from './citation';

const CASE = { title: 'Skolen & »Hallen«', address: 'https://videnbank.example/cases/skolen/', reviewed: '2026-11-23' };

it('names the case, where it stands and when it was reviewed', () => {
  expect(citationWords(CASE)).toBe('Skolen & »Hallen«. Videnbank for cirkulære kommuner. Sidst gennemgået 23. november 2026.');
});

it('adds the address and the day of reading as text', () => {
  expect(citationText(CASE, '2026-12-01')).toBe(
    'Skolen & »Hallen«. Videnbank for cirkulære kommuner. Sidst gennemgået 23. november 2026. https://videnbank.example/cases/skolen/ (læst 1. december 2026)',
  );
});

it('links the title and the address, and escapes what HTML would read', () => {
  const href = 'https://videnbank.example/cases/skolen/';
  expect(citationHtml(CASE, '2026-12-01')).toBe(
    `<p><a href="${href}">Skolen &amp; »Hallen«</a>. Videnbank for cirkulære kommuner. Sidst gennemgået 23. november 2026. ` +
      `<a href="${href}">${href}</a> (læst 1. december 2026)</p>`,
  );
  expect(citationHtml({ ...CASE, title: '<b>"' }, '2026-12-01')).toContain('>&lt;b&gt;&quot;</a>');
});
