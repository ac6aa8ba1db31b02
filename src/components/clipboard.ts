/** A text in two forms; programs take the one that they can use. */
export interface RichText {
  html: string;
  text: string;
}

/** How much of it the clipboard has taken. */
export type Copied = 'rich' | 'plain' | 'nothing';

/**
 * Puts a text on the clipboard, with its links where the browser allows that, otherwise as plain text. Browsers refuse both
 * to sites without https and to readers who have said no: then nothing has been copied, and the reader must be told.
 */
export async function copyRichText({ html, text }: RichText): Promise<Copied> {
  if (await succeeds(() => navigator.clipboard.write([new ClipboardItem({ 'text/html': blob(html, 'text/html'), 'text/plain': blob(text, 'text/plain') })]))) {
    return 'rich';
  }
  return (await copyText(text)) ? 'plain' : 'nothing';
}

/** Puts plain text on the clipboard; false where the browser does not let the page. */
export function copyText(text: string): Promise<boolean> {
  return succeeds(() => navigator.clipboard.writeText(text));
}

function blob(text: string, type: string): Blob {
  return new Blob([text], { type });
}

/** Where the clipboard is missing altogether, asking for it throws at once. */
async function succeeds(write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch {
    return false;
  }
}
