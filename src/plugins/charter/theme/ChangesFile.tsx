import type { ReactNode } from 'react';
import { BuiltFile } from '../../../components/BuiltFile';
import type { VersionData } from '../shared/charterData';
import { addressOfChangesFile } from '../shared/charterPlaces';

/** The way to two versions in Word, with changes to accept or reject. */
export function ChangesFile({ before, after }: { before: VersionData; after: VersionData }): ReactNode {
  return (
    <BuiltFile className="outline-button" to={addressOfChangesFile(before, after)} name={`${before.id}-til-${after.id}.docx`} what="Word-filen">
      Hent som Word med ændringer
    </BuiltFile>
  );
}
