import { link, text, type MarkupChild } from '../markup';
import type { Discussion } from './discussions';

const KINDS: Readonly<Record<Discussion['kind'], string>> = {
  item: 'Punkt',
  planned: 'På dagsordenen',
  decision: 'Beslutning',
  action: 'Handling',
  named: 'Nævnt',
};

/** Where a meeting took something up, by what it is there and with the way to it: `Beslutning: Et charter`. */
export function discussionLink({ kind, address, title }: Pick<Discussion, 'kind' | 'address' | 'title'>): MarkupChild[] {
  return [text(`${KINDS[kind]}: `), link(address, title)];
}
