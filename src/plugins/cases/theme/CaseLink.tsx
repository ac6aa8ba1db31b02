import { useHistory } from '@docusaurus/router';
import type { MouseEvent, ReactNode } from 'react';
import { useSiteAddress } from '../../../components/useSiteAddress';

interface CaseLinkProps {
  /** Below the base URL, with what follows the path. */
  to: string;
  className?: string;
  children: ReactNode;
}

/** A link of the site. Not the host's own, which fetches the pages of all links in sight: of many cases one is read. */
export function CaseLink({ to, className, children }: CaseLinkProps): ReactNode {
  const href = useSiteAddress()(to);
  const history = useHistory();
  const click = (event: MouseEvent): void => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    history.push(href);
  };
  return (
    <a className={className} href={href} onClick={click}>
      {children}
    </a>
  );
}

/** A reader who holds a key wants the link in another tab or window. */
export function isForBrowser({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}
