import type { Root } from 'mdast';
import type { Checked } from '../safety/checked';
import type { FileKind } from '../safety/fileKind';
import type { Findings } from './findings';

/** A reader of one format: the body as Markdown nodes, and into the findings all that the body does not carry. */
export type Reader = (bytes: Uint8Array, findings: Findings) => Promise<Checked<Root>>;

/**
 * Each reader is loaded when it is needed: the libraries behind some of them are large. They stand in a file of their own,
 * because tsx cannot resolve `import()` in the first TypeScript file below an `.mts` command.
 */
const READERS: Readonly<Record<FileKind, () => Promise<Reader>>> = {
  docx: async () => (await import('./docx/readDocx')).readDocx,
  odt: async () => (await import('./odt/readOdt')).readOdt,
  pdf: async () => (await import('./pdf/readPdf')).readPdf,
  html: async () => (await import('./html/readHtml')).readHtml,
  markdown: async () => (await import('./markdown/readMarkdown')).readMarkdown,
  text: async () => (await import('./text/readText')).readText,
};

export function loadReader(kind: FileKind): Promise<Reader> {
  return READERS[kind]();
}
