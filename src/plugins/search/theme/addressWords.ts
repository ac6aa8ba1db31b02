const MOST_WORDS = 8;

/**
 * The words of the last part of an address that leads nowhere, to be searched for: `/vejledning/genbrugte-mursten/` →
 * `genbrugte mursten`. '' when it has none, as an address of numbers or signs.
 */
export function addressWords(pathname: string): string {
  const parts = pathname.split('/').map(decodePart).map(toWords);
  return parts.filter((words) => /\p{L}{2}/u.test(words)).at(-1) ?? '';
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** `Genbrugte-mursten_2.html` → `Genbrugte mursten 2`; the name of a front page is no word. */
function toWords(part: string): string {
  const name = part.replace(/^index(?=\.|$)/i, '').replace(/\.[a-z]{2,5}$/i, '');
  return (name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS).join(' ');
}
