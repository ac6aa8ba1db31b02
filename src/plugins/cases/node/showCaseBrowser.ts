import type { Root } from 'mdast';
import { showComponent } from '../../../model/pageComponent';

/** Puts the browser of all cases in the place of `::casebrowser`. */
export function showCaseBrowser(tree: Root): void {
  showComponent(tree, { directive: 'casebrowser', name: 'CaseBrowser', module: '@site/src/plugins/cases/theme/CaseBrowser' });
}
