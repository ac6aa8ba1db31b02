import type { ComponentProps, ReactNode } from 'react';

/** The browser's own disclosure. The theme's version hides its content from readers without scripts. */
export default function MDXDetails(props: ComponentProps<'details'>): ReactNode {
  return <details {...props} />;
}
