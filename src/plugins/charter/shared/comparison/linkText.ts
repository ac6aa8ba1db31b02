import type { CharterParagraph } from '../../../../model/charter/records';

/** Where the links of a paragraph lead, a line for each: `Link »regulativet«: /materialer/`. '' where there are none. */
export function linkText(paragraph: Pick<CharterParagraph, 'links'> | null): string {
  return (paragraph?.links ?? []).map(({ words, address }) => (words === '' ? `Link: ${address}` : `Link »${words}«: ${address}`)).join('\n');
}

/** All that is compared of a paragraph below its heading: its words, and where its links lead. */
export function wholeText(paragraph: Pick<CharterParagraph, 'links' | 'text'> | null): string {
  return [paragraph?.text ?? '', linkText(paragraph)].filter((part) => part !== '').join('\n');
}
