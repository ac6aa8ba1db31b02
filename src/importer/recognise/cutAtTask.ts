import { splitSentences } from '../../danish/sentences';
import { plainText, slicePhrasing, type Phrasing } from '../text/phrasing';
import { assignmentIn } from './assignment';
import type { Known } from './subject';

/** `Datoen rykkes. Anna retter planen.` → the decision, and what somebody takes on behind it; `more` is empty where nobody does. */
export function cutAtTask(words: Phrasing, known: Known): { own: Phrasing; more: Phrasing } {
  const [, ...later] = splitSentences(plainText(words));
  const task = later.find(({ text }) => assignmentIn(text, known)?.certainty === 'sure');
  return task === undefined ? { own: words, more: [] } : { own: slicePhrasing(words, 0, task.offset), more: slicePhrasing(words, task.offset) };
}
