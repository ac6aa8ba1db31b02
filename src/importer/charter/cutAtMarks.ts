import { plainText, slicePhrasing, type Phrasing } from '../text/phrasing';
import { isChapter, isEnding, readMark } from './marks';
import { isMetaLine } from './metaLine';

interface Line {
  start: number;
  text: string;
  /** Whether all of its words stand in bold. */
  isBold: boolean;
}

/**
 * A paragraph of a document, cut where a line of it begins a paragraph of the charter: `§ 1 Formål\nVi vil …\n§ 2 …`. A title on
 * the first line is parted from the text below it. All else stays together, with the line breaks that it had.
 */
export function cutAtMarks(children: Phrasing): Phrasing[] {
  const lines = linesIn(children);
  if (lines.length < 2) return [children];
  const starts = lines.filter((line, index) => index === 0 || opensSomething(line) || endsTitle(lines[index - 1], line)).map(({ start }) => start);
  if (starts.length === 1) return [children];
  return starts.map((start, index) => slicePhrasing(children, start, starts[index + 1] ?? Infinity)).filter((words) => words.length > 0);
}

/** In one pass, for a paragraph may have thousands of lines. */
function linesIn(children: Phrasing): Line[] {
  const lines: Line[] = [{ start: 0, text: '', isBold: true }];
  let at = 0;
  for (const node of children) {
    plainText([node]).split('\n').forEach((text, index) => {
      if (index > 0) lines.push({ start: ++at, text: '', isBold: true });
      const line = lines.at(-1);
      if (line === undefined) return;
      line.text += text;
      line.isBold = line.isBold && (node.type === 'strong' || text.trim() === '');
      at += text.length;
    });
  }
  return lines.map((line) => ({ ...line, isBold: line.isBold && line.text.trim() !== '' }));
}

function opensSomething({ text, isBold }: Line): boolean {
  return readMark(text, isBold) !== null || isChapter(text) || (isEnding(text) && text.length <= 40);
}

/** Whether the line above is a title by itself: in bold, with a mark and no full stop, or a line about the version. */
function endsTitle(above: Line | undefined, line: Line): boolean {
  const [title, text] = [above?.text.trim() ?? '', line.text.trim()];
  if (above === undefined || title === '' || text === '') return false;
  if (isMetaLine(title) || isMetaLine(text)) return true;
  if (above.isBold !== line.isBold) return above.isBold;
  return /^[\p{Lu}\d]/u.test(text) && isTitleLike(title) && readMark(title, false) !== null;
}

/** Words that may be the title of a paragraph: short, and no sentence by their signs. */
export function isTitleLike(text: string): boolean {
  return text.length <= 80 && /[\p{L}\d]/u.test(text) && !/[.!?;:,]$|\n/u.test(text);
}
