import type { Code, InlineCode } from 'mdast';
import { visit } from 'unist-util-visit';
import { DIRECTIVES } from '../directives';
import { lineInUnit, type TextUnit } from '../texts';
import type { ParsedPage } from '../tree';

/** A place in running text that was meant as a block. */
export interface BlockInProse {
  file: string;
  line: number;
  /** The name after the colons. */
  name: string;
  /** The line as far as it tells what was meant. */
  written: string;
}

/** A line that begins as a block does to the eye, as in `::: note` or `::tal {#pris}`; or `:tal{#pris}` in a sentence. */
const AT_LINE_START = /^(?:[^\S\n]|\p{Cf})*:{2,}[ \t]*(\p{L}[\p{L}\d-]*)[^\n]*/gmu;
const IN_SENTENCE = /(?<![\p{L}\d:]):([a-z]+)(?:\[[^\]\n]*\])?\{[^}\n]*\}/gu;

/** Finds what was meant as a block in the running text of pages. Code is not running text. */
export function collectBlocksInProse(texts: readonly TextUnit[]): BlockInProse[] {
  return texts.filter(({ part }) => part !== 'field').flatMap((unit) => [
    ...blocksIn(unit, AT_LINE_START),
    ...blocksIn(unit, IN_SENTENCE).filter(({ name }) => DIRECTIVES.has(name)),
  ]);
}

/** A block of minutes behind spaces or in quotation marks of code. */
const OF_MINUTES = /:{1,3}[ \t]*(item|decision|action|partnerround)(?=[[{\s]|$)[^\n]*/gmu;

/**
 * Finds the blocks of minutes that an indent or a mistyped fence has made code. Nobody writes code in minutes, and what was
 * meant for members only would stand there for all to read.
 */
export function collectBlocksInCode({ file, kind, body }: ParsedPage): BlockInProse[] {
  const found: BlockInProse[] = [];
  if (kind !== 'minutes') return found;
  visit(body, ['code', 'inlineCode'], (node) => {
    // `visit` filters by the names, which the type system cannot follow through a list.
    const { value, position } = node as Code | InlineCode;
    found.push(...blocksIn({ file, text: value, line: position?.start.line ?? 1, part: 'paragraph' }, OF_MINUTES));
  });
  return found;
}

function blocksIn(unit: Pick<TextUnit, 'file' | 'text' | 'line' | 'part'>, pattern: RegExp): BlockInProse[] {
  return [...unit.text.matchAll(pattern)].map(({ 0: written, 1: name = '', index }) => ({
    file: unit.file,
    line: lineInUnit(unit, index),
    name,
    written: written.length > 60 ? `${written.slice(0, 60)}…` : written.trim(),
  }));
}
