/** Shorter runs of letters stand in binary data by chance. */
const RUN = String.raw`{6,}`;
const ONE_BYTE = new RegExp(String.raw`[\t\n\r\x20-\x7e]${RUN}`, 'g');
const TWO_BYTES = [new RegExp(String.raw`(?:[\t\n\r\x20-\x7e]\0)${RUN}`, 'g'), new RegExp(String.raw`(?:\0[\t\n\r\x20-\x7e])${RUN}`, 'g')];

/**
 * The words in data of an unknown format, a line for each run of letters and digits: in one byte each as in most files, in
 * two as in the old files of Office. Letters beyond ASCII part the runs; what is looked for here is numbers and addresses.
 */
export function binaryText(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const wide = TWO_BYTES.flatMap((pattern) => latin.match(pattern) ?? []).map((run) => run.replaceAll('\0', ''));
  return [...(latin.match(ONE_BYTE) ?? []), ...wide].join('\n');
}
