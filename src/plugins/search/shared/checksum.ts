/** 30 bits that tell contents apart (FNV-1a with a last stirring); no protection against malice. */
export function checksumOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return hash & 0x3fffffff;
}

/** Bits of a checksum. */
export const CHECKSUM_BITS = 30;

const SEAL_BYTES = 4;

/**
 * Puts a checksum before the content, so that a part cut short on its way is noticed, or one that belongs to another version:
 * `version` is a number that only the parts of one version share.
 */
export function seal(content: Uint8Array, version = 0): Uint8Array {
  const sealed = new Uint8Array(content.length + SEAL_BYTES);
  new DataView(sealed.buffer).setUint32(0, checksumOf(content) ^ version);
  sealed.set(content, SEAL_BYTES);
  return sealed;
}

/** The content of a sealed part, or null when it is not whole or not of this version. */
export function unseal(sealed: Uint8Array, version = 0): Uint8Array | null {
  if (sealed.length < SEAL_BYTES) return null;
  const content = sealed.subarray(SEAL_BYTES);
  const expected = new DataView(sealed.buffer, sealed.byteOffset, SEAL_BYTES).getUint32(0);
  return expected === (checksumOf(content) ^ version) ? content : null;
}
