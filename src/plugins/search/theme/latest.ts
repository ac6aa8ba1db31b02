/** Asks questions of which only the latest counts. */
export interface LatestAsker<Question> {
  ask(question: Question): void;
  /** Forgets what was asked; no answer to it will be shown. */
  cancel(): void;
}

/**
 * Shows the answer to the latest question and no other, in whatever order answers come. While `most` questions are on
 * their way a new one waits, in the place of one that waits already: who types fast does not fill a slow line with the
 * beginnings of a word. `ask` must not reject.
 */
export function createLatestAsker<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  show: (answer: Answer) => void,
  most = 2,
): LatestAsker<Question> {
  let latest = 0;
  let onTheWay = 0;
  let waiting: (() => Promise<void>) | null = null;
  const send = async (question: Question, number: number): Promise<void> => {
    onTheWay += 1;
    const answer = await ask(question);
    onTheWay -= 1;
    if (number === latest) show(answer);
    const next = waiting;
    waiting = null;
    await next?.();
  };
  return {
    ask(question) {
      latest += 1;
      const number = latest;
      if (onTheWay < most) void send(question, number);
      else waiting = () => send(question, number);
    },
    cancel() {
      latest += 1;
      waiting = null;
    },
  };
}
