import type { Options } from '@docusaurus/plugin-content-blog';

type CreateFeedItems = NonNullable<NonNullable<Options['feedOptions']>['createFeedItems']>;

/**
 * Feed items with title, link and first answer only. The page's fact boxes and notes rely on the site's styles and
 * would be noise in a feed reader.
 */
export const createFeedItems: CreateFeedItems = async ({ defaultCreateFeedItems, ...params }) => {
  const items = await defaultCreateFeedItems(params);
  return items.map(({ content: _content, ...item }) => item);
};
