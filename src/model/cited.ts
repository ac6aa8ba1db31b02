/** A text and the sources that it rests on: their ids while a text is being made, their numbers when it is done. */
export interface Cited<Source> {
  text: string;
  sources: Source[];
  /** Whether the page names further sources for it. */
  hasMore: boolean;
}

/** A source as it stands in a list of sources. */
export interface NamedSource {
  publisher: string;
  title: string;
  /** BCP 47, of the title. */
  language: string;
  /** Null when none is known. */
  url: string | null;
}

/** In the place of the address of a source that none is known of. */
export const NO_ADDRESS = 'Ingen adresse kendt';

/** The sources of a text as they stand after it: `[1, 4 m.fl.]`; empty where it has none. */
export function formatNumbers({ sources, hasMore }: Pick<Cited<number>, 'sources' | 'hasMore'>): string {
  if (sources.length === 0) return '';
  return `[${sources.join(', ')}${hasMore ? '\u00a0m.fl.' : ''}]`;
}

/** A title with its full stop, unless it ends in a mark of its own: `Zo wil Venlo …` stays. */
export function closeTitle(title: string): string {
  return /[.!?…]$/.test(title) ? title : `${title}.`;
}

/** An address as it is read on paper: `https://www.venlo.nl/hal/` → `www.venlo.nl/hal`. */
export function readableAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
