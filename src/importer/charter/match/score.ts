import { textToSlug } from '../../../danish/slug';
import type { Former, NewParagraph } from './matching';

/** The scores of two paragraphs that are the same to the letter, and that differ only in their titles. In thousandths, as all scores. */
export const SAME = 1000;
const SAME_WORDS = 990;
/** The words of one are those of the other, in another order or with other signs. */
const MOST_OTHERWISE = 980;
/** The least that a title of both is worth, whatever the words below it. */
const TITLE = 600;
/** What a former wording from another version than the near one is worth less. */
export const FARNESS = 30;

/** How well a new paragraph fits a former one, by their places and the words that they share. Their numbers say nothing: they change with what stands above. */
export type Score = (at: number, former: number, words: number, isShort: boolean) => number;

export function createScore(formers: readonly Former[], news: readonly NewParagraph[]): Score {
  const [before, after] = [formers.map(({ paragraph }) => textToSlug(paragraph.title)), news.map(({ title }) => textToSlug(title))];
  const titles = titlesOfOne(formers, before, after);
  return (at, index, words, isShort) => {
    const [former, paragraph] = [formers[index] as Former, news[at] as NewParagraph];
    const away = former.isNear ? 0 : FARNESS;
    const areWordsSame = former.paragraph.text === paragraph.text;
    if (areWordsSame && former.paragraph.title === paragraph.title) return SAME - away;
    if (before[index] === after[at] && titles.has(after[at] ?? '')) return Math.round(TITLE + ((MOST_OTHERWISE - TITLE) * words) / 1000) - away;
    if (isShort) return Math.round(words / 3);
    return (areWordsSame ? SAME_WORDS : Math.min(words, MOST_OTHERWISE)) - away;
  };
}

/** Titles, as slugs, that one new paragraph has, and one former one by its id: what stands over several proves nothing. */
function titlesOfOne(formers: readonly Former[], before: readonly string[], after: readonly string[]): Set<string> {
  const ids = new Map<string, Set<string>>();
  formers.forEach(({ paragraph }, index) => ids.set(before[index] ?? '', (ids.get(before[index] ?? '') ?? new Set()).add(paragraph.id)));
  const counts = new Map<string, number>();
  for (const title of after) counts.set(title, (counts.get(title) ?? 0) + 1);
  return new Set([...counts].filter(([title, count]) => title !== '' && count === 1 && ids.get(title)?.size === 1).map(([title]) => title));
}
