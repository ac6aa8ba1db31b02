import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/TOC';
import TOC from '@theme-original/TOC';
import type { ReactNode } from 'react';

/** The table of contents as a landmark of its own; beside posts it would otherwise stand outside all of them. */
export default function LabelledTOC(props: Props): ReactNode {
  const label = translate({ id: 'theme.TOCCollapsible.toggleButtonLabel', message: 'On this page' });
  return (
    <nav className="toc-landmark" aria-label={label}>
      <TOC {...props} />
    </nav>
  );
}
