/** Bytes that say how long the first half is. */
const LENGTH_BYTES = 4;

/** Two stretches of bytes as one, of which either can be read without the other. */
export function joinPair(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(LENGTH_BYTES + first.length + second.length);
  new DataView(bytes.buffer).setUint32(0, first.length);
  bytes.set(first, LENGTH_BYTES);
  bytes.set(second, LENGTH_BYTES + first.length);
  return bytes;
}

/** The two stretches again. Throws a `RangeError` when there are fewer bytes than say how long the first is. */
export function splitPair(bytes: Uint8Array): [Uint8Array, Uint8Array] {
  const end = LENGTH_BYTES + new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
  return [bytes.subarray(LENGTH_BYTES, end), bytes.subarray(end)];
}
