import { describe, expect, test } from 'vitest';
import { ask, PAGES } from './sampleSearch';

describe('bad input gets an answer and no error:', () => {
  test.each([
    ['10,000 characters', 'mursten '.repeat(1250)],
    ['10,000 characters without a space', 'x'.repeat(10_000)],
    ['only punctuation', '?!.,;:–—…"\'()[]{}'],
    ['operators of lunr', 'title:^~*+- mursten^10 bog~2 +charter'],
    ['emoji', '🧱 mursten 🏗️'],
    ['text from right to left', 'حجر مرة أخرى \u202emursten'],
    ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['names of JavaScript', '__proto__ constructor toString hasOwnProperty'],
    ['half of a surrogate pair', '\ud83e mursten'],
    ['nothing', ''],
    ['function words only', 'hvad er det og'],
  ])('%s', async (_, query) => {
    const answer = await ask(query, { unfinished: true });
    expect(answer.total).toBeGreaterThanOrEqual(answer.results.length);
    for (const { url } of answer.results) expect(PAGES.map(({ id }) => id)).toContain(url);
  });

  test('a query of nothing but signs is empty', async () => expect((await ask('?!')).empty).toBe(true));
});
