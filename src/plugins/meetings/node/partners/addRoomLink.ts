import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readHeadingAnchor } from '../../../../model/headingAnchor';
import type { Knowledge } from '../../../../model/knowledge';
import { isListed } from '../../../../model/listed';
import { element, link, type Markup } from '../../../../model/markup';
import { notText } from '../../../../model/pageText';
import type { Page } from '../../../../model/tree';
import { ROOM_ADDRESS } from '../../shared/room/roomAddress';

/** The anchor of the item that is the partner round, in agendas and minutes alike. */
const ANCHOR = 'partnerrunde';

/** Leads from the partner round of a meeting, on its post and in its minutes, to the view for the meeting room. */
export function addRoomLink(tree: Root, page: Page, { pageById }: Pick<Knowledge, 'pageById'>): void {
  const meeting = meetingOf(page);
  const place = tree.children.findIndex(isPartnerRound);
  if (meeting === null || place === -1 || pageById(meeting)?.kind !== 'meeting') return;
  const after = isRecordLinks(tree.children[place + 1]) ? place + 2 : place + 1;
  tree.children.splice(after, 0, notText(roomLink(meeting)) as RootContent);
}

/** Minutes that are awaited have no round to show. */
function meetingOf(page: Page): string | null {
  if (!isListed(page)) return null;
  if (page.kind === 'meeting') return page.id;
  return page.kind === 'minutes' && page.fields.partnerRound.length > 0 ? page.fields.meeting : null;
}

function isPartnerRound(node: RootContent): boolean {
  if (node.type !== 'heading') return false;
  const made = node.data?.hProperties?.id;
  return (typeof made === 'string' ? made : readHeadingAnchor(toString(node)).id) === ANCHOR;
}

/** The links to an item stand right below its heading. */
function isRecordLinks(node: RootContent | undefined): boolean {
  return node?.type === 'markup' && node.data.hName === 'record-links';
}

function roomLink(meeting: string): Markup {
  return element('p', { className: ['room-link'] }, [link(`${ROOM_ADDRESS}?moede=${meeting}`, 'Vis runden i mødelokalet')]);
}
