import { expect, test } from 'vitest';
import { isStopWord } from './stopWords';
import { tokenize } from './tokens';

function telling(text: string): string {
  return tokenize(text).map(({ term }) => term).filter((term) => !isStopWord(term)).join(' ');
}

test.each([
  ['Hvordan kan vi stille krav om genbrug i et udbud?', 'stille krav genbrug udbud'],
  ['Når det, som også skal på, er her', ''],
  ['f.eks. og bl.a., dvs. mv.', 'f a'],
  ['cradle to cradle', 'cradle to cradle'],
  ['uden udbud, før og efter nedrivning', 'uden udbud foer efter nedrivning'],
  ['log ind med Alt', 'log ind alt'],
  ['haver og have', 'haver have'],
])('of »%s« tells: %s', (text, words) => {
  expect(telling(text)).toBe(words);
});
