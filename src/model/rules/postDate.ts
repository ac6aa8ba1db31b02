import { dayOfPost } from '../address';
import type { Rule } from './rule';

/** The day of a post stands in its file name; it sorts the overview and becomes the date that readers see. */
export const postDate: Rule = {
  id: 'post-date',
  check({ tree }) {
    return tree.parsed
      .filter(({ file }) => file.startsWith('blog/') && dayOfPost(file) === null)
      .map(({ file }) => ({
        file,
        line: 1,
        rule: postDate.id,
        found: `Filens navn begynder ikke med en dag, der findes: »${file.slice('blog/'.length)}«.`,
        expected: 'et navn som 2018-11-22-tredje-moede-skjern.md',
        fix: 'Omdøb filen.',
      }));
  },
};
