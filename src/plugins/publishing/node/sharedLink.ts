import { CARD_SIZE, GENERAL_CARD_ADDRESS } from '../../../model/cardAddress';
import { altOfCard, type Card } from '../../../model/cardText';
import { SITE_TITLE } from '../../../model/siteTitle';

/** A tag of the head, which the services read that show more of a link than its address. */
export type MetaTag = { property: string; content: string } | { name: string; content: string };

/** What every page says unless it says something else itself: the site, and the general picture. */
export function siteTags(tagline: string): MetaTag[] {
  return [
    { property: 'og:site_name', content: SITE_TITLE },
    { property: 'og:locale', content: 'da_DK' },
    { property: 'og:type', content: 'website' },
    { property: 'og:image:width', content: String(CARD_SIZE.width) },
    { property: 'og:image:height', content: String(CARD_SIZE.height) },
    { property: 'og:image:alt', content: `${SITE_TITLE}: ${tagline}` },
  ];
}

/** What a page says about itself. */
export interface SharedPage {
  title: string;
  description: string;
  /** Whole address. */
  url: string;
  /** Null when it has none of its own. */
  card: Card | null;
}

interface SharedSite {
  /** Whole address of the front page, with a slash at its end. */
  url: string;
  tagline: string;
}

/** All tags of a page that the host does not make; the same ones as it writes for its own. */
export function pageTags({ title, description, url, card }: SharedPage, site: SharedSite): MetaTag[] {
  const image = `${site.url}${(card?.address ?? GENERAL_CARD_ADDRESS).slice(1)}`;
  const own: MetaTag[] = [
    { property: 'og:title', content: `${title} | ${SITE_TITLE}` },
    { property: 'og:description', content: description },
    { property: 'og:url', content: url },
    { property: 'og:type', content: 'article' },
    { property: 'og:image', content: image },
    ...(card === null ? [] : [{ property: 'og:image:alt', content: altOfCard(card) }]),
    { name: 'twitter:card', content: 'summary_large_image' },
    { name: 'twitter:image', content: image },
    { name: 'description', content: description },
  ];
  return [...siteTags(site.tagline).filter((tag) => !own.some((other) => nameOf(other) === nameOf(tag))), ...own];
}

function nameOf(tag: MetaTag): string {
  return 'property' in tag ? tag.property : tag.name;
}
