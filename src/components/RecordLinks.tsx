import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import { readableAddress } from '../model/cited';
import { linkName } from '../model/linkedRecord';
import { shortAddressOf } from '../model/shortAddress';
import type { Copied } from './clipboard';
import { recordToMail, recordToRichText } from './recordText';
import { useCopying } from './useCopying';
import { useSiteAddress } from './useSiteAddress';

interface RecordLinksProps {
  'data-record': string;
  'data-kind': string;
  'data-title': string;
  'data-context': string;
}

/** What is said when the button has been pressed. */
const SAID: Readonly<Record<Copied, string>> = {
  rich: 'Linket er kopieret.',
  plain: 'Linket er kopieret som ren tekst.',
  nothing: 'Browseren lod os ikke kopiere. Brug det korte link.',
};

/** The short link of a record, to copy or to send. Without scripts it is a link and a mail; on paper it is the address, which style sheets take from here. */
export function RecordLinks({ 'data-record': id, 'data-kind': kind, 'data-title': title, 'data-context': context }: RecordLinksProps): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const short = useSiteAddress()(shortAddressOf({ id }));
  const sent = { kind, title, context, address: siteConfig.url + short };
  const isBrowser = useIsBrowser();
  const { copied, copy } = useCopying();
  const ears = <span className="for-ears"> til {linkName({ kind, title })}</span>;
  return (
    <span className="record-links" data-short={readableAddress(sent.address)}>
      {isBrowser && (
        <button type="button" className="record-links__button" onClick={() => void copy(recordToRichText(sent))}>
          Kopiér link{ears}
        </button>
      )}
      {(copied === 'nothing' || !isBrowser) && (
        <a className="record-links__short" href={short}>
          Kort link{ears}
        </a>
      )}
      <a className="record-links__mail" href={recordToMail(sent)}>
        Send i mail{ears}
      </a>
      <span role="status">{copied === null ? '' : SAID[copied]}</span>
    </span>
  );
}
