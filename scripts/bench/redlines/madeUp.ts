import type { CharterParagraph } from '../../../src/model/charter/records';
import type { DocumentData, VersionData } from '../../../src/plugins/charter/shared/charterData';

/** As many as a long paragraph of a charter has. */
export const WORDS_EACH = 60;

/** How a version comes about from the one before, by how many of its words are new. */
export interface ChangeKind {
  name: string;
  share: number;
  isTurned: boolean;
}

export const CHANGE_KINDS: readonly ChangeKind[] = [
  { name: 'one word in fifty', share: 0.02, isTurned: false },
  { name: 'one word in three', share: 0.34, isTurned: false },
  { name: 'another text', share: 1, isTurned: false },
  { name: 'all moved', share: 0, isTurned: true },
];

/** A charter of two versions, the same each time: every paragraph of the second is another one, or stands elsewhere. */
export function madeUpDocument(count: number, { share, isTurned }: Pick<ChangeKind, 'share' | 'isTurned'>): DocumentData {
  const paragraphs = (changed: number): CharterParagraph[] => Array.from({ length: count }, (_, index) => paragraph(index, changed));
  const versions = [version(1, paragraphs(0)), version(2, isTurned ? paragraphs(share).reverse() : paragraphs(share))];
  return { id: 'v', title: 'V', address: '/charter/v/', isExample: false, isTemplate: false, current: 'v-2', versions };
}

const WORDS = ['vi', 'bygger', 'river', 'ned', 'mursten', 'kommunen', 'genbruger', 'materialer', 'før', 'og', 'udbud', 'kortlægger', 'byrådet', 'måler', 'hvert', 'år', 'beton', 'træ', 'med', 'ikke'];

function paragraph(index: number, share: number): CharterParagraph {
  const words = Array.from({ length: WORDS_EACH }, (_, place) => {
    const word = WORDS[(index * 13 + place * 7) % WORDS.length] ?? '';
    const isNew = ((index * 31 + place * 17) % 100) < share * 100;
    return isNew ? `nyt${(index + place) % 50}` : word;
  });
  return { id: `p-${index}`, number: String(index + 1), title: `Paragraf ${index}`, text: words.join(' '), links: [] };
}

function version(order: number, paragraphs: readonly CharterParagraph[]): VersionData {
  return { id: `v-${order}`, address: `/charter/v/v-${order}/`, label: `Version ${order}`, title: `Version ${order}`, state: 'Forslag', date: null, order, paragraphs, reasons: [] };
}
