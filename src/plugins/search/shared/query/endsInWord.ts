/** Whether a text ends in a word, so that more letters may follow. A vowel sign or an accent of its own belongs to its letter. */
export function endsInWord(text: string): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(text);
}
