import { BitModels, type BitCoder } from './bitCoder';

const LENGTHS = 32;
/** Of a number's binary digits the first three are learned; the others are as good as random. */
const LEARNED_DIGITS = 3;

/** Contexts in which whole numbers of one meaning are coded: small ones cost little once they are usual. */
export class NumberModels {
  private readonly lengths: BitModels;
  private readonly digits: BitModels;

  /** `contexts`: into how many classes the numbers fall. */
  constructor(contexts = 1) {
    this.lengths = new BitModels(contexts * LENGTHS);
    this.digits = new BitModels(contexts * LENGTHS * (1 << LEARNED_DIGITS));
  }

  /** Codes a whole number ≥ 0 below 2³¹, after Elias' gamma code; when reading, `value` is ignored. */
  code(coder: BitCoder, context: number, value: number): number {
    const length = this.codeLength(coder, context, 31 - Math.clz32(value + 1));
    const base = (context * LENGTHS + length) << LEARNED_DIGITS;
    let number = 1;
    for (let digit = length - 1; digit >= 0; digit -= 1) {
      const place = length - 1 - digit;
      const slot = place < LEARNED_DIGITS ? base + (number & ((1 << LEARNED_DIGITS) - 1)) : -1;
      const bit = ((value + 1) >>> digit) & 1;
      number = number * 2 + (slot < 0 ? coder.evenBit(bit) : coder.bit(this.digits, slot, bit));
    }
    return number - 1;
  }

  private codeLength(coder: BitCoder, context: number, length: number): number {
    let count = 0;
    while (count < LENGTHS - 1 && coder.bit(this.lengths, context * LENGTHS + count, count < length ? 1 : 0) === 1) count += 1;
    return count;
  }
}
