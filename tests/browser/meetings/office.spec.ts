import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { convert, hasOffice, NO_OFFICE } from '../office';
import { countSheets } from '../taken';

const FILES = { 'program.docx': readFileSync('build/moeder/tredje-moede-skjern/program.docx') };

test.skip(!hasOffice, NO_OFFICE);

test('LibreOffice opens the programme as one sheet of paper', async () => {
  const made = await convert(FILES, { to: 'pdf' });
  expect(countSheets(made.get('program') ?? Buffer.alloc(0))).toBe(1);
});

test('and reads its title, times, agenda, sources and address', async () => {
  const made = await convert(FILES, { to: 'html' });
  const text = (made.get('program')?.toString('utf8') ?? '').replace(/<[^>]*>/g, ' ').replace(/&nbsp;|\s+/g, ' ');
  const parts = ['Tredje netværksmøde i Skjern', 'kl. 15.45', 'kl. 15.30', 'Kommunecharter eller formålsbestemmelse', 'Circularity City:', '/l/tredje-moede-skjern'];
  for (const part of parts) expect(text).toContain(part);
});
