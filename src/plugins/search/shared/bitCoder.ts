/**
 * Adaptive binary arithmetic coding after G. N. N. Martin, "Range encoding" (1979), with the carry of LZMA's coder.
 *
 * Writing and reading share one face: `bit` is told the bit to write and answers with it, or ignores what it is told and
 * answers with the bit read. So a format is described once, by one function that serves both directions.
 */
export interface BitCoder {
  /** Codes one bit in a context of `models`; the context learns from it. */
  bit(models: BitModels, context: number, bit: number): number;
  /** Codes one bit that may as well be the other: nothing is learned. */
  evenBit(bit: number): number;
}

/**
 * What each context has learned: how likely a 0 is, and how often the context has been used. Both lie in one number, and a
 * fresh context is 0, for a script that has just begun spends most of its time here.
 */
export class BitModels {
  readonly states: Uint32Array;

  constructor(contexts: number) {
    this.states = new Uint32Array(contexts);
  }
}

/** In 1/65536; the lower half of a state, turned so that an even chance is 0. */
const HALF = 32768;
const LOWER = 65535;
/** No bit is ever held to be impossible. */
const FLOOR = 64;
/** After so many uses a context stops slowing down. */
const SLOWEST = 60;
/** A context that has been used little learns fast; later ones follow slow changes only. */
const RATES = Float64Array.from({ length: SLOWEST + 1 }, (_, uses) => 1 / (uses + 1.6));
const TOP = 2 ** 24;

/** The state after a bit; `zero` is how likely a 0 was by the state before. */
function learn(state: number, zero: number, bit: number): number {
  const uses = state >>> 16;
  const next = zero + (((bit === 0 ? 65536 - FLOOR - zero : FLOOR - zero) * (RATES[uses] ?? 0)) | 0);
  return ((uses < SLOWEST ? uses + 1 : uses) << 16) | (next ^ HALF);
}

export class BitWriter implements BitCoder {
  private readonly bytes: number[] = [];
  private low = 0;
  private range = 0xffffffff;
  private held = 0;
  private pending = 0;
  private first = true;

  bit(models: BitModels, context: number, bit: number): number {
    const state = models.states[context] ?? 0;
    const zero = (state & LOWER) ^ HALF;
    const bound = (this.range >>> 16) * zero;
    if (bit === 1) this.low += bound;
    this.range = bit === 0 ? bound : this.range - bound;
    models.states[context] = learn(state, zero, bit);
    this.widen();
    return bit;
  }

  evenBit(bit: number): number {
    this.range >>>= 1;
    if (bit === 1) this.low += this.range;
    this.widen();
    return bit;
  }

  private widen(): void {
    while (this.range < TOP) {
      this.range = (this.range * 256) >>> 0;
      this.shift();
    }
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

  /** In one piece, as no other function here: it runs a hundred thousand times before a first answer. */
  bit(models: BitModels, context: number): number {
    const { states } = models;
    const state = states[context] ?? 0;
    const zero = (state & LOWER) ^ HALF;
    const bound = (this.range >>> 16) * zero;
    const bit = this.code < bound ? 0 : 1;
    if (bit === 0) this.range = bound;
    else {
      this.code -= bound;
      this.range -= bound;
    }
    states[context] = learn(state, zero, bit);
    if (this.range < TOP) this.widen();
    return bit;
  }

  evenBit(): number {
    this.range >>>= 1;
    const bit = this.code < this.range ? 0 : 1;
    if (bit === 1) this.code -= this.range;
    if (this.range < TOP) this.widen();
    return bit;
  }

  private widen(): void {
    do {
      this.range = (this.range * 256) >>> 0;
      this.code = ((this.code * 256) >>> 0) + (this.bytes[this.at] ?? 0);
      this.at += 1;
    } while (this.range < TOP);
  }
}
