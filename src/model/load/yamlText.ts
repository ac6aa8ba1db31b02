import { LineCounter, isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Problem } from '../problem';
import { brokenYaml, findYamlFault } from './yamlFault';

type Path = readonly PropertyKey[];

/** YAML as data, with a way back from each value to its line in the file. */
export interface YamlText {
  data: unknown;
  /** The line of the value at this path; for a path that is not there, the line of its nearest parent. */
  lineOf(path: Path): number;
  /** The line of a key of the map at this path. */
  lineOfKey(path: Path, key: string): number;
}

/** Parses YAML that stands at `firstLine` of a file. Text that cannot be read gives one problem instead. */
export function parseYaml(text: string, file: string, firstLine = 1): YamlText | Problem {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const fault = findYamlFault(document, text);
  if (fault !== null) return brokenYaml(file, lineAt(fault.offset), fault.code);
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
