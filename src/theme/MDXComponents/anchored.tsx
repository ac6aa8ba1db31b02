import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ComponentProps, ReactNode } from 'react';

type Tag = 'section' | 'tr';

/** An element whose id the host counts among the places that a link may lead to, as it does those of headings and list items. */
export function anchored<T extends Tag>(name: T) {
  const Name: Tag = name;
  return function Anchored(props: ComponentProps<T>): ReactNode {
    useBrokenLinks().collectAnchor(props.id);
    // The properties are those of the element by its name, a link that the type system cannot follow.
    return <Name {...(props as object)} />;
  };
}
