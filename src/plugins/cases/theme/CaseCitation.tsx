import useIsBrowser from '@docusaurus/useIsBrowser';
import { useRef, type ReactNode } from 'react';
import type { Copied } from '../../../components/clipboard';
import { useCopying } from '../../../components/useCopying';
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
  const { said, copy } = useCiting({ title, reviewed, address }, line);
  return (
    <div className="case-cite">
      <p className="case-cite__line" ref={line}>
        {`${citationWords({ title, reviewed })} `}
        <a href={address}>{address}</a>
      </p>
      <div className="case-cite__actions">
        {useIsBrowser() && (
          <button className="outline-button" type="button" onClick={() => void copy()}>
            Kopiér henvisning
          </button>
        )}
        <span role="status">{said}</span>
      </div>
    </div>
  );
}

/** Where nothing can be copied the line is marked instead, for the reader to copy. */
function useCiting(cited: CitedCase, line: { current: HTMLElement | null }): { said: string; copy: () => Promise<void> } {
  const { copied, copy } = useCopying();
  const copyOrMark = async (): Promise<void> => {
    const today = localDay(new Date());
    const outcome = await copy({ html: citationHtml(cited, today), text: citationText(cited, today) });
    if (outcome === 'nothing' && line.current !== null) window.getSelection()?.selectAllChildren(line.current);
  };
  return { said: copied === null ? '' : SAID[copied], copy: copyOrMark };
}
