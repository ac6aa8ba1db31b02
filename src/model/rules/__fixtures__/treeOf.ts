import { contextOf } from '../../check';
import { LIST_NAMES } from '../../kinds/lists';
import type { Problem } from '../../problem';
import { parseTree } from '../../tree';
import type { Rule } from '../rule';

/** A site in memory: path from the root → text of the file. */
export type Files = Readonly<Record<string, string>>;

/** One word for each closed list, by the list's own name: `phase: phase`. */
const VOCABULARY = LIST_NAMES.map((name) => `- { id: ${name}, list: ${name}, label: ${name} }\n`).join('');

/**
 * What one rule says about a site; the vocabulary is added unless the site brings its own. `served` are the paths of
 * files below `static/` and beside pages.
 */
export function problemsOf(rule: Rule, files: Files, served: readonly string[] = []): Problem[] {
  const whole: Files = { 'src/data/vocabulary.yml': VOCABULARY, ...files };
  const paths = Object.keys(whole).sort();
  const { tree } = parseTree(paths.map((path) => ({ path, text: whole[path] ?? '' })), [], served);
  return rule.check(contextOf(tree));
}

/** A page with title and description in lines 2 and 3. Without more in its head, its body begins in line 5. */
export function page(body: string, head = ''): string {
  return `---\ntitle: Siden\ndescription: Det korte svar.\n${head}---\n${body}\n`;
}

/** A list of sources with addresses of their own; see `source` for the lines of each. */
export function sources(...ids: readonly string[]): string {
  return ids.map((id) => source(id, `https://example.org/${id}`)).join('');
}

/** A source whose address stands in the fourth of its eight lines. */
export function source(id: string, url: string): string {
  return `- id: ${id}
  publisher: Udgiver
  title: Titel
  url: ${url}
  date: null
  language: da
  role: source-role
  read: read-extent
`;
}

/** The figure `pris`, complete, with one value from the source `k-1`. */
export const FIGURE = `- id: pris
  label: Pris
  subject: skolen
  topic: figure-topic
  unit: unit
  meaning: Hvad skolen kostede.
  certainty: certainty
  values:
    - value: 3400000
      says: Pris ifølge ejeren.
      sources: [k-1]
`;
