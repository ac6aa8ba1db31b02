import type { ReactNode } from 'react';
import { useSiteAddress } from '../../../components/useSiteAddress';

interface NoteLinkProps {
  /** Of the page of the case, below the base URL. */
  address: string;
  /** Of the note on that page, without `#`; null where the page has none, and then there is nothing to lead to. */
  anchor: string | null;
  children: ReactNode;
}

/**
 * Leads from a figure to its note, with all values and sources. The browser itself goes there, and neither the host's link
 * nor ours: only so are the notes of a page unfolded when an anchor lies among those that are folded away.
 */
export function NoteLink({ address, anchor, children }: NoteLinkProps): ReactNode {
  const toAddress = useSiteAddress();
  return anchor === null ? children : <a href={`${toAddress(address)}#${anchor}`}>{children}</a>;
}
