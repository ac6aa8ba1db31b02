import { lowerFirst } from '../../../danish/capitals';
import type { Choice } from './caseRecord';

/** `Nybyggeri, nedrivning`: Danish begins only the first of a list with a capital. What is written in capitals stays so. */
export function joinLabels(choices: readonly Choice[]): string {
  return choices.map(({ label }, index) => (index > 0 && /^\p{Lu}\p{Ll}/u.test(label) ? lowerFirst(label) : label)).join(', ');
}
