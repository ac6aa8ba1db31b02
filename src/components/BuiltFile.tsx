import type { ReactNode } from 'react';
import { useSiteAddress } from './useSiteAddress';

interface BuiltFileProps {
  /** Below the base URL. */
  to: string;
  /** The name under which the file is saved. Without it the browser may open the file, as phones do with calendar files. */
  name?: string;
  /** What the file is called in a sentence: `Word-filen`. */
  what: string;
  className?: string;
  children: ReactNode;
}

/** Leads to a file that is made beside the pages. Below the dev server there is none, and that is said instead. */
export function BuiltFile({ to, name, what, className, children }: BuiltFileProps): ReactNode {
  const href = useSiteAddress()(to);
  if (process.env.NODE_ENV === 'development') return <span>{`${what} laves, når siden bygges med npm run build.`}</span>;
  return (
    <a className={className} href={href} download={name}>
      {children}
    </a>
  );
}
