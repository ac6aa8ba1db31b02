import type { ReactNode } from 'react';
import { BuiltFile } from '../../../components/BuiltFile';
import { SiteLink } from '../../../components/SiteLink';
import { addressOfMeetingFile, addressOfProgramme } from '../shared/meetingPlaces';
import { ProgrammeFile } from './ProgrammeFile';

interface MeetingTakeProps {
  'data-meeting': string;
  /** Below the base URL. */
  'data-address': string;
}

/** Below the facts of a meeting: the ways to take its programme along. */
export function MeetingTake({ 'data-meeting': id, 'data-address': address }: MeetingTakeProps): ReactNode {
  return (
    <div className="meeting-take">
      <p id="tag-programmet-med">Tag programmet med</p>
      <ul className="take-along" aria-labelledby="tag-programmet-med">
        <li>
          <SiteLink to={addressOfProgramme(address)}>Program til udskrift</SiteLink>
        </li>
        <li>
          <ProgrammeFile id={id} address={address}>
            Hent som Word
          </ProgrammeFile>
        </li>
        <li>
          <BuiltFile to={addressOfMeetingFile(address)} what="Kalenderfilen">
            Læg i kalenderen
          </BuiltFile>
        </li>
      </ul>
    </div>
  );
}
