import type { PhrasingContent, Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Problem } from '../problem';
import type { ContentFile } from './readTree';
import { restoreTextDirectives } from './textDirectives';
import { parseYaml, type YamlText } from './yamlText';

/** A page split into checked-as-YAML front matter and a Markdown syntax tree whose lines are those of the file. */
export interface MarkdownPage {
  file: string;
  frontMatter: YamlText;
  body: Root;
  /** The text that the positions in `body` count in: that of the file, with its front matter blanked out. */
  source: string;
}

const FRONT_MATTER = /^---[ \t]*\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n|$)/;

const OPENING_FENCE = /^---[ \t]*\n/;

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze();

/** Parses Markdown as the site does: CommonMark with tables, and with directives in blocks but not in sentences. */
export function parseMarkdown(text: string): Root {
  const tree = processor.parse(text);
  restoreTextDirectives(tree, text);
  return tree;
}

/** Everything that takes a whole line, by its name in the parser. */
const BLOCKS = [
  'blockQuote', 'codeFenced', 'codeIndented', 'definition', 'gfmFootnoteDefinition', 'headingAtx', 'htmlFlow', 'list',
  'setextUnderline', 'table', 'thematicBreak',
];

function withoutBlocks(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: BLOCKS } }];
}

const inlineProcessor = unified().use(remarkParse).use(remarkGfm).use(withoutBlocks).freeze();

/**
 * Parses one line of Markdown. What would begin a block on a page is words here: `6. december 2010` is no list and `#1`
 * no heading, so that nothing is lost. Paragraphs become one.
 */
export function parseInline(text: string): PhrasingContent[] {
  const paragraphs = inlineProcessor.parse(text).children.flatMap((node) => (node.type === 'paragraph' ? [node.children] : []));
  return paragraphs.flatMap((children, index): PhrasingContent[] => (index === 0 ? children : [{ type: 'text', value: ' ' }, ...children]));
}

/** The front matter of a page without its fences, or null when it has none, and the text below it. */
export function splitFrontMatter(text: string): { head: string | null; content: string } {
  const match = FRONT_MATTER.exec(text);
  return match === null ? { head: null, content: text } : { head: match[1] ?? '', content: text.slice(match[0].length) };
}

/** Splits and parses a page. Without readable front matter there is no page, only a problem. */
export function parseMarkdownPage(file: ContentFile): MarkdownPage | Problem {
  const { head, content } = splitFrontMatter(file.text);
  if (head === null) return OPENING_FENCE.test(file.text) ? openFrontMatter(file.path) : missingFrontMatter(file.path);
  const frontMatter = parseYaml(head, file.path, 2);
  if ('rule' in frontMatter) return frontMatter;
  if (frontMatter.data === null) return emptyFrontMatter(file.path);
  const source = blankOut(file.text, file.text.length - content.length);
  return { file: file.path, frontMatter, body: parseMarkdown(source), source };
}

/** Keeps the line breaks of the front matter, so that positions in the body count from the top of the file. */
function blankOut(text: string, length: number): string {
  return text.slice(0, length).replace(/[^\n]/g, '') + text.slice(length);
}

function missingFrontMatter(file: string): Problem {
  return {
    ...brokenFrontMatter(file),
    found: 'Filen begynder ikke med et hoved mellem to linjer med ---.',
    fix: 'Lav et skelet med npm run new, og flyt teksten derind.',
  };
}

function openFrontMatter(file: string): Problem {
  return {
    ...brokenFrontMatter(file),
    found: 'Hovedet begynder i første linje, men slutter ikke.',
    fix: 'Sæt en linje med --- mellem hovedet og teksten.',
  };
}

function emptyFrontMatter(file: string): Problem {
  return {
    ...brokenFrontMatter(file),
    found: 'Hovedet mellem de to linjer med --- er tomt.',
    fix: 'Skriv nøglerne, eller lav et skelet med npm run new.',
  };
}

function brokenFrontMatter(file: string): Omit<Problem, 'found' | 'fix'> {
  return { file, line: 1, rule: 'broken-front-matter', expected: 'et hoved med mindst title og description' };
}
