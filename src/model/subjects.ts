import { paragraphNamed } from './charter/buildCharters';
import type { Knowledge } from './knowledge';
import { isListed } from './listed';
import { shortAddressOf } from './shortAddress';

/** What an item, a decision or an action is about: a page, or a paragraph of a charter. */
export interface Subject {
  title: string;
  /** As in menus; the title where there is no shorter one. */
  label: string;
  /** Below the base URL. */
  to: string;
  /** The address that lasts: its short link, or `to` for what has none. */
  lasting: string;
}

/** The subject of an id, or null when no page and no paragraph has it. */
export function subjectNamed(id: string, { pageById, charters }: Pick<Knowledge, 'pageById' | 'charters'>): Subject | null {
  const page = pageById(id);
  if (page !== undefined) {
    const { address, kind, fields } = page;
    const hasShortLink = kind !== 'page' && isListed(page);
    return { title: fields.title, label: fields.sidebar_label ?? fields.title, to: address, lasting: hasShortLink ? shortAddressOf(page) : address };
  }
  const paragraph = paragraphNamed(id, charters);
  return paragraph === null ? null : { title: paragraph.label, label: paragraph.label, to: paragraph.to, lasting: shortAddressOf({ id }) };
}
