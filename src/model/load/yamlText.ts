import { LineCounter, isMap, isNode, isScalar, parseDocument, visit, type Alias, type Document } from 'yaml';
import type { Problem } from '../problem';

type Path = readonly PropertyKey[];

/** YAML as data, with a way back from each value to its line in the file. */
export interface YamlText {
  data: unknown;
  /** The line of the value at this path; for a path that is not there, the line of its nearest parent. */
  lineOf(path: Path): number;
  /** The line of a key of the map at this path. */
  lineOfKey(path: Path, key: string): number;
}

/**
 * Parses YAML that stands at `firstLine` of a file.
 *
 * Returns the first syntax error as a problem instead; later errors are usually its echo. What YAML would read in a way
 * that no editor means counts as an error too: `*text*` as the repetition of another value, `!text` as a type.
 */
export function parseYaml(text: string, file: string, firstLine = 1): YamlText | Problem {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) return brokenYaml(file, lineAt(error.pos[0]), error.code);
  const alias = findAlias(document);
  if (alias !== null) return brokenYaml(file, lineAt(alias.range?.[0] ?? 0), 'BAD_ALIAS');
  const lineOf = (path: Path): number => lineOfNode(document, path, lineAt) ?? firstLine;
  return { data: document.toJS(), lineOf, lineOfKey };

  function lineOfKey(path: Path, key: string): number {
    const map = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    return isScalar(pair?.key) && pair.key.range ? lineAt(pair.key.range[0]) : lineOf(path);
  }
}

function findAlias(document: Document): Alias | null {
  let found: Alias | null = null;
  visit(document, {
    Alias(_key, node) {
      found = node;
      return visit.BREAK;
    },
  });
  return found;
}

function lineOfNode(
  document: { getIn(path: unknown[], keep: boolean): unknown },
  path: Path,
  lineAt: (offset: number) => number,
): number | null {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lineAt(node.range[0]);
  }
  return null;
}

/** The parser's codes in words an editor can act on. */
const REASONS: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'En tekst, der begynder med *, mangler anførselstegn.',
  BAD_DQ_ESCAPE: 'Tegnet efter \\ kan ikke stå dér i en tekst i anførselstegn.',
  BAD_INDENT: 'Linjens indrykning passer ikke til linjen over, eller en parentes er ikke lukket.',
  BAD_SCALAR_START: 'En tekst begynder med et tegn, der kræver anførselstegn: @, %, ` eller komma.',
  DUPLICATE_KEY: 'Den samme nøgle står to gange.',
  MISSING_CHAR: 'Et tegn mangler, ofte et anførselstegn eller en parentes.',
  MULTILINE_IMPLICIT_KEY: 'Linjen ligner en nøgle uden kolon, eller en tekst med kolon mangler anførselstegn.',
  BLOCK_AS_IMPLICIT_KEY: 'En tekst med kolon mangler anførselstegn, eller den næste linje er rykket for langt ind.',
  MULTIPLE_DOCS: 'En linje med --- deler indholdet i to.',
  TAB_AS_INDENT: 'Linjen er rykket ind med tabulator.',
  TAG_RESOLVE_FAILED: 'En tekst, der begynder med !, mangler anførselstegn.',
  UNEXPECTED_TOKEN: 'Et tegn står, hvor det ikke kan stå.',
};

function brokenYaml(file: string, line: number, code: string): Problem {
  return {
    file,
    line,
    rule: 'broken-front-matter',
    found: REASONS[code] ?? `Linjen kan ikke læses som YAML (${code}).`,
    expected: 'linjer af formen »nøgle: værdi«, rykket ind med mellemrum',
    fix: 'Ret linjen; sæt "…" om tekster, der indeholder kolon, # eller [.',
  };
}
