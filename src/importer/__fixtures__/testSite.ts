import { checkTree } from '../../model/check';
import { contentFiles, dataFile, page, source, vocabularyWith, type Files } from '../../model/__fixtures__/smallTree';
import { formatProblem, type Problem } from '../../model/problem';
import { parseTree, type ContentTree } from '../../model/tree';
import type { PlannedFile } from '../importMinutes';

const WORDS = vocabularyWith(
  { id: 'postponed', list: 'decision-state', label: 'Udsat' },
  { id: 'rejected', list: 'decision-state', label: 'Forkastet' },
  { id: 'dropped', list: 'action-state', label: 'Bortfaldet' },
);

/** A site with three municipalities, two tracks and a meeting on Tuesday 5 March 2019. */
const FILES: Files = {
  'src/data/vocabulary.yml': WORDS,
  'src/data/sources/kilder.yml': dataFile(source('k-1')),
  'src/data/indirect-meetings.yml': dataFile({ id: 'foerste-moede', number: 1, title: 'Første møde', known: ['Holdt [@k-1].'], notFound: ['Dato.'], sources: ['k-1'] }),
  'docs/kommuner/kommune-a.md': page('municipality', { title: 'Kommune A', description: 'Kommune A.' }),
  'docs/kommuner/kommune-b.md': page('municipality', { title: 'Kommune B', description: 'Kommune B.' }),
  'docs/kommuner/kommune-c.md': page('municipality', { title: 'Kommune C', description: 'Kommune C.' }),
  'docs/arbejdsspor/proces-og-udbud.md': page('track', { title: 'Proces og udbud' }),
  'docs/arbejdsspor/koncept-og-design.md': page('track', { title: 'Koncept og design' }),
  'blog/2019-03-05-fjerde-moede.md': page('meeting', { title: 'Fjerde møde', start: '2019-03-05T09:00', weekday: 'tirsdag', ends: [{ end: '2019-03-05T15:00', sources: ['k-1'] }] }),
};

export function testTree(more: Files = {}): ContentTree {
  return parseTree(contentFiles({ ...FILES, ...more })).tree;
}

const BEFORE = new Set(checkAll([], []).map(formatProblem));

/** What the check says of files once they lie in a folder of that site, and said not before. */
export function problemsOf(files: readonly PlannedFile[], folder: string): string[] {
  const pages = files.flatMap(({ name, content }) => (typeof content === 'string' ? [{ path: `${folder}/${name}`, text: content }] : []));
  const served = files.map(({ name }) => `${folder}/${name}`);
  return checkAll(pages, served).map(formatProblem).filter((problem) => !BEFORE.has(problem));
}

function checkAll(pages: readonly { path: string; text: string }[], served: readonly string[]): Problem[] {
  const { tree, problems } = parseTree([...contentFiles(FILES), ...pages], [], served);
  return [...problems, ...checkTree(tree)];
}
