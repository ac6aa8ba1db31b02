import { useHistory } from '@docusaurus/router';
import type { MouseEvent, ReactNode } from 'react';
import { useSiteAddress } from './useSiteAddress';

interface SiteLinkProps {
  /** Below the base URL, with what follows the path. */
  to: string;
  className?: string;
  children: ReactNode;
}

/** A link of the site. Not the host's own, which fetches the pages of all links in sight: of a long list one is read. */
export function SiteLink({ to, className, children }: SiteLinkProps): ReactNode {
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
