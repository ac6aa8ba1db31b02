import type { Knowledge } from '../../../model/knowledge';

/** The folder of the fingerprint files, below the plugin's generated files. */
export const FINGERPRINT_FOLDER = 'fingerprints';

/**
 * For each page a file that changes when something shown on it changes elsewhere; only the dev server has use for them.
 * `fingerprintLoader.cjs` knows the names.
 */
export function fingerprintFiles(knowledge: Knowledge): Record<string, unknown> {
  const entries = knowledge.pages.map((page) => [nameOf(page.file), knowledge.fingerprintOf(page)] as const);
  return Object.fromEntries(entries);
}

/** `docs/om/index.md` → `fingerprints/docs~om~index.md.json`. */
function nameOf(file: string): string {
  return `${FINGERPRINT_FOLDER}/${file.replaceAll('/', '~')}.json`;
}
