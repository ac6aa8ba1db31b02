import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** Presses a button that gives a file. */
export async function download(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

/** How many sheets of paper a PDF has: Chromium and LibreOffice write one object of the type `Page` for each. */
export function countSheets(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
}
