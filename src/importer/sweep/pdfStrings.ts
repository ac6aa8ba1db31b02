/** The beginning of a string in brackets, a string in hex, the ends of a list, or a number. */
const TOKEN = /\(|<[\da-f\s]{4,}>|[[\]]|-?\d*\.?\d+/gi;
/** Thousandths of the size of the letters. A space is about 250 wide; more than this parts words. */
const GAP = 180;

/**
 * The strings in objects and drawings of a PDF, as pieces that belong together: words are drawn in pieces with small steps
 * between them, `[(0707)-12(61-4285)] TJ`.
 */
export function pdfStrings(source: string): string[][] {
  const texts: string[][] = [];
  let list: string[] | null = null;
  for (const token of tokensOf(source)) {
    if (token === '[') list = [];
    else if (token === ']') {
      if (list !== null && list.length > 0) texts.push(list);
      list = null;
    } else if (/^[(<]/.test(token)) {
      if (list === null) texts.push([decodeString(token)]);
      else list.push(decodeString(token));
    } else if (list !== null && list.length > 0 && Math.abs(Number(token)) > GAP) {
      texts.push(list);
      list = [];
    }
  }
  return list === null || list.length === 0 ? texts : [...texts, list];
}

function* tokensOf(source: string): Generator<string> {
  const pattern = new RegExp(TOKEN);
  for (let match = pattern.exec(source); match !== null; match = pattern.exec(source)) {
    const end = match[0] === '(' ? endOfBrackets(source, match.index) : pattern.lastIndex;
    yield source.slice(match.index, end);
    pattern.lastIndex = end;
  }
}

/** Brackets in a string are in pairs, or have a backslash before them. What is never closed goes to the end. */
function endOfBrackets(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')' && --depth === 0) return at + 1;
  }
  return source.length;
}

function decodeString(token: string): string {
  const latin = token.startsWith('<') ? Buffer.from(token.replace(/[<>\s]/g, ''), 'hex').toString('latin1') : unescaped(token.replace(/^\(|\)$/g, ''));
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
