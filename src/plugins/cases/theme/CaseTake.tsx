import type { ReactNode } from 'react';
import { SiteLink } from '../../../components/SiteLink';
import { addressOfBrief } from '../shared/briefPlaces';
import { WordLink } from './WordLink';

interface CaseTakeProps {
  'data-case': string;
  /** Below the base URL. */
  'data-address': string;
}

/** Above the facts of a case: the ways to take it along. */
export function CaseTake({ 'data-case': id, 'data-address': address }: CaseTakeProps): ReactNode {
  return (
    <ul className="take-along" aria-label="Tag casen med">
      <li>
        <SiteLink to={addressOfBrief(address)}>Casen på én side</SiteLink>
      </li>
      <li>
        <WordLink id={id} address={address}>
          Hent som Word
        </WordLink>
      </li>
      <li>
        <a href="#henvis">Henvis til casen</a>
      </li>
    </ul>
  );
}
