import path from 'node:path/posix';
import { visit } from 'unist-util-visit';
import { toString } from 'mdast-util-to-string';
import { textToSlug } from '../danish/slug';
import { readHeadingAnchor } from '../model/headingAnchor';
import type { ContentTree, ParsedPage } from '../model/tree';
import type { ImportProblem } from './neutral';

/** What an import does about minutes that a meeting has already. Over nothing is ever written. */
export type ExistingMode =
  /** The new page would lie where the old one is: refuse. */
  | 'refuse'
  /** The new page is only shown, or written elsewhere: go on, and say what must be moved. */
  | 'beside'
  /** Minutes that only await are moved away, and the new page gets their address. */
  | 'replace-awaiting';

/** Minutes that a meeting has. */
export interface Existing {
  file: string;
  /** The name of the file without its ending. */
  stem: string;
  state: string;
  /** Anchors of its headings by the slug of their words. */
  anchors: ReadonlyMap<string, string>;
  /** What says where the page stands in the menu: that stays the same. */
  menu: Readonly<Record<string, unknown>>;
}

/** Where pages go that others take the place of: outside of `docs/`, so that no page is made of them. */
export const REPLACED_FOLDER = 'foer-import';

/** The path that an old page is moved to. */
export function replacedPath({ stem }: Pick<Existing, 'stem'>): string {
  return `${REPLACED_FOLDER}/${stem}.foer.md`;
}

/** The minutes that a meeting has already, readable or not; null when it has none. */
export function existingMinutes(meeting: string, { parsed }: Pick<ContentTree, 'parsed'>): Existing | null {
  const page = parsed.find(({ kind, frontMatter }) => kind === 'minutes' && fieldsOf(frontMatter)['meeting'] === meeting);
  if (page === undefined) return null;
  const fields = fieldsOf(page.frontMatter);
  const kept = ['sidebar_label', 'sidebar_position'].filter((key) => fields[key] !== undefined);
  return {
    file: page.file,
    stem: path.basename(page.file).replace(/\.mdx?$/, ''),
    state: String(fields['state'] ?? ''),
    anchors: anchorsOf(page),
    menu: Object.fromEntries(kept.map((key) => [key, fields[key]])),
  };
}

function fieldsOf({ data }: ParsedPage['frontMatter']): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
}

function anchorsOf({ body }: ParsedPage): Map<string, string> {
  const anchors = new Map<string, string>();
  visit(body, 'heading', (node) => {
    const { words, id } = readHeadingAnchor(toString(node));
    if (id !== null) anchors.set(textToSlug(words), id);
  });
  return anchors;
}

/** The site as it is once a file has been moved away. */
export function withoutFile(tree: ContentTree, file: string): ContentTree {
  const isOther = (each: { file: string }): boolean => each.file !== file;
  return { ...tree, places: tree.places.filter(isOther), parsed: tree.parsed.filter(isOther), pages: tree.pages.filter(isOther) };
}

/** Why the old minutes stop the import, or null when it may go on. */
export function existingProblem(meeting: string, existing: Existing, mode: ExistingMode): ImportProblem | null {
  const isAwaiting = existing.state === 'awaiting';
  if (mode === 'beside' || (mode === 'replace-awaiting' && isAwaiting)) return null;
  const found = `Mødet »${meeting}« har allerede et referat i ${existing.file}.`;
  if (mode === 'replace-awaiting') {
    return {
      found: `${found} Det er ikke en side, der venter på sit referat (state: ${existing.state}).`,
      expected: 'en side med state: awaiting, når du skriver --replace-awaiting',
      fix: 'Se det nye referat med --dry-run, eller skriv det til en anden mappe med --out, og sæt de to sammen selv.',
    };
  }
  return {
    found: isAwaiting ? `${found} Siden venter på referatet (state: awaiting).` : found,
    expected: 'et møde uden referat; importen overskriver ikke noget',
    fix: isAwaiting
      ? `Tilføj --replace-awaiting: så flytter importen den gamle side til ${replacedPath(existing)} og lægger referatet på samme adresse. Med --dry-run ser du først, hvad der sker.`
      : 'Se det nye referat med --dry-run, eller skriv det til en anden mappe med --out. Skal det afløse det gamle, så flyt den gamle fil væk først. Er det et andet møde, så skriv --meeting eller --date.',
  };
}

/** What the editor must know of the old minutes when the import goes on beside them. */
export function existingAdvice(existing: Existing, mode: ExistingMode): string {
  if (mode === 'replace-awaiting') {
    return `${existing.file} ventede på referatet. Den flyttes til ${replacedPath(existing)}. Den nye side har samme adresse, samme plads i menuen og de samme ankre på punkterne. Slet den gamle fil, når du har set efter, om noget i den skal med, fx kilder.`;
  }
  const how = existing.state === 'awaiting' ? `Kør importen igen uden --dry-run og --out, men med --replace-awaiting, når den nye side er, som den skal være` : `Flyt den gamle fil væk, før du lægger den nye i ${path.dirname(existing.file)}/`;
  return `Mødet har allerede et referat i ${existing.file}. Den fil er ikke rørt. ${how}.`;
}
