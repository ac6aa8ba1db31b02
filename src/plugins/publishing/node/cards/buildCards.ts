import { cardOf } from '../../../../model/card';
import { GENERAL_CARD_ADDRESS } from '../../../../model/cardAddress';
import type { Card } from '../../../../model/cardText';
import type { Knowledge } from '../../../../model/knowledge';

/** The cards of a site: the general one, which says what the site holds, and one for each page that has its own. */
export function buildCards(knowledge: Knowledge, tagline: string): Card[] {
  const general = { address: GENERAL_CARD_ADDRESS, title: tagline, kind: null, date: null, isExample: false };
  return [general, ...knowledge.pages.flatMap((page) => cardOf(page, knowledge) ?? [])];
}
