import type { ReactNode } from 'react';
import { useSiteAddress } from '../../../components/useSiteAddress';
import { addressOfWordFile } from '../shared/briefPlaces';

interface WordLinkProps {
  id: string;
  address: string;
  className?: string;
  children: ReactNode;
}

/** Leads to the Word file of a case. Below the dev server there is none, and that is said instead. */
export function WordLink({ id, address, className, children }: WordLinkProps): ReactNode {
  const href = useSiteAddress()(addressOfWordFile({ id, address }));
  if (process.env.NODE_ENV === 'development') return <span>Word-filen laves, når siden bygges med npm run build.</span>;
  return (
    <a className={className} href={href} download={`${id}.docx`}>
      {children}
    </a>
  );
}
