import { expect, it } from 'vitest';
import { citationHtml, citationText, citationWords } from './citation';

const CASE = { title: 'Skolen & »Hallen«', address: 'https://videnbank.example/l/skolen/', reviewed: '2026-11-23' };

it('names the case, where it stands and when it was reviewed', () => {
  expect(citationWords(CASE)).toBe('Skolen & »Hallen«. Videnbank for cirkulære kommuner. Sidst gennemgået 23. november 2026.');
});

it('adds the address and the day of reading as text', () => {
  expect(citationText(CASE, '2026-12-01')).toBe(
    'Skolen & »Hallen«. Videnbank for cirkulære kommuner. Sidst gennemgået 23. november 2026. https://videnbank.example/l/skolen/ (læst 1. december 2026)',
  );
});

it('links the title and the address, and escapes what HTML would read', () => {
  const href = 'https://videnbank.example/l/skolen/';
  expect(citationHtml(CASE, '2026-12-01')).toBe(
    `<p><a href="${href}">Skolen &amp; »Hallen«</a>. Videnbank for cirkulære kommuner. Sidst gennemgået 23. november 2026. ` +
      `<a href="${href}">${href}</a> (læst 1. december 2026)</p>`,
  );
  expect(citationHtml({ ...CASE, title: '<b>"' }, '2026-12-01')).toContain('>&lt;b&gt;&quot;</a>');
});

it('does not put a full stop behind a title with a mark of its own', () => {
  expect(citationWords({ ...CASE, title: 'Hvad nu?' })).toContain('Hvad nu? Videnbank');
  expect(citationHtml({ ...CASE, title: 'Hvad nu?' }, '2026-12-01')).toContain('Hvad nu?</a> Videnbank');
});
