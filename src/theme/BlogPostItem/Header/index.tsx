import Link from '@docusaurus/Link';
import { useBlogPost } from '@docusaurus/plugin-content-blog/client';
import Header from '@theme-original/BlogPostItem/Header';
import TOCCollapsible from '@theme/TOCCollapsible';
import type { ReactNode } from 'react';

/** The way back above a post, as every other page has it. */
export default function BlogPostItemHeader(): ReactNode {
  const { metadata, toc, isBlogPostPage } = useBlogPost();
  return (
    <>
      <nav className="theme-doc-breadcrumbs post-breadcrumbs" aria-label="Brødkrummer">
        <ol className="breadcrumbs">
          <li className="breadcrumbs__item">
            <Link className="breadcrumbs__link" to="/">
              Forside
            </Link>
          </li>
          <li className="breadcrumbs__item">
            <Link className="breadcrumbs__link" to="/moeder/">
              Møder og begivenheder
            </Link>
          </li>
          <li className="breadcrumbs__item breadcrumbs__item--active">
            <span className="breadcrumbs__link" aria-current="page">
              {metadata.title}
            </span>
          </li>
        </ol>
      </nav>
      <Header />
      {isBlogPostPage && toc.length > 0 && <TOCCollapsible className="toc-of-post" toc={toc} />}
    </>
  );
}
