import { page, smallTree, vocabularyWith, type Files } from '../../__fixtures__/smallTree';
import { contextOf } from '../../check';
import type { Problem } from '../../problem';
import type { Rule } from '../rule';

/** Minutes whose body begins in line 8, when no more fields are given. */
export const MINUTES = 'docs/referater/2018-11-22.md';

/** The post of the meeting that they are of, on 22 November 2018. */
export const MEETING = 'blog/2018-11-22-moede.md';

/** The values that the small vocabulary lacks. */
const WORDS = vocabularyWith(
  { id: 'approved', list: 'minutes-state', label: 'Godkendt' },
  { id: 'postponed', list: 'decision-state', label: 'Udsat' },
);

/** What one rule says about a site. */
export function problemsIn(rule: Rule, files: Files): Problem[] {
  return rule.check(contextOf(smallTree({ 'src/data/vocabulary.yml': WORDS, ...files }).tree));
}

/** What one rule says about minutes of a meeting with a post. */
export function problemsOfMinutes(rule: Rule, fields: object, body = ''): Problem[] {
  return problemsIn(rule, { [MEETING]: page('meeting'), [MINUTES]: page('minutes', fields, body) });
}
