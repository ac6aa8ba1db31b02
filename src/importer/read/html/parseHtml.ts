import type { Root } from 'hast';
import { catchRefusal, Refusal, type Checked } from '../../safety/checked';
import { tooDeep, tooManyBlocks, tooManyElements } from '../../safety/importProblems';
import { LIMITS } from '../../safety/limits';

/** What counts as a block wherever it stands; paragraphs only do so outside of tables. */
const BLOCK = /^(?:tr|li|h[1-6])$/;

/** Parses HTML as a browser does. It stops as soon as the elements are too many or lie too deep, not after. */
export async function parseHtml(html: string): Promise<Checked<Root>> {
  const [{ parse, defaultTreeAdapter }, { fromParse5 }] = await Promise.all([import('parse5'), import('hast-util-from-parse5')]);
  let [open, made, blocks] = [0, 0, 0];
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement: (...given) => {
      if (++made > LIMITS.elements) throw new Refusal(tooManyElements);
      if (BLOCK.test(given[0]) && ++blocks > LIMITS.blocks) throw new Refusal(tooManyBlocks);
      return defaultTreeAdapter.createElement(...given);
    },
    onItemPush: () => {
      if (++open > LIMITS.depth) throw new Refusal(tooDeep);
    },
    onItemPop: () => {
      open -= 1;
    },
  };
  return catchRefusal(() => {
    const tree = fromParse5(parse(html, { treeAdapter, scriptingEnabled: false }));
    return { type: 'root', children: tree.type === 'root' ? tree.children : [] };
  });
}
