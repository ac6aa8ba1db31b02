import { ExternalHyperlink, HeadingLevel, Paragraph, TextRun, type ParagraphChild } from 'docx';
import { closeTitle, formatNumbers, NO_ADDRESS, readableAddress, type Cited, type NamedSource } from '../model/cited';
import { LISTS } from './styles';

export function paragraph(text: string, style?: string): Paragraph {
  return new Paragraph({ text, ...(style === undefined ? {} : { style }) });
}

/** What a reader must know before anything else, in bold; nothing for ''. */
export function labelParagraph(label: string): Paragraph[] {
  return label === '' ? [] : [new Paragraph({ style: 'Svar', children: [new TextRun({ text: label, bold: true })] })];
}

export function heading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, text });
}

/** A text with the numbers of its sources. */
export function cited(text: Cited<number>): TextRun[] {
  const numbers = formatNumbers(text);
  return [new TextRun(numbers === '' ? text.text : `${text.text}\u00a0${numbers}`)];
}

export function bullet(children: ParagraphChild[]): Paragraph {
  return new Paragraph({ style: 'ListParagraph', numbering: { reference: LISTS.points, level: 0 }, children });
}

/** The number of the source is Word's own, as the list is in the order of the numbers. The title keeps its language for the speller. */
export function sourceItem({ publisher, title, language, url }: NamedSource): Paragraph {
  const place = url === null ? [new TextRun(NO_ADDRESS)] : [addressLink(url, readableAddress(url))];
  const words = [new TextRun(`${publisher}: `), new TextRun({ text: closeTitle(title), language: { value: language } }), new TextRun(' ')];
  return new Paragraph({ style: 'Kilde', numbering: { reference: LISTS.sources, level: 0 }, children: [...words, ...place] });
}

export function addressLink(url: string, text: string): ParagraphChild {
  return new ExternalHyperlink({ link: url, children: [new TextRun({ text, style: 'Hyperlink', noProof: true })] });
}
