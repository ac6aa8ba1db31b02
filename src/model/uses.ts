import { directivesNaming } from './directives';
import { idSchema } from './kinds/fields';
import { parseReferences } from './references';
import { collectTexts, lineInUnit, type TextUnit } from './texts';
import type { ContentTree, Entry } from './tree';
import { walkData } from './walk';
import { visit } from 'unist-util-visit';

/** A place that names a source or a figure. */
export interface Use {
  id: string;
  file: string;
  line: number;
  /** Address of the page it stands on, or null for data files. */
  address: string | null;
}

/** Every place that names a source or a figure. */
export interface Uses {
  sources: readonly Use[];
  figures: readonly Use[];
}

/** Every place that names a source: `[@id]` in text, and `source`, `sources` and `agenda` in front matter and data. */
export function findSourceUses(tree: ContentTree, texts: readonly TextUnit[] = collectTexts(tree)): Use[] {
  const cited = texts.flatMap((unit) =>
    parseReferences(unit.text).flatMap((segment) =>
      segment.type === 'citation' ? segment.sources.flatMap(({ id }) => (id === '' ? [] : [useIn(unit, id, segment.offset)])) : [],
    ),
  );
  return [...cited, ...findKeyed(tree, ['source', 'sources', 'agenda'])];
}

/** Every place that names a figure: `[#id]` in text, `::tal{#id}` and its like, and `keyFigures` in front matter. */
export function findFigureUses(tree: ContentTree, texts: readonly TextUnit[] = collectTexts(tree)): Use[] {
  const inText = texts.flatMap((unit) =>
    parseReferences(unit.text).flatMap((segment) =>
      segment.type === 'figure' ? [useIn(unit, segment.id, segment.offset)] : [],
    ),
  );
  return [...inText, ...findDirectives(tree), ...findKeyed(tree, ['keyFigures'])];
}

/** Blocks without an id are the business of the rule about blocks. */
function findDirectives(tree: ContentTree): Use[] {
  const names = directivesNaming('figure');
  return tree.parsed.flatMap(({ body, file, address }) => {
    const uses: Use[] = [];
    visit(body, 'leafDirective', (node) => {
      const id = node.attributes?.id ?? '';
      if (names.includes(node.name) && id !== '') uses.push({ id, file, line: node.position?.start.line ?? 1, address });
    });
    return uses;
  });
}

function useIn(unit: TextUnit, id: string, offset: number): Use {
  return { id, file: unit.file, line: lineInUnit(unit, offset), address: unit.address };
}

/** A value that cannot be an id is passed over: its schema has reported it, and it names nothing. */
function findKeyed(tree: ContentTree, keys: readonly string[]): Use[] {
  const pages = tree.parsed.map(({ frontMatter, file, address }) => ({
    data: frontMatter.data,
    lineOf: frontMatter.lineOf,
    file,
    address,
  }));
  const entries = [...tree.figures, ...tree.vocabulary, ...tree.indirectMeetings].map((entry: Entry<unknown>) => ({
    data: entry.raw,
    lineOf: (path: readonly PropertyKey[]) => entry.lineOf(path),
    file: entry.file,
    address: null,
  }));
  return [...pages, ...entries].flatMap(({ data, lineOf, file, address }) =>
    walkData(data).flatMap(({ key, value, path }) =>
      keys.includes(key) && isId(value) ? [{ id: value, file, line: lineOf(path), address }] : [],
    ),
  );
}

function isId(value: unknown): value is string {
  return idSchema.safeParse(value).success;
}
