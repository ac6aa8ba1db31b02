import { BitModels, type BitCoder } from './bitCoder';
import { NumberModels } from './codes';

/** End of text, 26 letters, 10 digits, and a sign that any other character follows by its number. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const OTHER = LETTERS.length + 1;
const SYMBOL_BITS = 6;
const SYMBOLS = 1 << SYMBOL_BITS;

/** Contexts for short texts, mostly folded words: each letter is expected after the one before. */
export class TextModels {
  private readonly symbols = new BitModels(SYMBOLS * SYMBOLS);
  private readonly others = new NumberModels();

  /** Codes a text of any characters. When reading, `text` is ignored; `before` is what stands ahead of the text. */
  code(coder: BitCoder, text: string, before = ''): string {
    let previous = symbolOf(before.charCodeAt(before.length - 1));
    let read = '';
    for (let at = 0; ; at += 1) {
      const written = at < text.length ? symbolOf(text.charCodeAt(at)) : 0;
      const symbol = this.codeSymbol(coder, previous, written);
      if (symbol === 0) return read;
      read += symbol === OTHER ? this.codeOther(coder, text.charCodeAt(at)) : LETTERS.charAt(symbol - 1);
      previous = symbol;
    }
  }

  private codeSymbol(coder: BitCoder, previous: number, symbol: number): number {
    let node = 1;
    for (let bit = SYMBOL_BITS - 1; bit >= 0; bit -= 1) {
      node = node * 2 + coder.bit(this.symbols, previous * SYMBOLS + node, (symbol >>> bit) & 1);
    }
    return node - SYMBOLS;
  }

  private codeOther(coder: BitCoder, unit: number): string {
    return String.fromCharCode(this.others.code(coder, 0, Number.isNaN(unit) ? 0 : unit));
  }
}

function symbolOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96;
  if (unit >= 48 && unit <= 57) return unit - 21;
  return Number.isNaN(unit) ? 0 : OTHER;
}
