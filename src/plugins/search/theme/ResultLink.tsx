import { useHistory } from '@docusaurus/router';
import type { MouseEvent, ReactNode } from 'react';
import { withWords } from './arrivalAddress';
import { useSiteAddress } from '../../../components/useSiteAddress';

interface ResultLinkProps {
  /** Address below the base URL. */
  url: string;
  words: readonly string[];
  className?: string;
  children: ReactNode;
}

/**
 * A link to a place, where its words will be marked. Not the host's own link, which fetches the pages of all links in
 * sight: of a list of results one is read.
 */
export function ResultLink({ url, words, className, children }: ResultLinkProps): ReactNode {
  const toAddress = useSiteAddress();
  const history = useHistory();
  const href = toAddress(withWords(url, words));
  const click = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.push(href);
  };
  return (
    <a className={className} href={href} onClick={click}>
      {children}
    </a>
  );
}
