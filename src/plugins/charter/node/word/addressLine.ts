import { Paragraph, TextRun } from 'docx';
import { lowerFirst } from '../../../../danish/capitals';
import type { CharterVersion } from '../../../../model/charter/records';
import { wholeAddress } from '../../../../model/wholeAddress';
import { addressLink } from '../../../../word/paragraphs';
import { standingWords, type CurrentVersion } from '../../shared/standing';

/** Words and the whole address that they lead to, which is read on paper too. `siteUrl` ends in a slash. */
export function addressLine(words: string, to: string, siteUrl: string): Paragraph {
  const address = wholeAddress(to, siteUrl);
  return new Paragraph({ children: [new TextRun(words), addressLink(address, address)] });
}

/** Who holds the paper must not take a version for the one that counts; see `standingWords`. Nothing for that one itself. */
export function standingLine(version: Pick<CharterVersion, 'order'>, { current, siteUrl }: { current: CurrentVersion | null; siteUrl: string }, name?: string): Paragraph[] {
  const words = standingWords(version, current, name);
  if (words === null || current === null) return [];
  const address = wholeAddress(current.address, siteUrl);
  return [new Paragraph({ style: 'Svar', children: [new TextRun({ text: `${words}${lowerFirst(current.label)}: `, bold: true }), addressLink(address, address)] })];
}
