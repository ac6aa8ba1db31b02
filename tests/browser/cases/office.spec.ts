import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { AS_DANISH_CSV, convert, hasOffice, NO_OFFICE, readSheet } from '../office';
import { countSheets, download } from '../taken';
import { open } from '../visit';
import { CASES } from './builtCases';
import { TWO } from './comparisonReader';

const PLAN = '/cases/venlo-stadskantoor/forretningsplan/?rente=3,5';

test.skip(!hasOffice, NO_OFFICE);

test('LibreOffice opens the Word file of every case as one sheet of paper', async () => {
  const files = Object.fromEntries(CASES.map(({ id, address }) => [`${id}.docx`, readFileSync(`build${address}${id}.docx`)]));
  const made = await convert(files, { to: 'pdf' });
  expect(CASES.map(({ id }) => [id, countSheets(made.get(id) ?? Buffer.alloc(0))])).toEqual(CASES.map(({ id }) => [id, 1]));
});

test('and reads its title, figures, sources and short address', async () => {
  const made = await convert({ 'hal.docx': readFileSync('build/cases/den-blaa-hal-middelfart/den-blaa-hal-middelfart.docx') }, { to: 'html' });
  const text = (made.get('hal')?.toString('utf8') ?? '').replace(/<[^>]*>/g, ' ').replace(/&nbsp;|\s+/g, ' ');
  for (const part of ['Nedrivning af Den Blå Hal i Middelfart', '490 ton', 'Ejers eller leverandørs påstand', 'Kingo:', '/l/den-blaa-hal-middelfart']) expect(text).toContain(part);
});

test('LibreOffice opens the Word file of the business case with its numbers', async ({ page }) => {
  await open(page, PLAN);
  const made = await convert({ 'plan.docx': (await download(page, 'Hent som Word')).content }, { to: 'txt:Text (encoded):UTF8' });
  const text = made.get('plan')?.toString('utf8').replace(/\s+/g, ' ') ?? '';
  for (const part of ['Kalkulationsrente', '3,5 %', '5,62 mio. euro', '11,5 % i afkast kan ikke genskabes']) expect(text).toContain(part);
});

test('the CSV of the business case opens in Danish with its numbers as numbers', async ({ page }) => {
  await open(page, PLAN);
  const made = await convert({ 'plan.csv': (await download(page, 'Hent som CSV til Excel')).content }, { to: 'fods', readAs: AS_DANISH_CSV });
  const rows = readSheet(made.get('plan')?.toString('utf8') ?? '');
  expect(rows.find(([first]) => first === 'Kalkulationsrente')?.slice(0, 3)).toEqual(['Kalkulationsrente', 3.5, '%']);
  const years = rows.filter(([first]) => typeof first === 'number');
  expect(years.map(([year]) => year)).toEqual(Array.from({ length: 41 }, (_, year) => year));
  expect(years.flat().filter((cell) => typeof cell === 'string' && cell !== '')).toEqual([]);
  // What each year's rows come to, recalculated from the columns themselves.
  expect(years[1]?.[1]).toBe(422_500);
});

test('the CSV of a comparison opens in Danish with its letters and its numbers', async ({ page }) => {
  await open(page, TWO);
  const made = await convert({ 'valg.csv': (await download(page, 'Hent CSV til Excel')).content }, { to: 'fods', readAs: AS_DANISH_CSV });
  const rows = readSheet(made.get('valg')?.toString('utf8') ?? '');
  expect(rows[0]?.slice(0, 5)).toEqual(['Gruppe', 'Felt', 'Case', 'Case-id', 'Værdi']);
  const share = rows.find((row) => row.includes('Andel genbrugt og genanvendt') && row.includes('brunhoejskolen-holbaek'));
  expect(share?.[4]).toBe(97.5);
});
