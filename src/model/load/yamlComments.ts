import { CST, Lexer } from 'yaml';
import { splitFrontMatter } from './markdownPage';
import type { ContentFile } from './readTree';

/** A note that an editor left beside the data. Readers of the site do not see it; readers of the repository do. */
export interface YamlComment {
  file: string;
  line: number;
  /** With its `#`. */
  text: string;
}

/** Signs by which the lexer says what comes next; they do not stand in the text. */
const MARKERS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** The comments of a data file, or those in the front matter of a page. Works on YAML that cannot be parsed too. */
export function findYamlComments({ path, text }: ContentFile): YamlComment[] {
  const isData = path.endsWith('.yml');
  const comments: YamlComment[] = [];
  let line = isData ? 1 : 2;
  let previous = '';
  for (const token of new Lexer().lex(isData ? text : (splitFrontMatter(text).head ?? ''))) {
    // What follows the marker of a scalar is content, whatever it begins with.
    if (token.startsWith('#') && previous !== CST.SCALAR) comments.push({ file: path, line, text: token });
    if (!MARKERS.has(token)) line += token.split('\n').length - 1;
    previous = token;
  }
  return comments;
}
