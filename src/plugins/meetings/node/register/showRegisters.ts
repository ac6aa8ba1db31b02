import type { Root } from 'mdast';
import { showComponent } from '../../../../model/pageComponent';

const FOLDER = '@site/src/plugins/meetings/theme/register';

/** Puts the registers of all meetings in the places of `::decisions` and `::actions`. */
export function showRegisters(tree: Root): void {
  showComponent(tree, { directive: 'decisions', name: 'DecisionRegister', module: `${FOLDER}/DecisionRegister` });
  showComponent(tree, { directive: 'actions', name: 'ActionRegister', module: `${FOLDER}/ActionRegister` });
}
