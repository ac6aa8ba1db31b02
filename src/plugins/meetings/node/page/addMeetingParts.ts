import type { Heading, Root, RootContent } from 'mdast';
import { readHeadingAnchor } from '../../../../model/headingAnchor';
import { toString } from 'mdast-util-to-string';
import { findFactBox } from '../../../../model/factBox';
import type { Knowledge } from '../../../../model/knowledge';
import { kindOfItem } from '../../../../model/linkables';
import { contextOf } from '../../../../model/minutes/contextOf';
import { numberedTitle } from '../../../../model/minutes/numberedTitle';
import { element, heading, type Markup } from '../../../../model/markup';
import { isListed } from '../../../../model/listed';
import { itemId, recordsOfUnlisted } from '../../../../model/minutes/buildRecords';
import { insertBeforeEnding } from '../../../../model/pageEnding';
import { notText } from '../../../../model/pageText';
import { recordLinks } from '../../../../model/recordLink';
import type { Page, PageOf } from '../../../../model/tree';
import { listsOfWords } from '../../../../model/vocabularyLists';
import { hasWordFile } from '../minutesWord/writeMinutesWord';
import { discussedSection } from './discussed';
import { partnerHistory } from './history';
import { actionBox, decisionBox } from './marks';
import { partnerTable } from './partnerTable';

/**
 * Adds to a page what the meetings have to do with it: on minutes the boxes of decisions and actions, the partner round and a
 * link to each item; on every other page of knowledge where it was discussed; on a municipality what it told.
 */
export function addMeetingParts(tree: Root, page: Page, knowledge: Knowledge): void {
  if (page.kind === 'minutes') completeMinutes(tree, page, withRecordsOf(page, knowledge));
  if (page.kind === 'meeting') completePost(tree, page, knowledge);
  insertBeforeEnding(tree, [...partnerHistory(page, knowledge), ...discussedSection(page, knowledge)]);
}

/** Records of unlisted minutes are in no register; on their own page they are shown like any others. */
function withRecordsOf(page: Page, knowledge: Knowledge): Knowledge {
  if (isListed(page)) return knowledge;
  return { ...knowledge, minutes: recordsOfUnlisted(page, { ...knowledge, lists: listsOfWords(knowledge.vocabulary) }) };
}

/** On the post of a meeting: a link to each item, and below its facts the ways to take its programme along. */
function completePost(tree: Root, page: PageOf<'meeting'>, knowledge: Knowledge): void {
  tree.children = tree.children.flatMap((node) => withLink(node, page.id, knowledge));
  if (isListed(page)) putBelowFacts(tree, element('meeting-take', { dataMeeting: page.id, dataAddress: page.address }));
}

function putBelowFacts(tree: Root, markup: Markup): void {
  const box = findFactBox(tree);
  if (box !== -1) tree.children.splice(box + 1, 0, notText(markup) as RootContent);
}

function completeMinutes(tree: Root, page: PageOf<'minutes'>, knowledge: Knowledge): void {
  const hasPlace = tree.children.some((node) => node.type === 'leafDirective' && node.name === 'partnerround');
  tree.children = tree.children.flatMap((node) => completed(node, page, knowledge));
  if (isListed(page) && hasWordFile(page)) putBelowFacts(tree, element('minutes-take', { dataName: page.id, dataAddress: page.address }));
  if (hasPlace || page.fields.partnerRound.length === 0) return;
  insertBeforeEnding(tree, [heading(2, 'Partnerrunde', 'partnerrunde'), partnerTable(page.fields.partnerRound, knowledge)]);
}

function completed(node: RootContent, page: PageOf<'minutes'>, knowledge: Knowledge): RootContent[] {
  if (node.type === 'leafDirective' && node.name === 'item') return [];
  if (node.type === 'leafDirective' && node.name === 'partnerround') {
    return page.fields.partnerRound.length === 0 ? [] : [partnerTable(page.fields.partnerRound, knowledge)];
  }
  if (node.type === 'containerDirective') {
    const id = node.attributes?.id;
    const decision = knowledge.minutes.decisions.find((mark) => node.name === 'decision' && mark.id === id);
    const action = knowledge.minutes.actions.find((mark) => node.name === 'action' && mark.id === id);
    if (decision !== undefined) return [decisionBox(node, decision, knowledge)];
    return action === undefined ? [node] : [actionBox(node, action, knowledge)];
  }
  return withLink(node, page.fields.meeting, knowledge);
}

/** A heading that is an item of the agenda with the way to link to it, and its number as printed. */
function withLink(node: RootContent, meeting: string, knowledge: Knowledge): RootContent[] {
  const anchor = node.type === 'heading' ? anchorOf(node) : null;
  const item = anchor === null ? undefined : knowledge.minutes.items.find(({ id }) => id === itemId(meeting, anchor));
  if (node.type !== 'heading' || item === undefined) return [node];
  const numbered = { ...node, children: [{ type: 'text' as const, value: numberedTitle(item.number, '') }, ...node.children] };
  const links = recordLinks({ id: item.id, kind: kindOfItem(item), title: item.title, context: contextOf(item) });
  return [item.number === null ? node : numbered, links as RootContent];
}

function anchorOf(node: Heading): string | null {
  const made = node.data?.hProperties?.id;
  return typeof made === 'string' ? made : readHeadingAnchor(toString(node)).id;
}
