import type { Nodes, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { visitParents } from 'unist-util-visit-parents';
import { DIRECTIVES } from '../directives';
import { paragraphPartSchema, type ParagraphPart } from '../kinds/charterParts';
import { isLabel, titleOfMark } from '../minutes/readParts';
import type { Problem } from '../problem';
import type { ParsedPage } from '../tree';
import { validateData } from '../validate';
import { paragraphText, plainWords } from './paragraphText';
import type { CharterParagraph } from './records';

export interface FoundParagraph {
  paragraph: CharterParagraph;
  line: number;
}

/** What the text of a version holds: its paragraphs in the order of the text, and faults beside what could be read. */
export interface VersionParagraphs {
  page: ParsedPage;
  paragraphs: FoundParagraph[];
  problems: Problem[];
}

/** Reads the paragraphs of one version. */
export function readParagraphs(page: ParsedPage): VersionParagraphs {
  const read: VersionParagraphs = { page, paragraphs: [], problems: [] };
  visitParents(page.body, 'containerDirective', (node, ancestors) => {
    if (node.name !== 'paragraph') return;
    if (ancestors.length > 1) read.problems.push(enclosed(page.file, node));
    else readOne(node, read);
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

function readOne(node: ContainerDirective, read: VersionParagraphs): void {
  const line = lineOf(node);
  const part = readPart(node, line, read);
  if (part === null) return;
  const text = paragraphText(wordsOfParagraph(node));
  if (text === '') read.problems.push(empty(read.page.file, line, part.id));
  const title = plainWords(titleOfMark(node) ?? '');
  read.paragraphs.push({ paragraph: { id: part.id, number: part.number ?? null, title, text }, line });
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
