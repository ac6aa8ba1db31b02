import type { Root } from 'mdast';
import { showComponent } from '../../../../model/pageComponent';

/** Puts who has taken on which charter in the place of `::adoptions`. */
export function showAdoptions(tree: Root): void {
  showComponent(tree, { directive: 'adoptions', name: 'Adoptions', module: '@site/src/plugins/charter/theme/adoption/Adoptions' });
}
