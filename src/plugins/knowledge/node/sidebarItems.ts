import type { PluginOptions } from '@docusaurus/plugin-content-docs';
import { compareDanish } from '../../../danish/sort';

type Generator = Exclude<PluginOptions['sidebarItemsGenerator'], undefined>;
type Doc = Parameters<Generator>[0]['docs'][number];

const nameOf = (doc: Doc): string => doc.frontMatter.sidebar_label ?? doc.title;

/** Pages without a place of their own come after those that have one, by their names in Danish order and not by their files'. */
function inDanishOrder(docs: Doc[]): Doc[] {
  const last = Math.max(0, ...docs.map((doc) => doc.sidebarPosition ?? 0));
  const unplaced = docs
    .filter((doc) => doc.sidebarPosition === undefined)
    .sort((left, right) => compareDanish(nameOf(left), nameOf(right)));
  return docs.map((doc) => {
    const rank = unplaced.indexOf(doc);
    return rank < 0 ? doc : { ...doc, sidebarPosition: last + 1 + rank };
  });
}

/**
 * The menu's headings lead to the front pages already, so the front pages are not listed below them once more. The rest stands
 * in Danish order where the pages do not say their places.
 */
export const menuItems: Generator = async ({ defaultSidebarItemsGenerator, ...args }) => {
  const docs = args.docs.filter(({ id }) => id !== `${args.item.dirName}/index`);
  return defaultSidebarItemsGenerator({ ...args, docs: inDanishOrder(docs) });
};
