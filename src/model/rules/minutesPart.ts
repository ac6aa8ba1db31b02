import type { Rule } from './rule';

/** An item, decision or action whose facts cannot be read is in no register, and no link leads to it. */
export const minutesPart: Rule = {
  id: 'minutes-part',
  check: ({ minutes }) => minutes.flatMap(({ problems }) => problems),
};
