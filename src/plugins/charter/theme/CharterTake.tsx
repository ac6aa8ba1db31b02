import type { ReactNode } from 'react';
import { BuiltFile } from '../../../components/BuiltFile';
import { SiteLink } from '../../../components/SiteLink';
import { lowerFirst } from '../../../danish/capitals';
import { addressOfCaseFile, addressOfChanges, addressOfVersionFile, COMPARISON_ADDRESS } from '../shared/charterPlaces';
import { formatChosen } from '../shared/comparison/address';

interface CharterTakeProps {
  /** Id of the version. */
  'data-id': string;
  /** Below the base URL. */
  'data-address': string;
  /** Id of the document; missing where it has no other version to compare with. */
  'data-document'?: string;
  /** Id of the version before, and its label; missing for the first. */
  'data-before'?: string;
  'data-before-label'?: string;
}

/** Below the facts of a version: the ways to what is new in it, to any other version beside it, and into Word. */
export function CharterTake({ 'data-id': id, 'data-address': address, 'data-document': document, 'data-before': before, 'data-before-label': label }: CharterTakeProps): ReactNode {
  const version = { id, address };
  return (
    <ul className="take-along">
      {before !== undefined && (
        <li>
          <SiteLink to={addressOfChanges(version)}>{`Se, hvad der er nyt siden ${lowerFirst(label ?? before)}`}</SiteLink>
        </li>
      )}
      {document !== undefined && (
        <li>
          <SiteLink to={`${COMPARISON_ADDRESS}${formatChosen({ document: { id: document }, before: { id: before ?? id }, after: version, isSideBySide: false })}`}>Sammenlign med en anden version</SiteLink>
        </li>
      )}
      <li>
        <BuiltFile to={addressOfVersionFile(version)} name={`${id}.docx`} what="Word-filen">
          Hent som Word
        </BuiltFile>
      </li>
      <li>
        <BuiltFile to={addressOfCaseFile(version)} name={`sag-${id}.docx`} what="Sagsudkastet">
          Hent udkast til en sag
        </BuiltFile>
      </li>
    </ul>
  );
}
