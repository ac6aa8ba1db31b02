import { oneLine, type SourcePage, type SourceSection } from './sourcePage';

const SPECIAL: Readonly<Record<string, string>> = { aq: "'", co: '©', em: '—', en: '–', bu: '•', ti: '~', lq: '“', rq: '”', dq: '"' };

/** Requests whose arguments are text; all others only arrange it. Names in `mdoc` and `man`, which do not clash. */
const TEXT = new Set(['B', 'I', 'BR', 'RB', 'BI', 'IB', 'IR', 'RI', 'SM', 'SB', 'IP', 'Nm', 'Nd', 'Ar', 'Fl', 'Op', 'Pa', 'Xr', 'Dq', 'It', 'Tn', 'Lk', 'Oo']);

/** Who wrote and translated the page, and under what licence: the same on every page, and about none. */
const BOILERPLATE = /^(forfatter|fejlrapporter|rapporter fejl|rapportering af fejl|ophavsret|oversættelse|forfattere|copyright)/i;

const BREAKS = new Set(['TP', 'PP', 'P', 'LP', 'IP', 'HP', 'Pp', 'br', 'sp', 'It', 'nf', 'fi', 'EX', 'EE']);

/** Reads a manual page, `name` as `man` knows it: `ls.1`. Null for one that only points at another or defines nothing. */
export function parseManPage(roff: string, name: string): SourcePage | null {
  const sections: SourceSection[] = [];
  let definition = false;
  for (const line of roff.split('\n')) {
    if (/^\.(de|ig)\b/.test(line)) definition = true;
    if (!definition) addLine(sections, line);
    if (line === '..') definition = false;
  }
  const written = sections.map((section) => ({ ...section, text: section.text.split('\n').map(oneLine).filter(Boolean).join('\n') }));
  const [first, ...others] = written;
  if (first === undefined || others.length === 0) return null;
  return {
    id: `man/${name}`,
    title: titleOf(name, first.text),
    description: null,
    keywords: [],
    sections: others.filter(({ heading }) => !BOILERPLATE.test(heading)),
    links: [],
  };
}

function addLine(sections: SourceSection[], line: string): void {
  const [, request = '', argument = ''] = /^[.'][ \t]*([A-Za-z]+)[ \t]*(.*)$/.exec(line) ?? [];
  if (request === 'SH' || request === 'Sh' || request === 'SS' || request === 'Ss') {
    const depth = request.toLowerCase() === 'sh' ? 1 : 2;
    sections.push({ heading: capitalize(oneLine(plainText(argument))), depth, anchors: [], text: '' });
    return;
  }
  const section = sections[sections.length - 1];
  if (section === undefined || line.startsWith('.\\"') || line.startsWith("'\\\"")) return;
  if (BREAKS.has(request) || line === '') section.text += '\n';
  if (request === '' && !/^[.']/.test(line)) section.text += `${plainText(line)} `;
  if (TEXT.has(request)) section.text += `${plainText(/^[BIR]{2}$/.test(request) ? joinAlternating(argument) : argument)} `;
}

/** `.BR ls (1)` sets its arguments in two typefaces without a space between them. */
function joinAlternating(argument: string): string {
  return (argument.match(/"[^"]*"|\S+/g) ?? []).map((part) => part.replaceAll('"', '')).join('');
}

/** `\fBtar\fP \- et \(aqarkiv\(aq` → `tar - et 'arkiv'` */
function plainText(text: string): string {
  return text
    .replace(/\\".*$/, '')
    .replace(/\\f(\[[^\]]*\]|\(..|.)/g, '')
    .replace(/\\\[([^\]]+)\]|\\\((..)/g, (_, long: string | undefined, short: string | undefined) => SPECIAL[long ?? short ?? ''] ?? '')
    .replace(/\\\*(\[[^\]]*\]|\(..|.)/g, '')
    .replace(/\\s[+-]?\d+|\\[hv]'[^']*'/g, '')
    .replace(/\\[/,&|^:%c{}]/g, '')
    .replace(/\\([-\\ ~e$t«])/g, (_, sign: string) => ({ e: '\\', t: ' ', '~': ' ' })[sign] ?? sign)
    .replaceAll('"', '');
}

/** The section `NAVN` says `tar - et arkivredskab`; a page is listed as `tar: et arkivredskab`. */
function titleOf(name: string, text: string): string {
  const [, what] = / [-–—]+ (.+)$/.exec(oneLine(text)) ?? [];
  return what === undefined ? name.replace(/\.[^.]+$/, '') : `${name.replace(/\.[^.]+$/, '')}: ${what}`;
}

/** Headings are set in capitals, which says nothing about them: `SE OGSÅ` → `Se også`. */
function capitalize(heading: string): string {
  return heading === heading.toUpperCase() ? heading.charAt(0) + heading.slice(1).toLowerCase() : heading;
}
