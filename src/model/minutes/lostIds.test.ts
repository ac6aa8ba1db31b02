import { expect, it } from 'vitest';
import { MINUTES_FILES } from '../__fixtures__/minutesSite';
import { smallKnowledge } from '../__fixtures__/smallTree';

/** What is left of the relations when these files are not in the edition. */
function relationsWithout(...left: string[]): unknown[] {
  const files = Object.entries(MINUTES_FILES).filter(([path]) => !left.includes(path));
  const { decisions, actions } = smallKnowledge(Object.fromEntries(files)).minutes;
  const [decision] = decisions.filter(({ id }) => id === 'b-1');
  const [action] = actions.filter(({ id }) => id === 'h-1');
  return [decision?.supersededBy, decision?.affects, decision?.tracks, action?.decision];
}

it('records keep the ids of what is there', () => {
  expect(relationsWithout()).toEqual(['b-2', ['udbud-af-mursten'], ['proces'], 'b-1']);
});

it('and say nothing of what is not', () => {
  expect(relationsWithout('docs/referater/2026-03-12.md', 'docs/vejledning/udbud-af-mursten.md', 'docs/arbejdsspor/proces.md')).toEqual([null, [], [], 'b-1']);
});
