/** What becomes of a link: it is kept, taken away without a word, or taken away and reported. */
export type LinkVerdict = 'keep' | 'inside' | 'outside-file' | 'unsafe';

/**
 * Judges where a link of a foreign document leads. Only the web and mail are kept; `#anker` leads within the document and is
 * dropped in silence; `bilag/1.docx` names another file (`outside-file`); all else is unsafe: `javascript:`, `data:`,
 * `file:`, `\\server\drev`, and web addresses with a name and password in them.
 *
 * Signs that a browser passes over (`java\nscript:`) are taken out first.
 */
export function judgeLink(url: string): LinkVerdict {
  const plain = plainUrl(url);
  if (plain === '' || plain.startsWith('#')) return 'inside';
  if (/^https?:/i.test(plain)) return isPlainWebAddress(plain) ? 'keep' : 'unsafe';
  if (/^mailto:[^\s@]+@[^\s@]+$/i.test(plain)) return 'keep';
  return /^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(plain) ? 'unsafe' : 'outside-file';
}

/** The address as a browser would read it: without control characters and without white space around it. */
export function plainUrl(url: string): string {
  return url.replace(/[\u0000-\u001f\u007f-\u009f\p{Cf}]/gu, '').trim();
}

function isPlainWebAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return username === '' && password === '';
}
