import type { PluginOptions } from '@docusaurus/plugin-content-docs';
import { compareDanish } from '../../../danish/sort';

type Generator = Exclude<PluginOptions['sidebarItemsGenerator'], undefined>;
type Item = Awaited<ReturnType<Generator>>[number];
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
  return (await defaultSidebarItemsGenerator({ ...args, docs: inDanishOrder(docs) })).map(withKey);
};

/** The host keeps the labels of all headings by one key each, and would stop at two folders that are called the same. */
function withKey(item: Item): Item {
  if (item.type !== 'category') return item;
  const key = item.link?.type === 'doc' ? { key: item.link.id } : {};
  return { ...item, ...key, items: item.items.map(withKey) };
}
