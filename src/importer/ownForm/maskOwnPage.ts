import { parseMarkdown, splitFrontMatter } from '../../model/load/markdownPage';
import { findPersonal, MASKS, type PersonalData } from '../protect/findPersonal';
import { protectDocument, type PersonalFinding } from '../protect/protectDocument';

/** A page without personal data, and what that was. */
export interface MaskedPage {
  text: string;
  fileName: string;
  findings: PersonalFinding[];
  /** Whether markup parts a number, so that it cannot be taken out without reading the page anew. */
  isLeft: boolean;
}

/** Takes personal data out of a page in the knowledge base's own form. Everything else stays sign by sign, and line by line. */
export function maskOwnPage(text: string, fileName: string): MaskedPage {
  const masked = maskAll(text.replace(/\[([^\]\n]*)\]\((?:mailto|tel|sms):[^)\s]*\)/giu, '$1'));
  const name = protect(masked, fileName);
  return { text: masked, fileName: name.fileName, findings: protect(text, fileName).findings, isLeft: name.findings.some(({ place }) => place !== 'filnavn') };
}

/** In round brackets: square ones would begin a list in front matter, and may be a link in the text. */
function maskAll(text: string): string {
  return findPersonal(text).filter((found) => !isId(found, text)).reduceRight((rest, { kind, offset, text: { length } }) => {
    return `${rest.slice(0, offset)}(${MASKS[kind].slice(1, -1)})${rest.slice(offset + length)}`;
  }, text);
}

/** `b-2026-03-12-1` is no number to ring. */
function isId({ kind, offset }: PersonalData, text: string): boolean {
  return kind === 'phone' && /[#"\s][bh]-$/u.test(text.slice(0, offset));
}

/** Looks through the page as a reader sees it, too: markup may part a number. */
function protect(text: string, fileName: string): { findings: PersonalFinding[]; fileName: string } {
  const { head, content } = splitFrontMatter(text);
  const hidden = head === null ? [] : [{ place: 'hovedet', text: head }];
  return protectDocument({ body: parseMarkdown(content), images: [], losses: [], hidden, buried: [] }, fileName);
}
