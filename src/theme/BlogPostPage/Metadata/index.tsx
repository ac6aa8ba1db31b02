import { useBlogPost } from '@docusaurus/plugin-content-blog/client';
import Metadata from '@theme-original/BlogPostPage/Metadata';
import type { ReactNode } from 'react';
import { CardMetadata } from '../../../components/CardMetadata';

/** The tags of a post, with what the host leaves out: what the picture of a shared link shows. */
export default function BlogPostPageMetadata(): ReactNode {
  const { frontMatter } = useBlogPost().metadata;
  return (
    <>
      <Metadata />
      <CardMetadata alt={'image_alt' in frontMatter && frontMatter.image_alt} />
    </>
  );
}
