import type { Root } from 'mdast';
import { showComponent } from '../../../../model/pageComponent';

/** Puts what all municipalities have told in the place of `::partnerrounds`. */
export function showPartnerRounds(tree: Root): void {
  showComponent(tree, { directive: 'partnerrounds', name: 'PartnerRounds', module: '@site/src/plugins/meetings/theme/partners/PartnerRounds' });
}
