import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A text before and after, and how a careful lawyer would mark what has changed. */
export interface MarkedPair {
  /** What kind of texts it is among. */
  group: string;
  /** What has changed. */
  what: string;
  before: string;
  after: string;
  /** `[-gone-]{+come+}` */
  shown: string;
}

/** From the root, where all tests are run: the runner of the browser tests knows of no other place. */
const FILE = path.resolve('src/plugins/charter/shared/__fixtures__/pairs.txt');

/**
 * Made-up sentences of the kind that charters, minutes and Danish law are made of, from `pairs.txt`: below the name of a group (`==`)
 * what changed, the text before (`-`), the text after (`+`) and the mark-up (`=`). A line break is written as ⏎.
 */
export function readPairs(): MarkedPair[] {
  const [, ...groups] = readFileSync(FILE, 'utf8').split(/^== /m);
  return groups.flatMap((text) => {
    const [group = '', ...pairs] = text.trimEnd().split('\n\n');
    return pairs.map((pair): MarkedPair => {
      const [what = '', ...lines] = pair.split('\n');
      const [before = '', after = '', shown = ''] = lines.map((line) => line.slice(2).replaceAll('⏎', '\n'));
      return { group, what, before, after, shown };
    });
  });
}
