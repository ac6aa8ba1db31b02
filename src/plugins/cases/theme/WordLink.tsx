import type { ReactNode } from 'react';
import { BuiltFile } from '../../../components/BuiltFile';
import { addressOfWordFile } from '../shared/briefPlaces';

interface WordLinkProps {
  id: string;
  address: string;
  className?: string;
  children: ReactNode;
}

/** Leads to the Word file of a case. */
export function WordLink({ id, address, ...shown }: WordLinkProps): ReactNode {
  return <BuiltFile to={addressOfWordFile({ id, address })} name={`${id}.docx`} what="Word-filen" {...shown} />;
}
