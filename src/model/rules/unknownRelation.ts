import { findNearestId } from '../nearest';
import type { Problem } from '../problem';
import { idsOf, type ContentTree } from '../tree';
import { relationsIn, targetOf } from '../relations';
import { possibleIds } from '../unparsed';
import type { Rule } from './rule';

/** A relation to a record that does not exist leads readers nowhere and hides the page from those who look from the other side. */
export const unknownRelation: Rule = {
  id: 'unknown-relation',
  check({ tree }) {
    const known = knownIds(tree);
    const possible = possibleIds(tree, 'src/data/');
    return [...pageRelations(tree), ...dataRelations(tree)].flatMap(({ file, line, key, value }) => {
      const candidates = known(key);
      if (candidates.has(value) || possible.has(value)) return [];
      return [relationProblem({ file, line, key, value }, candidates)];
    });
  },
};

interface Relation {
  file: string;
  line: number;
  key: string;
  value: string;
}

function knownIds(tree: ContentTree): (key: string) => Set<string> {
  const byKey = new Map<string, Set<string>>();
  return (key) => {
    const ids = byKey.get(key) ?? collectIds(tree, key);
    byKey.set(key, ids);
    return ids;
  };
}

function collectIds(tree: ContentTree, key: string): Set<string> {
  const target = targetOf(key);
  if (target === 'term') return idsOf(tree.vocabulary);
  const kinds = target === 'page' ? null : (target ?? []);
  const pages = tree.places.filter(({ kind }) => kinds === null || kinds.includes(kind)).map(({ id }) => id);
  const indirect = kinds?.includes('meeting') === true ? idsOf(tree.indirectMeetings) : [];
  return new Set([...pages, ...indirect]);
}

function pageRelations(tree: ContentTree): Relation[] {
  return tree.parsed.flatMap(({ file, frontMatter }) =>
    relationsIn(frontMatter.data).map(({ key, value, path }) => ({ file, key, value, line: frontMatter.lineOf(path) })),
  );
}

function dataRelations(tree: ContentTree): Relation[] {
  return [...tree.figures, ...tree.vocabulary].flatMap((entry) =>
    relationsIn(entry.raw).map(({ key, value, path }) => ({ file: entry.file, key, value, line: entry.lineOf(path) })),
  );
}

function relationProblem({ file, line, key, value }: Relation, candidates: Set<string>): Problem {
  const nearest = findNearestId(value, candidates);
  const what = targetOf(key) === 'term' ? 'ordet' : 'siden';
  return {
    file,
    line,
    rule: unknownRelation.id,
    found: `${key} henviser til »${value}«, som ikke findes.`,
    expected: describeCandidates(candidates),
    fix: nearest === null ? `Opret ${what} først, eller fjern henvisningen.` : `Skriv »${nearest}«.`,
  };
}

/** No more ids than an editor would read. */
function describeCandidates(candidates: Set<string>): string {
  if (candidates.size === 0) return 'et id, der findes; der er ingen endnu';
  return candidates.size <= 12 ? `et af id'erne ${[...candidates].sort().join(', ')}` : 'et id, der findes';
}
