import { HeadingLevel, Paragraph, type Document } from 'docx';
import type { VersionPage } from '../../../../model/charter/buildCharters';
import { paragraphName } from '../../../../model/charter/paragraphName';
import { isParagraphBlock, wordsOfParagraph } from '../../../../model/charter/readParagraphs';
import type { Knowledge } from '../../../../model/knowledge';
import { wholeAddress } from '../../../../model/wholeAddress';
import { blocksToWord } from '../../../../word/markdownToWord';
import { labelParagraph, paragraph } from '../../../../word/paragraphs';
import { sheetDocument } from '../../../../word/sheetDocument';
import type { DocumentData, VersionData } from '../../shared/charterData';
import { nameOfVersion } from '../../shared/comparison/words';
import { labelOfDocument } from '../../shared/documentLabel';
import type { CurrentVersion } from '../../shared/standing';
import { standingLine } from './addressLine';

/** The paragraphs of a version as a Word document to work on. `siteUrl` is the whole address of the front page. */
export function versionDocument(page: VersionPage, { document, version, current, knowledge, siteUrl }: VersionWord): Document {
  const context = { wholeAddress: (url: string) => wholeAddress(url, siteUrl), readAloud: knowledge.readAloud };
  const named = new Map(version.paragraphs.map((each) => [each.id, each]));
  const paragraphs = page.body.children.filter(isParagraphBlock).flatMap((node) => {
    const known = named.get(node.attributes?.id ?? '');
    return known === undefined ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_1, text: paragraphName(known) }), ...blocksToWord(wordsOfParagraph(node), context)];
  });
  return sheetDocument({
    title: document.title,
    subject: knowledge.readAloud(page.fields.description),
    kind: 'Charter',
    reviewed: page.fields.reviewed,
    address: wholeAddress(version.address, siteUrl),
    hasPageNumbers: true,
    content: [...labelParagraph(labelOfDocument(document)), ...standingLine(version, { current, siteUrl }), paragraph(`${nameOfVersion(version)} · ${version.state}`, 'Lille'), ...paragraphs],
  });
}

export interface VersionWord {
  document: DocumentData;
  version: VersionData;
  current: CurrentVersion | null;
  knowledge: Knowledge;
  /** Whole address of the front page, with a slash at its end. */
  siteUrl: string;
}
