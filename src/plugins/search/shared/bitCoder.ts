/**
 * Adaptive binary arithmetic coding after G. N. N. Martin, "Range encoding" (1979), with the carry of LZMA's coder.
 *
 * Writing and reading share one face: `bit` is told the bit to write and answers with it, or ignores what it is told and
 * answers with the bit read. So a format is described once, by one function that serves both directions.
 */
export interface BitCoder {
  /** Codes one bit in a context of `models`; the context learns from it. */
  bit(models: BitModels, context: number, bit: number): number;
}

/** Probabilities, one per context: how likely a 0 is, in 1/65536, and how often the context has been used. */
export class BitModels {
  readonly zero: Uint16Array;
  readonly uses: Uint8Array;

  constructor(contexts: number) {
    this.zero = new Uint16Array(contexts).fill(HALF);
    this.uses = new Uint8Array(contexts);
  }

  /** A context that has been used little learns fast; later ones follow slow changes only. */
  learn(context: number, bit: number): void {
    const uses = this.uses[context] ?? 0;
    const zero = this.zero[context] ?? HALF;
    const target = bit === 0 ? 65536 - FLOOR : FLOOR;
    this.zero[context] = zero + Math.trunc((target - zero) / (uses + 1.6));
    if (uses < SLOWEST) this.uses[context] = uses + 1;
  }
}

const HALF = 32768;
/** No bit is ever held to be impossible. */
const FLOOR = 64;
/** After so many uses a context stops slowing down. */
const SLOWEST = 60;
const TOP = 2 ** 24;

export class BitWriter implements BitCoder {
  private readonly bytes: number[] = [];
  private low = 0;
  private range = 0xffffffff;
  private held = 0;
  private pending = 0;
  private first = true;

  bit(models: BitModels, context: number, bit: number): number {
    const bound = (this.range >>> 16) * (models.zero[context] ?? HALF);
    if (bit === 0) this.range = bound;
    else {
      this.low += bound;
      this.range -= bound;
    }
    models.learn(context, bit);
    while (this.range < TOP) {
      this.range = (this.range * 256) >>> 0;
      this.shift();
    }
    return bit;
  }

  /** The bytes written; nothing may be written after. Zeros at the end are left out, for a reader supplies them. */
  finish(): Uint8Array {
    for (let step = 0; step < 5; step += 1) this.shift();
    while (this.bytes.at(-1) === 0) this.bytes.pop();
    return Uint8Array.from(this.bytes);
  }

  /** Moves the top byte out. A byte of ones waits, for a carry may still run through it. */
  private shift(): void {
    if (this.low >= 0xff000000 && this.low <= 0xffffffff) this.pending += 1;
    else {
      const carry = this.low > 0xffffffff ? 1 : 0;
      if (!this.first) this.bytes.push((this.held + carry) & 255);
      for (; this.pending > 0; this.pending -= 1) this.bytes.push((255 + carry) & 255);
      this.first = false;
      this.held = Math.floor(this.low / TOP) & 255;
    }
    this.low = (this.low % TOP) * 256;
  }
}

export class BitReader implements BitCoder {
  private at = 4;
  private range = 0xffffffff;
  private code: number;

  constructor(private readonly bytes: Uint8Array) {
    const [a = 0, b = 0, c = 0, d = 0] = bytes;
    this.code = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  }

  bit(models: BitModels, context: number): number {
    const bound = (this.range >>> 16) * (models.zero[context] ?? HALF);
    const bit = this.code < bound ? 0 : 1;
    if (bit === 0) this.range = bound;
    else {
      this.code -= bound;
      this.range -= bound;
    }
    models.learn(context, bit);
    while (this.range < TOP) {
      this.range = (this.range * 256) >>> 0;
      this.code = ((this.code * 256) >>> 0) + (this.bytes[this.at] ?? 0);
      this.at += 1;
    }
    return bit;
  }
}
