import { expect, it } from 'vitest';
import { createPrefetching } from './prefetching';

/** What is fetched, and a browser that is idle when it is told so. */
function watched() {
  const fetched: string[] = [];
  const tasks: (() => void)[] = [];
  const ask = createPrefetching((address) => fetched.push(address), (task) => tasks.push(task));
  return { fetched, ask, idle: () => tasks.shift()?.(), tasks };
}

it('fetches one page at a time, in the order of the links, and none before the browser is idle', () => {
  const { fetched, ask, idle, tasks } = watched();
  ask('/a/', '/');
  ask('/b/', '/');
  expect(fetched).toEqual([]);
  idle();
  expect(fetched).toEqual(['/a/']);
  idle();
  expect(fetched).toEqual(['/a/', '/b/']);
  expect(tasks).toEqual([]);
});

it('fetches a page once, whatever place of it is linked to, and never the one that is shown', () => {
  const { fetched, ask, idle } = watched();
  for (const link of ['/a/#x', '/a/?q=1#y', '#x', '/her/#z', '/her/', '/a/']) ask(link, '/her/');
  idle();
  idle();
  expect(fetched).toEqual(['/a/']);
});

it('begins again when it has come to rest', () => {
  const { fetched, ask, idle } = watched();
  ask('/a/', '/');
  idle();
  ask('/b/', '/');
  idle();
  expect(fetched).toEqual(['/a/', '/b/']);
});
