import type { Root, RootContent } from 'mdast';
import { findFactBox } from '../../../../model/factBox';
import { isListed } from '../../../../model/listed';
import { element } from '../../../../model/markup';
import { notText } from '../../../../model/pageText';
import type { Page } from '../../../../model/tree';

/** Adds to the page of a listed meeting, below its fact box, the ways to take its programme along. */
export function addMeetingParts(tree: Root, page: Page): void {
  if (page.kind !== 'meeting' || !isListed(page)) return;
  const box = findFactBox(tree);
  if (box === -1) return;
  const take = notText(element('meeting-take', { dataMeeting: page.id, dataAddress: page.address })) as RootContent;
  tree.children.splice(box + 1, 0, take);
}
