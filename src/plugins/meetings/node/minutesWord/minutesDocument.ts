import { ExternalHyperlink, HeadingLevel, Paragraph, TextRun, type Document, type FileChild } from 'docx';
import type { Heading, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { formatPartialDate } from '../../../../danish/dates';
import type { Knowledge } from '../../../../model/knowledge';
import { readHeadingAnchor } from '../../../../model/headingAnchor';
import type { Participant } from '../../../../model/kinds/minutes';
import { itemId, nameOf } from '../../../../model/minutes/buildRecords';
import { isLabel } from '../../../../model/minutes/readParts';
import { STATE_LISTS, type Action, type AgendaItem, type Decision } from '../../../../model/minutes/records';
import { shortAddressOf } from '../../../../model/shortAddress';
import type { PageOf } from '../../../../model/tree';
import { wholeAddress } from '../../../../model/wholeAddress';
import { blocksToWord, type WordContext } from '../../../../word/markdownToWord';
import { addressLink } from '../../../../word/paragraphs';
import { sheetDocument } from '../../../../word/sheetDocument';
import { partnerWordTable } from './partnerWordTable';
import { linkedFact, subjectLine } from './subjects';

type Minutes = PageOf<'minutes'>;

/**
 * Minutes as a Word document in the shapes that Danish minutes have: numbered headings, »Beslutning:«, »Handling:«,
 * »Ansvarlig:«, »Frist:«. The importer reads it back to the same items, decisions and actions; their short links carry the
 * ids. `siteUrl` is the whole address of the front page.
 */
export function minutesDocument(page: Minutes, knowledge: Knowledge, siteUrl: string): Document {
  const context = contextFor(page, knowledge, siteUrl);
  return sheetDocument({
    title: page.fields.title,
    subject: page.fields.description,
    kind: 'Referat',
    hasPageNumbers: true,
    reviewed: page.fields.reviewed,
    address: context.wholeAddress(shortAddressOf(page)),
    content: [...opening(page, knowledge), ...page.body.children.flatMap((node) => part(node, page, knowledge, context))],
  });
}

function contextFor(page: Minutes, { readAloud, minutes }: Knowledge, siteUrl: string): WordContext {
  return { readAloud, wholeAddress: (url) => wholeAddress(url.startsWith('#') ? outsideAddress(url.slice(1), page, minutes) : url, siteUrl) };
}

/** A link to a place on the page itself leads there from a Word file too; what has a short link has it here. */
function outsideAddress(anchor: string, { fields, address }: Minutes, { items, decisions, actions }: Knowledge['minutes']): string {
  const own = [itemId(fields.meeting, anchor), anchor];
  const record = [...items, ...decisions, ...actions].find(({ id }) => own.includes(id));
  return record === undefined ? `${address}#${anchor}` : shortAddressOf(record);
}

function opening({ fields }: Minutes, knowledge: Knowledge): FileChild[] {
  const meeting = knowledge.pageById(fields.meeting);
  const day = meeting?.kind === 'meeting' ? formatPartialDate(meeting.fields.start.slice(0, 10)) : null;
  const facts = [
    ['Møde', meeting?.fields.title ?? ''],
    ['Dato', day ?? ''],
    ['Tilstand', knowledge.label('minutes-state', fields.state)],
    ['Deltagere', fields.participants.map((one) => person(one, knowledge)).join('; ')],
    ['Afbud', fields.absent.map((one) => person(one, knowledge)).join('; ')],
  ] as const;
  return facts.filter(([, value]) => value !== '').map(([label, value]) => labelled(label, value));
}

function person({ role, ...who }: Participant, { pages }: Knowledge): string {
  const name = nameOf(who, pages);
  return role === undefined ? name : `${name} (${role})`;
}

function labelled(label: string, value: string, style = 'Normal'): Paragraph {
  return new Paragraph({ style, children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(value)] });
}

