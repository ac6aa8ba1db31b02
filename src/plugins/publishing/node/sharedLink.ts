import { CARD_SIZE, GENERAL_CARD_ADDRESS } from '../../../model/cardAddress';
import { altOfCard, type Card } from '../../../model/cardText';
import { SITE_TITLE } from '../../../model/siteTitle';
import { wholeAddress } from '../../../model/wholeAddress';

/** A tag of the head, which the services read that show more of a link than its address. */
export type MetaTag = { property: string; content: string } | { name: string; content: string };

/** What every page says unless it says something else itself: the site, and the general picture. */
export function siteTags(tagline: string): MetaTag[] {
  return [...SITE, { property: 'og:type', content: 'website' }, ...aboutImage(altOfGeneralCard(tagline))];
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

/** All tags of a page that the host does not make; the same ones as the host and the theme write for the others. */
export function pageTags({ title, description, url, card }: SharedPage, site: SharedSite): MetaTag[] {
  const image = wholeAddress(card?.address ?? GENERAL_CARD_ADDRESS, site.url);
  return [
    { name: 'description', content: description },
    ...SITE,
    { property: 'og:type', content: 'article' },
    { property: 'og:url', content: url },
    { property: 'og:title', content: `${title} | ${SITE_TITLE}` },
    { property: 'og:description', content: description },
    { property: 'og:image', content: image },
    ...aboutImage(card === null ? altOfGeneralCard(site.tagline) : altOfCard(card)),
    { name: 'twitter:card', content: 'summary_large_image' },
    { name: 'twitter:image', content: image },
  ];
}

const SITE: readonly MetaTag[] = [
  { property: 'og:site_name', content: SITE_TITLE },
  { property: 'og:locale', content: 'da_DK' },
];

/** Stands after the address of the picture, as Open Graph has it: what comes before an address is of another picture. */
function aboutImage(alt: string): MetaTag[] {
  return [
    { property: 'og:image:width', content: String(CARD_SIZE.width) },
    { property: 'og:image:height', content: String(CARD_SIZE.height) },
    { property: 'og:image:alt', content: alt },
  ];
}

function altOfGeneralCard(tagline: string): string {
  return `${SITE_TITLE}: ${tagline}`;
}
