import { useBlogPost } from '@docusaurus/plugin-content-blog/client';
import Header from '@theme-original/BlogPostItem/Header';
import TOCCollapsible from '@theme/TOCCollapsible';
import type { ReactNode } from 'react';
import { Breadcrumbs } from '../../../components/Breadcrumbs';

/** The way back above a post, as every other page has it. */
export default function BlogPostItemHeader(): ReactNode {
  const { metadata, toc, isBlogPostPage } = useBlogPost();
  return (
    <>
      <Breadcrumbs parents={[{ to: '/moeder/', label: 'Møder og begivenheder' }]} here={metadata.title} />
      <Header />
      {isBlogPostPage && toc.length > 0 && <TOCCollapsible className="toc-of-post" toc={toc} />}
    </>
  );
}
