import type { CharterParagraph, CharterVersion } from './records';

/** What became of a paragraph from one version to another. */
export type ParagraphFate = 'added' | 'removed' | 'changed' | 'kept';

/** A paragraph in two versions; null where one of them does not have it. */
export interface ParagraphPair {
  id: string;
  fate: ParagraphFate;
  before: CharterParagraph | null;
  after: CharterParagraph | null;
  /** Whether it stands elsewhere among the paragraphs that both versions have. */
  isMoved: boolean;
}

/**
 * The paragraphs of two versions, joined by their ids, in the order of the newer one; what is gone stands where it stood, after
 * what stood before it. Of paragraphs with the same id, which is a fault of the page, the first one counts.
 */
export function pairParagraphs(older: Pick<CharterVersion, 'paragraphs'>, newer: Pick<CharterVersion, 'paragraphs'>): ParagraphPair[] {
  const [before, after] = [firstOfEach(older), firstOfEach(newer)];
  const earlier = new Map(before.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const moved = movedIds(before, after);
  const pairs = after.paragraphs.map((paragraph) => toPair(paragraph.id, earlier.get(paragraph.id) ?? null, paragraph, moved));
  const later = new Set(after.paragraphs.map(({ id }) => id));
  before.paragraphs.forEach((paragraph, index) => {
    if (later.has(paragraph.id)) return;
    const above = before.paragraphs[index - 1]?.id;
    pairs.splice(pairs.findIndex(({ id }) => id === above) + 1, 0, toPair(paragraph.id, paragraph, null, moved));
  });
  return pairs;
}

function firstOfEach({ paragraphs }: Pick<CharterVersion, 'paragraphs'>): Pick<CharterVersion, 'paragraphs'> {
  const seen = new Set<string>();
  return { paragraphs: paragraphs.filter(({ id }) => !seen.has(id) && seen.add(id)) };
}

function toPair(id: string, before: CharterParagraph | null, after: CharterParagraph | null, moved: ReadonlySet<string>): ParagraphPair {
  return { id, fate: fateOf(before, after), before, after, isMoved: moved.has(id) };
}

function fateOf(before: CharterParagraph | null, after: CharterParagraph | null): ParagraphFate {
  if (before === null) return 'added';
  if (after === null) return 'removed';
  return isSameParagraph(before, after) ? 'kept' : 'changed';
}

/** Whether two paragraphs say the same. A new number alone is no change: it follows from what stands above. */
export function isSameParagraph(one: CharterParagraph, other: CharterParagraph): boolean {
  return one.title === other.title && one.text === other.text && haveSameLinks(one, other);
}

/** Another address behind the same words may be another rule to follow. */
function haveSameLinks({ links }: CharterParagraph, other: CharterParagraph): boolean {
  return links.length === other.links.length && links.every(({ words, address }, index) => words === other.links[index]?.words && address === other.links[index]?.address);
}

/**
 * The fewest paragraphs that must have moved for the others to stand in the order in which they stood. Where several choices are
 * as small, the same one is made both ways round: what moved from A to B moved from B to A.
 */
function movedIds(before: Pick<CharterVersion, 'paragraphs'>, after: Pick<CharterVersion, 'paragraphs'>): Set<string> {
  const [first, second] = orderOf(before) < orderOf(after) ? [before, after] : [after, before];
  return movedBetween(first, second);
}

function orderOf({ paragraphs }: Pick<CharterVersion, 'paragraphs'>): string {
  return paragraphs.map(({ id }) => id).join(' ');
}

function movedBetween(before: Pick<CharterVersion, 'paragraphs'>, after: Pick<CharterVersion, 'paragraphs'>): Set<string> {
  const places = new Map(before.paragraphs.map(({ id }, index) => [id, index]));
  const common = after.paragraphs.flatMap(({ id }) => {
    const place = places.get(id);
    return place === undefined ? [] : [{ id, place }];
  });
  const stayed = longestRise(common.map(({ place }) => place));
  return new Set(common.filter((_, index) => !stayed.has(index)).map(({ id }) => id));
}

/**
 * The indexes of a longest rising subsequence, by patience sorting: each value goes on the first pile whose top is not smaller,
 * and remembers the top of the pile before.
 */
function longestRise(values: readonly number[]): Set<number> {
  const tops: number[] = [];
  const previous = values.map((value, index) => {
    const pile = firstPile(tops, values, value);
    tops[pile] = index;
    return tops[pile - 1] ?? -1;
  });
  const rise = new Set<number>();
  for (let index = tops.at(-1) ?? -1; index !== -1; index = previous[index] ?? -1) rise.add(index);
  return rise;
}

function firstPile(tops: readonly number[], values: readonly number[], value: number): number {
  let [low, high] = [0, tops.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[tops[middle] ?? 0] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
