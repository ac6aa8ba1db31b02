import type { Root, RootContent } from 'mdast';
import { tidyBody } from '../recognise/tidyBody';
import { toUnits } from '../recognise/units';
import type { Loss } from '../neutral';
import type { Note } from '../report/notes';
import { wordsOfNode } from '../text/replaceWords';
import { isBold, plainText } from '../text/phrasing';
import type { CharterPart, CharterText } from './charterText';
import { withoutContents } from './contents';
import { cutAtMarks } from './cutAtMarks';
import { findEnding } from './ending';
import { findLayout } from './findLayout';
import { settleIntro } from './intro';
import { withoutMailHead } from './mailHead';
import { readMark } from './marks';
import type { Opener } from './opener';
import { isOwnFile, ownLayout, withoutPageLines } from './ownFile';
import { unfoldTables } from './tableUnits';
import { betweenParts, toParts } from './toParts';
import { takeTop } from './top';

/** Reads the text of a charter out of a document without personal data. `losses` are those of its reading. */
export function readCharter(body: Root, losses: readonly Loss[]): CharterText {
  const notes: Note[] = [];
  const all = unfoldTables(toUnits(unquoted(tidyBody(body)), cutAtMarks), notes);
  const isOwn = isOwnFile(all, losses);
  const { title, units, about } = takeTop(isOwn ? withoutPageLines(all) : withoutContents(withoutMailHead(all, notes), notes), isOwn, notes);
  const own = isOwn ? ownLayout(units) : null;
  const end = own === null ? findEnding(units) : units.length;
  const layout = own ?? findLayout(units.slice(0, end));
  const parts = [...toParts(layout, notes), ...betweenParts(units.slice(end))];
  const settled = settleIntro(parts, notes);
  return { title, parts: settled, how: layout.how, word: wordFor(layout.openers[0], [title ?? '', ...headingsIn(settled)]), dateLines: [...about, ...linesOutside(settled)], notes };
}

const COUNTED = /(princip|løfte|forpligtelse|tilsagn|pejlemærke|anbefaling|målsætning)(?:per|r|er)?(?:ne|erne)?(?!\p{L})/iu;

/** What the paragraphs are called: by their own marks, else by the title or the headings: `De ti principper`. */
function wordFor(opener: Opener | undefined, headings: readonly string[]): string | null {
  if (opener?.mark?.kind === 'section') return 'paragraf';
  if (opener?.mark?.word != null || opener?.mark == null) return opener?.mark?.word ?? null;
  return headings.flatMap((words) => COUNTED.exec(words)?.[1]?.toLocaleLowerCase('da') ?? [])[0] ?? null;
}

function headingsIn(parts: readonly CharterPart[]): string[] {
  return parts.flatMap((part) => (part.kind === 'heading' ? [part.words] : []));
}

function linesOutside(parts: readonly CharterPart[]): string[] {
  return parts.flatMap((part) => (part.kind === 'text' ? part.blocks.flatMap((block) => wordsOfNode(block).split('\n')) : []));
}

/** A charter may be quoted as a whole; a quotation inside it stays one. */
function unquoted(body: Root): Root {
  return { ...body, children: body.children.flatMap((block) => (block.type === 'blockquote' && block.children.some(beginsParagraph) ? block.children : [block])) };
}

function beginsParagraph(block: RootContent): boolean {
  return block.type === 'heading' || (block.type === 'paragraph' && readMark(plainText(block.children), isBold(block.children)) !== null);
}
