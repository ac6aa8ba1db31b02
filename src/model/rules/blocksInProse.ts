import { DIRECTIVES } from '../directives';
import { lineInUnit, type TextUnit } from '../texts';

/** A place in running text that was meant as a block. */
export interface BlockInProse {
  file: string;
  line: number;
  /** The name after the colons. */
  name: string;
  /** The line as far as it tells what was meant. */
  written: string;
}

/** A line that begins as a block does, as in `::: note` or `::tal {#pris}`; or `:tal{#pris}` in a sentence. */
const AT_LINE_START = /^:{2,}[ \t]*(\p{L}[\p{L}\d-]*)[^\n]*/gmu;
const IN_SENTENCE = /(?<![\p{L}\d:]):([a-z]+)\{#[^}\n]*\}/gu;

/** Finds what was meant as a block in the running text of pages. Code is not running text. */
export function collectBlocksInProse(texts: readonly TextUnit[]): BlockInProse[] {
  return texts.filter(({ part }) => part === 'paragraph' || part === 'quote').flatMap((unit) => [
    ...blocksIn(unit, AT_LINE_START),
    ...blocksIn(unit, IN_SENTENCE).filter(({ name }) => DIRECTIVES.has(name)),
  ]);
}

function blocksIn(unit: TextUnit, pattern: RegExp): BlockInProse[] {
  return [...unit.text.matchAll(pattern)].map(({ 0: written, 1: name = '', index }) => ({
    file: unit.file,
    line: lineInUnit(unit, index),
    name,
    written: written.length > 60 ? `${written.slice(0, 60)}…` : written.trim(),
  }));
}
