import { expect, it } from 'vitest';
import { plainText } from '../text/phrasing';
import { cutAtTask } from './cutAtTask';

const known = { find: () => null, organisationOf: () => null, roleOf: () => null, hasName: (name: string) => name === 'Kaj' };

it.each([
  ['Datoen rykkes. Kaj bestiller planer.', 'Datoen rykkes.', 'Kaj bestiller planer.'],
  ['Kaj bestiller planer.', 'Kaj bestiller planer.', ''],
  ['Datoen rykkes. Planen rettes.', 'Datoen rykkes. Planen rettes.', ''],
])('cuts »%s« where somebody takes something on', (text, own, more) => {
  const cut = cutAtTask([{ type: 'text', value: text }], known);
  expect([plainText(cut.own).trim(), plainText(cut.more).trim()]).toEqual([own, more]);
});
