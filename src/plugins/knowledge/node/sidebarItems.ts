import type { PluginOptions } from '@docusaurus/plugin-content-docs';

type Generator = Exclude<PluginOptions['sidebarItemsGenerator'], undefined>;

/** The menu's headings lead to the front pages already, so the front pages are not listed below them once more. */
export const withoutFrontPages: Generator = async ({ defaultSidebarItemsGenerator, ...args }) => {
  const docs = args.docs.filter(({ id }) => id !== `${args.item.dirName}/index`);
  return defaultSidebarItemsGenerator({ ...args, docs });
};
