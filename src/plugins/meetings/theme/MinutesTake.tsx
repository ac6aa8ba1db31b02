import type { ReactNode } from 'react';
import { BuiltFile } from '../../../components/BuiltFile';
import { addressOfMinutesFile } from '../shared/meetingPlaces';

interface MinutesTakeProps {
  /** The name of the file, without its ending. */
  'data-name': string;
  /** Below the base URL. */
  'data-address': string;
}

/** Below the facts of minutes: the way to take them into Word. */
export function MinutesTake({ 'data-name': name, 'data-address': address }: MinutesTakeProps): ReactNode {
  return (
    <p className="take-along">
      <BuiltFile to={addressOfMinutesFile(address)} name={`${name}.docx`} what="Word-filen">
        Hent referatet som Word
      </BuiltFile>
    </p>
  );
}
