import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const baseDirectory = path.join(root, 'node_modules/@docusaurus/theme-translations/locales/base');

/** Messages that read the same in Danish and English, and why. */
const sameInBothLanguages: Readonly<Record<string, string>> = {
  'theme.admonition.info': '»Info« is Danish as well',
  'theme.admonition.tip': '»Tip« is Danish as well',
  'theme.docs.versionBadge.label': '»Version« is Danish as well; the rest is a placeholder',
};

const messages = new Map(
  Object.entries(readJson<Record<string, { message: string }>>(path.join(root, 'i18n/da/code.json'))).map(
    ([key, { message }]) => [key, message],
  ),
);
const themeDefaults = readDefaults('theme-common.json');
const allDefaults = new Map(readdirSync(baseDirectory).flatMap((file) => [...readDefaults(file)]));

describe('the Danish interface strings', () => {
  it('has every string of the theme', () => {
    expect(themeDefaults.size).toBeGreaterThan(0);
    expect([...themeDefaults.keys()].filter((key) => !messages.has(key))).toEqual([]);
  });

  it('leaves no string in English, apart from the words that are the same in both languages', () => {
    const english = [...messages.keys()].filter(isEnglish);
    expect(english.sort()).toEqual(Object.keys(sameInBothLanguages).sort());
  });
});

/** Capitals do not make a translation: `Warning` for `warning` is still English. */
function isEnglish(key: string): boolean {
  return messages.get(key)?.trim().toLowerCase() === allDefaults.get(key)?.trim().toLowerCase();
}

/** The English defaults without the `___DESCRIPTION` keys, which explain them to translators. */
function readDefaults(file: string): Map<string, string> {
  const defaults = readJson<Record<string, string>>(path.join(baseDirectory, file));
  return new Map(Object.entries(defaults).filter(([key]) => !key.endsWith('___DESCRIPTION')));
}

function readJson<Content>(file: string): Content {
  return JSON.parse(readFileSync(file, 'utf8')) as Content;
}
