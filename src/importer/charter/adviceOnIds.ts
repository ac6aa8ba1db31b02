import { joinWithAnd } from '../../danish/joinWithAnd';
import type { CharterParagraph } from '../../model/charter/records';
import type { WrittenCharter } from './charterPage';
import { formerName, nameOf } from './likenessWords';
import type { Former, Match, Overlap } from './match/matching';

/** What an editor must confirm or settle of the ids: what was carried over with a doubt, split, joined, or counted twice. */
export function adviceOnIds({ paragraphs, matching }: Pick<WrittenCharter, 'paragraphs' | 'matching'>): string[] {
  const nameAt = (at: number): string => nameOf(paragraphs[at]);
  return [
    ...matching.matches.filter(({ certainty }) => certainty === 'confirm').map((match) => confirmLine(match, nameAt(match.at), paragraphs[match.at])),
    ...matching.parts.map((part) => partLine(part, nameAt(part.at), holderOf(part.former, matching.matches, nameAt))),
    ...matching.taken.map(({ at, former, percent }) => `${formerName(former)} er ikke med for sig selv, men ${percent} % af ordene står i ${nameAt(at)}. Er de to lagt sammen, så skriv det i begrundelsen.`),
    ...repeatedNumbers(paragraphs),
    ...missingNumbers(paragraphs),
  ];
}

function confirmLine({ former, percent }: Match, name: string, paragraph: CharterParagraph | undefined): string {
  const isTitle = paragraph !== undefined && paragraph.title !== '' && paragraph.title === former.paragraph.title;
  const why = isTitle ? `fordi overskriften er den samme som på ${formerName(former)}; ${percent} % af ordene går igen` : `fordi ${percent} % af ordene går igen fra ${formerName(former)}`;
  return `${name} har fået id’et »${former.paragraph.id}«, ${why}. Bekræft, at det er den samme paragraf. Er det ikke det, så giv den et andet id på siden og i changes.`;
}

/** The new paragraph that has got the id of a former one. */
function holderOf(former: Former, matches: readonly Match[], nameAt: (at: number) => string): string | null {
  const holder = matches.find((match) => match.former.paragraph.id === former.paragraph.id);
  return holder === undefined ? null : nameAt(holder.at);
}

function partLine({ former, percent }: Overlap, name: string, holder: string | null): string {
  const part = `${percent} % af ordene i ${name} står i ${formerName(former)}.`;
  return holder === null ? `${part} Ingen paragraf har fået dens id »${former.paragraph.id}«. Bestem, om det er den samme paragraf.` : `${part} Er den delt i to, så bestem, hvilken der skal beholde id’et »${former.paragraph.id}«; nu har ${holder} det.`;
}

function repeatedNumbers(paragraphs: readonly CharterParagraph[]): string[] {
  const byNumber = new Map<string, CharterParagraph[]>();
  for (const paragraph of paragraphs) if (paragraph.number !== null) byNumber.set(paragraph.number, [...(byNumber.get(paragraph.number) ?? []), paragraph]);
  return [...byNumber].filter(([, holders]) => holders.length > 1).map(([number, holders]) => {
    return `Nummer ${number} står ved ${holders.length} paragraffer: ${joinWithAnd(holders.map(nameOf))}. De er alle med, hver med sit id. Ret number på siden, hvis det er en fejl i filen.`;
  });
}

/** Numbers that a row of whole numbers leaves out: the text below one may have been taken for that of the paragraph above. */
function missingNumbers(paragraphs: readonly CharterParagraph[]): string[] {
  const places = paragraphs.flatMap(({ number }) => (number !== null && /^\d+$/u.test(number) ? [Number(number)] : []));
  const known = new Set(places);
  const last = Math.max(0, ...places);
  const missing = Array.from({ length: last }, (_, index) => index + 1).filter((place) => !known.has(place));
  if (missing.length === 0 || missing.length > places.length) return [];
  return [`${missing.length === 1 ? 'Nummeret' : 'Numrene'} ${joinWithAnd(missing.map(String))} er ikke fundet i filen. Se efter, om ${missing.length === 1 ? 'den paragraf' : 'de paragraffer'} står som tekst i en anden.`];
}

