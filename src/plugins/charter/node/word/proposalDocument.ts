import type { Document, FileChild } from 'docx';
import { lowerFirst } from '../../../../danish/capitals';
import { formatPartialDate } from '../../../../danish/dates';
import { currentVersion, isTemplate } from '../../../../model/charter/buildCharters';
import { paragraphsAsProposed, type ProposalPage, type ProposalPlace } from '../../../../model/charter/buildProposals';
import { describeAim, municipalityName } from '../../../../model/charter/proposalWords';
import { readMotivation } from '../../../../model/charter/readMotivation';
import type { CharterVersion } from '../../../../model/charter/records';
import type { Knowledge } from '../../../../model/knowledge';
import { markExample, withoutExampleMark } from '../../../../model/minutes/exampleTitle';
import { wholeAddress } from '../../../../model/wholeAddress';
import { blocksToWord } from '../../../../word/markdownToWord';
import { heading, labelParagraph, paragraph } from '../../../../word/paragraphs';
import { sheetDocument } from '../../../../word/sheetDocument';
import { nameOfVersion } from '../../shared/comparison/words';
import { labelOfDocument } from '../../shared/documentLabel';
import { toVersion } from '../charterData';
import { standingLine } from './addressLine';
import { tableNote } from './tableNote';
import { trackedParagraphs } from './trackedParagraphs';

/** What the Word file of a proposal is made from. */
export interface ProposalWord {
  page: ProposalPage;
  place: ProposalPlace;
  /** The version that it would change. */
  version: CharterVersion;
  knowledge: Knowledge;
  /** Whole address of the front page, with a slash at its end. */
  siteUrl: string;
}

/**
 * A proposal as a Word document to work on: who proposes what and why, then the whole text of the version with the proposal as tracked
 * changes. Who accepts them has the text with the proposal, who rejects them the version as it is.
 */
export function proposalDocument({ page, place, version, knowledge, siteUrl }: ProposalWord): Document {
  const { document, proposal } = place;
  const before = toVersion(version, knowledge);
  const aim = `${describeAim(proposal)}, ${lowerFirst(nameOfVersion(version))}`;
  return sheetDocument({
    title: markExample(`Forslag til ${lowerFirst(withoutExampleMark(document.title))}`, proposal.isExample),
    subject: aim,
    kind: 'Ændringsforslag',
    reviewed: page.fields.reviewed,
    address: wholeAddress(page.address, siteUrl),
    hasPageNumbers: true,
    content: [
      ...opening({ page, place, version, knowledge, siteUrl }, aim),
      heading('Charterets tekst med forslaget'),
      ...trackedParagraphs(before, { ...before, paragraphs: paragraphsAsProposed(version, proposal) }, page.fields.reviewed),
    ],
  });
}

function opening({ page, place: { document, proposal }, version, knowledge, siteUrl }: ProposalWord, aim: string): FileChild[] {
  const who = municipalityName(proposal.municipality, knowledge.pages);
  const day = proposal.date === null ? '' : `, ${formatPartialDate(proposal.date)}`;
  const context = { wholeAddress: (url: string) => wholeAddress(url, siteUrl), readAloud: knowledge.readAloud };
  const label = labelOfDocument({ isExample: proposal.isExample || document.isExample, isTemplate: isTemplate(document) });
  return [
    ...labelParagraph(label),
    paragraph(`${who}${day}: ${aim}. ${knowledge.label('proposal-fate', proposal.fate)}.`, 'Lille'),
    paragraph(`Accepter ændringerne for at få teksten med forslaget, eller afvis dem for at beholde ${lowerFirst(version.label)}.`, 'Lille'),
    ...tableNote([...version.paragraphs, ...paragraphsAsProposed(version, proposal)]),
    ...standingLine(version, { current: currentVersion(document), siteUrl }, version.label),
    heading('Begrundelse'),
    ...blocksToWord(readMotivation(page.body)?.content ?? [], context),
  ];
}
