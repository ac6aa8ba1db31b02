import { strToU8, zipSync } from 'fflate';
import type { ForeignFile } from '../../safety/fileKind';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMESPACES = [
  ...['office', 'text', 'table', 'style', 'meta', 'manifest'].map((name) => `xmlns:${name}="${OASIS}:${name}:1.0"`),
  `xmlns:draw="${OASIS}:drawing:1.0"`,
  `xmlns:fo="${OASIS}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${OASIS}:svg-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

export interface OdtParts {
  /** Children of `office:text`. */
  text: string;
  /** Children of `office:automatic-styles`. */
  styles?: string;
  /** Whole parts by name; the namespaces are declared on their root. */
  parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** An OpenDocument text of the parts given and those that every one has. */
export function odtFile(given: OdtParts, name = 'referat.odt'): ForeignFile {
  const content = `<office:document-content><office:automatic-styles>${given.styles ?? ''}</office:automatic-styles><office:body><office:text>${given.text}</office:text></office:body></office:document-content>`;
  const parts = { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content, ...given.parts };
  const bytes = Object.entries(parts).map(([part, value]) => [part, typeof value === 'string' ? strToU8(value.replace(/^<([\w:-]+)/, `<$1 ${NAMESPACES}`)) : value] as const);
  return { name, bytes: zipSync(Object.fromEntries(bytes)) };
}
