import type { ReactNode } from 'react';
import { BuiltFile } from '../../../components/BuiltFile';
import { SiteLink } from '../../../components/SiteLink';
import { addressOfProposalFile } from '../shared/charterPlaces';

interface ProposalTakeProps {
  /** Id of the proposal. */
  'data-id': string;
  /** Its address below the base URL. */
  'data-address': string;
  /** Where all proposals to the document are listed, below the base URL. */
  'data-all': string;
}

/** Below the facts of a proposal: the way into Word, and to the other proposals. */
export function ProposalTake({ 'data-id': id, 'data-address': address, 'data-all': all }: ProposalTakeProps): ReactNode {
  return (
    <ul className="take-along">
      <li>
        <BuiltFile to={addressOfProposalFile({ address })} name={`forslag-${id}.docx`} what="Word-filen">
          Hent som Word med ændringer
        </BuiltFile>
      </li>
      <li>
        <SiteLink to={all}>Se alle forslag til charteret</SiteLink>
      </li>
    </ul>
  );
}
