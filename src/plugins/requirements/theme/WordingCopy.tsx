import useIsBrowser from '@docusaurus/useIsBrowser';
import { useRef, type ReactNode } from 'react';
import type { Copied } from '../../../components/clipboard';
import { useAbsoluteAddress } from '../../../components/useAbsoluteAddress';
import { useCopying } from '../../../components/useCopying';
import type { WordingBlock } from '../../../model/requirement/wording';
import { copiedWording } from '../shared/copiedWording';

interface WordingCopyProps {
  'data-requirement': string;
  'data-title': string;
  'data-address': string;
  'data-legal': string;
  'data-wording': string;
}

/** What is said when the button has been pressed. */
const SAID: Readonly<Record<Copied, string>> = {
  rich: 'Kravteksten er kopieret med kort link. Kontrollér i gældende ret.',
  plain: 'Kravteksten er kopieret som ren tekst med kort link. Kontrollér i gældende ret.',
  nothing: 'Browseren lod os ikke kopiere. Kravteksten er markeret; tryk Ctrl + C eller Cmd + C.',
};

/** The button below the wording of a requirement. Without scripts the wording is there to be marked, and nothing else is. */
export function WordingCopy(props: WordingCopyProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const address = useAbsoluteAddress(props['data-address']);
  const { copied, copy } = useCopying();
  const copyOrMark = async (): Promise<void> => {
    const { 'data-requirement': id, 'data-title': title, 'data-legal': legalAsOf } = props;
    const wording = JSON.parse(props['data-wording']) as WordingBlock[];
    const outcome = await copy(copiedWording({ id, title, address, legalAsOf, wording }));
    const quote = place.current?.previousElementSibling;
    if (outcome === 'nothing' && quote != null) window.getSelection()?.selectAllChildren(quote);
  };
  return (
    <div className="wording-copy" ref={place}>
      {useIsBrowser() && (
        <button className="outline-button" type="button" onClick={() => void copyOrMark()}>
          Kopiér kravtekst
        </button>
      )}
      <span role="status">{copied === null ? '' : SAID[copied]}</span>
    </div>
  );
}