function part(node: RootContent, page: Minutes, knowledge: Knowledge, context: WordContext): FileChild[] {
  const { minutes } = knowledge;
  if (node.type === 'heading') return itemLines(node, page, knowledge, context);
  if (node.type === 'leafDirective') return node.name === 'partnerround' ? partnerWordTable(page.fields.partnerRound, knowledge, context) : [];
  if (node.type !== 'containerDirective') return blocksToWord([node], context);
  const decision = minutes.decisions.find(({ id }) => id === node.attributes?.id);
  const action = minutes.actions.find(({ id }) => id === node.attributes?.id);
  if (decision !== undefined) return decisionBlocks(node, decision, knowledge, context);
  return action === undefined ? blocksToWord(node.children, context) : actionBlocks(node, action, knowledge, context);
}

/** `Velkomst {#velkomst}` → `1. Velkomst`, where the item has a number; the words lead to its short link and look as if they did not. */
function itemLines(node: Heading, { fields }: Minutes, knowledge: Knowledge, context: WordContext): Paragraph[] {
  const { words, id } = readHeadingAnchor(toString(node));
  const item = knowledge.minutes.items.find((each) => each.id === itemId(fields.meeting, id ?? ''));
  const about = item === undefined ? [] : [...subjectLine('Arbejdsspor', item.tracks, knowledge, context), ...subjectLine('Drejer sig om', item.affects, knowledge, context)];
  return [itemHeading(node.depth, words, item, context), ...about];
}

function itemHeading(depth: Heading['depth'], words: string, item: AgendaItem | undefined, context: WordContext): Paragraph {
  const number = item?.number == null ? [] : [new TextRun(`${item.number}${item.number.includes('.') ? '' : '.'} `)];
  const title = new TextRun(words);
  const linked = item === undefined ? title : new ExternalHyperlink({ link: context.wholeAddress(shortAddressOf(item)), children: [title] });
  return new Paragraph({ heading: depth === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, children: [...number, linked] });
}

function decisionBlocks(node: ContainerDirective, decision: Decision, knowledge: Knowledge, context: WordContext): FileChild[] {
  return [
    ...markedWords('Beslutning', node, decision.title, context),
    ...fact('Gælder for', names(decision.who, knowledge)),
    ...fact('Tilstand', knowledge.label(STATE_LISTS.decision, decision.state)),
    ...related('Erstattet af', decision.supersededBy, knowledge, context),
    ...subjectLine('Drejer sig om', decision.affects, knowledge, context),
    shortLink(decision.id, context),
  ];
}

function actionBlocks(node: ContainerDirective, action: Action, knowledge: Knowledge, context: WordContext): FileChild[] {
  return [
    ...markedWords('Handling', node, action.title, context),
    ...fact('Ansvarlig', names(action.who, knowledge)),
    ...fact('Frist', action.deadline === null ? '' : formatPartialDate(action.deadline)),
    ...fact('Tilstand', knowledge.label(STATE_LISTS.action, action.state)),
    ...related('Følger af', action.decision, knowledge, context),
    ...subjectLine('Drejer sig om', action.affects, knowledge, context),
    shortLink(action.id, context),
  ];
}

/** A mark without a title of its own has its text on the lines below. */
function markedWords(kind: string, node: ContainerDirective, title: string, context: WordContext): FileChild[] {
  const words = node.children.filter((child) => !isLabel(child));
  return [labelled(kind, isLabel(node.children[0]) ? title : '', 'Maerke'), ...blocksToWord(words, context)];
}

/** Another decision by its title, which leads to its short link. */
function related(label: string, id: string | null, { minutes }: Knowledge, { wholeAddress }: WordContext): Paragraph[] {
  const decision = minutes.decisions.find((each) => each.id === id);
  return decision === undefined ? [] : [linkedFact(label, [addressLink(wholeAddress(shortAddressOf(decision)), decision.title)])];
}

function fact(label: string, value: string): Paragraph[] {
  return value === '' ? [] : [linkedFact(label, [new TextRun(value)])];
}

function names(who: readonly string[], { pageById }: Knowledge): string {
  return who.map((name) => pageById(name)?.fields.title ?? name).join('; ');
}

function shortLink(id: string, { wholeAddress }: WordContext): Paragraph {
  const address = wholeAddress(shortAddressOf({ id }));
  return new Paragraph({ style: 'Lille', spacing: { after: 160 }, children: [new TextRun('Link: '), addressLink(address, address)] });
}
