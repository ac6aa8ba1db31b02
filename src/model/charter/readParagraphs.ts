import type { Nodes, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { visitParents } from 'unist-util-visit-parents';
import { DIRECTIVES } from '../directives';
import { paragraphPartSchema, type ParagraphPart } from '../kinds/charterParts';
import { isLabel, titleOfMark } from '../minutes/readParts';
import type { Problem } from '../problem';
import type { ParsedPage } from '../tree';
import { validateData } from '../validate';
import { definitionsIn, paragraphLinks } from './paragraphLinks';
import { paragraphText, plainWords } from './paragraphText';
import type { CharterParagraph } from './records';
import { findUnfit, type UnfitPart } from './unfitWording';

export interface FoundParagraph {
  paragraph: CharterParagraph;
  line: number;
}

/** What the text of a version holds: its paragraphs in the order of the text, and faults beside what could be read. */
export interface VersionParagraphs {
  page: ParsedPage;
  paragraphs: FoundParagraph[];
  problems: Problem[];
  /** Whether every paragraph could be read: what is only typed wrong is not gone. The rule about blocks reports it. */
  isWhole: boolean;
}

/** Reads the paragraphs of one version. */
export function readParagraphs(page: ParsedPage): VersionParagraphs {
  const read: VersionParagraphs = { page, paragraphs: [], problems: [], isWhole: !hasUnread(page) };
  const definitions = definitionsIn(page.body);
  visitParents(page.body, 'containerDirective', (node, ancestors) => {
    if (node.name !== 'paragraph') return;
    if (ancestors.length > 1) read.problems.push(enclosed(page.file, node));
    else readOne(node, read, definitions);
  });
  return read;
}

/** Whether a block of a page is a paragraph of a charter. */
export function isParagraphBlock(node: RootContent): node is ContainerDirective {
  return node.type === 'containerDirective' && node.name === 'paragraph';
}

/** What stands in a paragraph below its heading. */
export function wordsOfParagraph({ children }: ContainerDirective): RootContent[] {
  return children.filter((child) => !isLabel(child));
}

/** Whether there is a paragraph that its parser took for words, as with a space without width before the colons. */
function hasUnread({ body }: ParsedPage): boolean {
  let isFound = false;
  visitParents(body, 'text', ({ value }) => {
    isFound ||= /^[\s\p{Cf}]*:{2,}[\s\p{Cf}]*paragraph/mu.test(value);
  });
  return isFound;
}

function readOne(node: ContainerDirective, read: VersionParagraphs, definitions: ReadonlyMap<string, string>): void {
  const line = lineOf(node);
  const part = readPart(node, line, read);
  if (part === null) return;
  const words = wordsOfParagraph(node);
  const text = paragraphText(words);
  if (text === '') read.problems.push(empty(read.page.file, line, part.id));
  read.problems.push(...findUnfit(words).map((found) => unfit(read.page.file, part.id, found)));
  const number = plainWords(part.number ?? '');
  const title = plainWords(titleOfMark(node) ?? '');
  const links = paragraphLinks(words, definitions);
  read.paragraphs.push({ paragraph: { id: part.id, number: number === '' ? null : number, title, text, links }, line });
}

function readPart({ attributes }: ContainerDirective, line: number, { page, problems }: VersionParagraphs): ParagraphPart | null {
  if ((attributes?.id ?? '') === '') {
    problems.push(withoutId(page.file, line));
    return null;
  }
  const place = { file: page.file, text: { lineOf: () => line, lineOfKey: () => line }, base: [] };
  const checked = validateData(paragraphPartSchema(), { ...attributes }, place);
  problems.push(...checked.problems);
  return checked.value;
}

function lineOf({ position }: Nodes): number {
  return position?.start.line ?? 1;
}

const RULE = 'charter-paragraph';
const EXAMPLE = DIRECTIVES.get('paragraph')?.example ?? '';

function withoutId(file: string, line: number): Problem {
  return {
    file,
    line,
    rule: RULE,
    found: 'Paragraffen har intet id.',
    expected: 'et id i krøllede klammer, som er det samme i alle versioner af dokumentet',
    fix: `Skriv »${EXAMPLE}«. Fandtes paragraffen i versionen før, så brug dens id derfra.`,
  };
}

function enclosed(file: string, node: ContainerDirective): Problem {
  return {
    file,
    line: lineOf(node),
    rule: RULE,
    found: 'Paragraffen står inde i en anden blok, en liste eller et citat.',
    expected: 'hver paragraf for sig selv, så den kan findes og sammenlignes',
    fix: 'Flyt paragraffen ud, og begynd den yderst til venstre. Underpunkter skrives som en liste i paragraffen.',
  };
}

function empty(file: string, line: number, id: string): Problem {
  return {
    file,
    line,
    rule: RULE,
    found: `Paragraffen »${id}« har ingen tekst.`,
    expected: 'paragraffens ordlyd mellem linjen med id og linjen med :::',
    fix: 'Skriv ordlyden, eller fjern paragraffen.',
  };
}

function unfit(file: string, id: string, { line, what, fix }: UnfitPart): Problem {
  return { file, line, rule: RULE, found: `Paragraffen »${id}« har ${what}.`, expected: 'ordlyden alene: tekst, lister, tabeller og links', fix };
}
