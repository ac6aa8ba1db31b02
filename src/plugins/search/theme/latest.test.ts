import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLatestAsker } from './latest';

/** Answers that come when the test says so. */
function createAnswers() {
  const asked: string[] = [];
  const pending: ((answer: string) => void)[] = [];
  const shown: string[] = [];
  const ask = (question: string): Promise<string> => {
    asked.push(question);
    return new Promise((resolve) => pending.push(resolve));
  };
  const answer = async (index: number): Promise<void> => {
    pending[index]?.(`${asked[index]}!`);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { asked, shown, answer, asker: createLatestAsker(ask, (text: string) => void shown.push(text)) };
}

describe('the latest question', () => {
  it('is the only one whose answer is shown, whatever comes first', async () => {
    const { asker, answer, shown } = createAnswers();
    asker.ask('m');
    asker.ask('mu');
    await answer(1);
    await answer(0);
    expect(shown).toEqual(['mu!']);
  });

  it('waits while two are on their way, and takes the place of one that waits', async () => {
    const { asker, answer, asked, shown } = createAnswers();
    for (const text of ['m', 'mu', 'mur', 'murs']) asker.ask(text);
    expect(asked).toEqual(['m', 'mu']);
    await answer(0);
    expect(asked).toEqual(['m', 'mu', 'murs']);
    await answer(1);
    await answer(2);
    expect(shown).toEqual(['murs!']);
  });

  it('is forgotten when it is cancelled', async () => {
    const { asker, answer, shown } = createAnswers();
    asker.ask('m');
    asker.cancel();
    await answer(0);
    expect(shown).toEqual([]);
  });

  it('is always the last to be shown, in whatever order questions and answers come', async () => {
    const steps = fc.array(fc.oneof(fc.constant('ask' as const), fc.nat(5)), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(steps, async (row) => {
        const { asker, answer, asked, shown } = createAnswers();
        let number = 0;
        for (const step of row) {
          if (step === 'ask') asker.ask(String((number += 1)));
          else await answer(step);
        }
        for (let index = 0; index < asked.length; index++) await answer(index);
        expect(shown.at(-1)).toBe(number === 0 ? undefined : `${number}!`);
        expect(shown.map((text) => Number.parseInt(text))).toEqual(shown.map((text) => Number.parseInt(text)).sort((left, right) => left - right));
      }),
      { numRuns: 50 },
    );
  });
});
