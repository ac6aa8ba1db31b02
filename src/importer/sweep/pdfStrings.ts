/** A string of a PDF in brackets or in hex, the ends of a list, or a number. */
const TOKEN = /\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<[\da-f\s]{4,}>|[[\]]|-?\d*\.?\d+/gi;
/** Thousandths of the size of the letters. A space is about 250 wide; more than this parts words. */
const GAP = 180;

/**
 * The strings in objects and drawings of a PDF, as pieces that belong together: words are drawn in pieces with small steps
 * between them, `[(0707)-12(61-4285)] TJ`.
 */
export function pdfStrings(source: string): string[][] {
  const texts: string[][] = [];
  let list: string[] | null = null;
  for (const [token] of source.matchAll(TOKEN)) {
    if (token === '[') list = [];
    else if (token === ']') {
      if (list !== null && list.length > 0) texts.push(list);
      list = null;
    } else if (token.startsWith('(') || token.startsWith('<')) {
      if (list === null) texts.push([decodeString(token)]);
      else list.push(decodeString(token));
    } else if (list !== null && list.length > 0 && Math.abs(Number(token)) > GAP) {
      texts.push(list);
      list = [];
    }
  }
  return texts;
}

function decodeString(token: string): string {
  const latin = token.startsWith('<') ? Buffer.from(token.replace(/[<>\s]/g, ''), 'hex').toString('latin1') : unescaped(token.slice(1, -1));
  return latin.startsWith('\xfe\xff') ? new TextDecoder('utf-16be').decode(Buffer.from(latin, 'latin1')) : latin;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** `\055` is a hyphen by its number; a backslash at the end of a line joins it to the next. */
function unescaped(text: string): string {
  return text.replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_whole, sign: string) => {
    if (/^[0-7]/.test(sign)) return String.fromCharCode(Number.parseInt(sign, 8) & 255);
    return ESCAPES[sign] ?? (/^[\r\n]/.test(sign) ? '' : sign);
  });
}
