import { paragraphName } from '../../model/charter/paragraphName';
import type { CharterParagraph } from '../../model/charter/records';
import type { Former, Match, NewParagraph, Overlap } from './match/matching';

/** A former paragraph by name and version: `»§ 3. Egne mål« i Version 2`. */
export function formerName({ paragraph, version }: Former): string {
  return `»${paragraphName(paragraph)}« i ${version}`;
}

/** A new paragraph by name: `»§ 3. Egne mål«`. */
export function nameOf(paragraph: CharterParagraph | null | undefined): string {
  return paragraph == null ? 'paragraffen' : `»${paragraphName(paragraph)}«`;
}

/** How far a paragraph is like the former one: `ligner 82 %`. */
export function likenessOf({ former, percent }: Match, { title, text }: NewParagraph): string {
  const isTitle = title !== '' && title === former.paragraph.title;
  if (text === former.paragraph.text) return isTitle || title === '' ? 'samme ord' : 'samme ord, ny overskrift';
  if (percent === 100) return 'samme ord, andre tegn eller anden rækkefølge';
  return isTitle ? `samme overskrift, ligner ${percent} %` : `ligner ${percent} %`;
}

/** What must be confirmed before anything else is said of a change. */
export function doubtOf({ former, percent }: Match): string {
  return `Bekræft først, at det er ${formerName(former)} (ligner ${percent} %).`;
}

/** What must be said of a new paragraph whose words stood in a former one. */
export function splitOf({ former, percent }: Overlap): string {
  return `${percent} % af ordene står i ${formerName(former)}. Er den delt i to, så skriv det.`;
}
