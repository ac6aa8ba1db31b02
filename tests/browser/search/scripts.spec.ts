import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const FOLDER = 'build/assets/js';

/** Every script that the site sends, by its name. */
function readScripts(): [string, string][] {
  return readdirSync(FOLDER).filter((name) => name.endsWith('.js')).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]);
}

/** In patterns that the browser compiles when it reads the script. */
const LOOKS_BEHIND = /(?<!RegExp\(`)\(\?<[!=]/;

/** In a pattern that is put together when it is wanted: harmless as long as nobody asks for it. */
const LOOKS_BEHIND_WHEN_ASKED = /RegExp\(`\(\?<[!=]/;

test('no script looks behind in a regular expression: Safari before 16.4 would refuse the script as a whole', () => {
  const scripts = readScripts();
  // The engine is among them, in the worker and for browsers without workers.
  expect(scripts.filter(([, text]) => text.includes('soegeindeks')).length).toBeGreaterThanOrEqual(2);
  expect(scripts.filter(([, text]) => LOOKS_BEHIND.test(text)).map(([name]) => name)).toEqual([]);
});

test('only the library for Word files could look behind when asked, for a template that no page fills in', () => {
  const asked = readScripts().filter(([, text]) => LOOKS_BEHIND_WHEN_ASKED.test(text));
  expect(asked.filter(([, text]) => !text.includes('placeholderDelimiters')).map(([name]) => name)).toEqual([]);
});
