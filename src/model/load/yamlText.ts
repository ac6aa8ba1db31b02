import { LineCounter, isMap, isNode, isScalar, parseDocument } from 'yaml';
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
 * Returns the first syntax error as a problem instead; later errors are usually its echo.
 */
export function parseYaml(text: string, file: string, firstLine = 1): YamlText | Problem {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const [error] = document.errors;
  if (error !== undefined) return brokenYaml(file, lineAt(error.pos[0]), error.code);
  const lineOf = (path: Path): number => lineOfNode(document, path, lineAt) ?? firstLine;
  return { data: document.toJS(), lineOf, lineOfKey };

  function lineOfKey(path: Path, key: string): number {
    const map = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    return isScalar(pair?.key) && pair.key.range ? lineAt(pair.key.range[0]) : lineOf(path);
  }
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
  BAD_INDENT: 'Linjens indrykning passer ikke til linjen over.',
  DUPLICATE_KEY: 'Den samme nøgle står to gange.',
  MISSING_CHAR: 'Et tegn mangler, ofte et anførselstegn eller en parentes.',
  MULTILINE_IMPLICIT_KEY: 'Linjen ligner en nøgle uden kolon, eller en tekst med kolon mangler anførselstegn.',
  BLOCK_AS_IMPLICIT_KEY: 'En tekst med kolon mangler anførselstegn.',
  TAB_AS_INDENT: 'Linjen er rykket ind med tabulator.',
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
