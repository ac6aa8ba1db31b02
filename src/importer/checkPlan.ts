import { checkTree } from '../model/check';
import type { FileTree } from '../model/load/readTree';
import { compareProblems, type Problem } from '../model/problem';
import { parseTree } from '../model/tree';
import type { PlannedImport } from './importMinutes';

/**
 * What the check will say of the planned files once they lie in a folder of the site (`docs/referater`, from its root). An
 * import writes pages that pass; what is left is what the document itself has wrong, such as a weekday beside its date.
 */
export function checkPlan({ files, replaces }: Pick<PlannedImport, 'files' | 'replaces'>, folder: string, site: Pick<FileTree, 'files' | 'refused' | 'served'>): Problem[] {
  const placed = files.map(({ name, content }) => ({ path: `${folder}/${name}`, content }));
  const pages = placed.flatMap(({ path, content }) => (typeof content === 'string' ? [{ path, text: content }] : []));
  const { tree, problems } = parseTree([...site.files.filter(({ path }) => path !== replaces), ...pages], site.refused, [...site.served, ...placed.map(({ path }) => path)]);
  const own = new Set(pages.map(({ path }) => path));
  return [...problems, ...checkTree(tree)].filter(({ file }) => own.has(file)).sort(compareProblems);
}
