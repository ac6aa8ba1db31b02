import type { Options } from '@docusaurus/plugin-content-blog';

type CreateFeedItems = NonNullable<NonNullable<Options['feedOptions']>['createFeedItems']>;

/**
 * Feed items with title, link and first answer only. The page's fact boxes and notes rely on the site's styles and
 * would be noise in a feed reader. A meeting that was called off says so.
 */
export const createFeedItems: CreateFeedItems = async ({ defaultCreateFeedItems, ...params }) => {
  const items = await defaultCreateFeedItems(params);
  const cancelled = params.blogPosts.filter(({ metadata }) => metadata.frontMatter.cancelled !== undefined).map(({ metadata }) => metadata.permalink);
  return items.map(({ content: _content, ...item }) => ({ ...item, title: cancelled.some((permalink) => item.link.endsWith(permalink)) ? `Aflyst: ${item.title}` : item.title }));
};
