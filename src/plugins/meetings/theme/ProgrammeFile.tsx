import type { ReactNode } from 'react';
import { BuiltFile } from '../../../components/BuiltFile';
import { addressOfProgrammeFile } from '../shared/meetingPlaces';

interface ProgrammeFileProps {
  /** Of the meeting. */
  id: string;
  address: string;
  className?: string;
  children: ReactNode;
}

/** Leads to the Word file of the programme of a meeting. */
export function ProgrammeFile({ id, address, ...shown }: ProgrammeFileProps): ReactNode {
  return <BuiltFile to={addressOfProgrammeFile(address)} name={`${id}-program.docx`} what="Word-filen" {...shown} />;
}
