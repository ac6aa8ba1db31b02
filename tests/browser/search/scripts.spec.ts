import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const FOLDER = 'build/assets/js';

/** Every script that the site sends, by its name. */
function readScripts(): [string, string][] {
  return readdirSync(FOLDER).filter((name) => name.endsWith('.js')).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]);
}

test('no script looks behind in a regular expression: Safari before 16.4 would refuse the script as a whole', () => {
  const scripts = readScripts();
  // The engine is among them, in the worker and for browsers without workers.
  expect(scripts.filter(([, text]) => text.includes('soegeindeks')).length).toBeGreaterThanOrEqual(2);
  expect(scripts.filter(([, text]) => /\(\?<[!=]/.test(text)).map(([name]) => name)).toEqual([]);
});
