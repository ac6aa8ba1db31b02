import type { getDocumentProxy } from 'unpdf';
import type { Checked } from '../../safety/checked';
import { encrypted, unreadable } from '../../safety/importProblems';

/** The document as the library has it; used by no other file than those that read pages and properties. */
export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfLibraryPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** Opens a PDF without running, showing or fetching anything of it. Pictures are not unpacked. */
export async function openPdf(bytes: Uint8Array): Promise<Checked<PdfDocument>> {
  const library = await import('unpdf');
  try {
    // The library takes the bytes away from whoever gave them: it gets a copy.
    const document = await library.getDocumentProxy(bytes.slice(), {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      maxImageSize: 1,
      verbosity: 0,
    });
    return { value: document };
  } catch (error) {
    return { problem: error instanceof Error && error.name === 'PasswordException' ? encrypted : unreadable };
  }
}
