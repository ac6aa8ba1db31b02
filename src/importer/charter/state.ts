import { findNearest } from '../../model/nearest';
import type { ContentTree } from '../../model/tree';
import type { ImportProblem } from '../neutral';

/** The state of a version of which nothing is said. */
export const DEFAULT_STATE = 'draft';

type Words = Pick<ContentTree, 'vocabulary'>;

/** What is wrong with the state that the editor gave, or null. */
export function wrongState(state: string | undefined, tree: Words): ImportProblem | null {
  if (state === undefined || stateOf(state, tree) !== null) return null;
  const states = statesOf(tree);
  const nearest = findNearest(state, states.flatMap(({ id, label }) => [id, label]));
  return {
    found: `Tilstanden »${state}« kendes ikke.`,
    expected: `en af ${states.map(({ id, label }) => `${id} (${label.toLocaleLowerCase('da')})`).join(', ')}`,
    fix: nearest === null ? 'Ret --state.' : `Skriv --state ${stateOf(nearest, tree) ?? nearest}.`,
  };
}

/** A state by its id or by what readers call it. */
export function stateOf(words: string | undefined, tree: Words): string | null {
  const own = words?.toLocaleLowerCase('da');
  return statesOf(tree).find(({ id, label }) => own === id || own === label.toLocaleLowerCase('da'))?.id ?? null;
}

/** What readers call a state. */
export function labelOf(state: string, tree: Words): string {
  return statesOf(tree).find(({ id }) => id === state)?.label ?? state;
}

function statesOf({ vocabulary }: Words): { id: string; label: string }[] {
  return vocabulary.flatMap(({ value }) => (value?.list === 'charter-state' ? [{ id: value.id, label: value.label }] : []));
}
