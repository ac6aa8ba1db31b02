import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { idOfShortLink } from '../recognise/ownLinks';
import type { Minutes } from '../recognise/recogniseMinutes';

/**
 * Makes short links to what stands on the page itself into links on the page, as they were before it was taken into Word:
 * `/l/fjerde-moede-charter/` → `#charter`. `meeting` is what the ids of its items begin with.
 */
export function withPageLinks(node: Nodes, meeting: string, recordIds: ReadonlySet<string>): void {
  visit(node, 'link', (link) => {
    const id = link.url.startsWith('/') ? idOfShortLink(link.url) : null;
    if (id === null) return;
    if (recordIds.has(id)) link.url = `#${id}`;
    else if (id.startsWith(`${meeting}-`)) link.url = `#${id.slice(meeting.length + 1)}`;
  });
}

/** Ids that decisions and actions brought along. */
export function ownRecordIds({ items, intro }: Pick<Minutes, 'items' | 'intro'>): Set<string> {
  const parts = [...intro, ...items.flatMap((item) => item.parts)];
  return new Set(parts.flatMap((part) => (part.kind === 'text' ? [] : (part.own?.id ?? []))));
}
