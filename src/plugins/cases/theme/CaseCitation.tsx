import useIsBrowser from '@docusaurus/useIsBrowser';
import { useRef, useState, type ReactNode } from 'react';
import { copyRichText, type Copied } from '../../../components/clipboard';
import { localDay } from '../../../danish/dates';
import { shortAddressOf } from '../../../model/shortAddress';
import { citationHtml, citationText, citationWords, type CitedCase } from '../shared/citation';
import { useAbsoluteAddress } from '../../../components/useAbsoluteAddress';

interface CaseCitationProps {
  'data-case': string;
  'data-title': string;
  'data-reviewed': string;
}

/** What is said when the button has been pressed. */
const SAID: Readonly<Record<Copied, string>> = {
  rich: 'Henvisningen er kopieret med link.',
  plain: 'Henvisningen er kopieret som ren tekst.',
  nothing: 'Browseren lod os ikke kopiere. Henvisningen er markeret; tryk Ctrl + C eller Cmd + C.',
};

/** The line with which others refer to a case, and a button that copies it. Without scripts the line is there to be marked. */
export function CaseCitation({ 'data-case': id, 'data-title': title, 'data-reviewed': reviewed }: CaseCitationProps): ReactNode {
  const address = useAbsoluteAddress(shortAddressOf({ id }));
  const line = useRef<HTMLParagraphElement>(null);
  const { said, copy } = useCopying({ title, reviewed, address }, line);
  return (
    <div className="case-cite">
      <p className="case-cite__line" ref={line}>
        {`${citationWords({ title, reviewed })} `}
        <a href={address}>{address}</a>
      </p>
      <div className="case-cite__actions">
        {useIsBrowser() && (
          <button className="outline-button" type="button" onClick={copy}>
            Kopiér henvisning
          </button>
        )}
        <span role="status">{said}</span>
      </div>
    </div>
  );
}

function useCopying(cited: CitedCase, line: { current: HTMLElement | null }): { said: string; copy: () => void } {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    // A live region speaks when it changes, so that a second press must empty it first.
    setSaid('');
    const today = localDay(new Date());
    const copied = await copyRichText({ html: citationHtml(cited, today), text: citationText(cited, today) });
    if (copied === 'nothing' && line.current !== null) window.getSelection()?.selectAllChildren(line.current);
    setSaid(SAID[copied]);
  };
  return { said, copy: () => void copy() };
}
