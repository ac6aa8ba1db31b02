import { chromium, type Browser } from '@playwright/test';
import { ensureBrowser, NO_BROWSER } from '../../lib/browser.mjs';

/** A browser that believes the certificate of the slow server. Throws with one line where there is none on the machine. */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const executablePath = await ensureBrowser();
  if (executablePath === null) throw new Error(NO_BROWSER);
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--ignore-certificate-errors', ...args] });
}
