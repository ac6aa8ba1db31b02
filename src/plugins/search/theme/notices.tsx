import type { ReactNode } from 'react';
import type { Correction } from '../shared/answer';
import { correctionTexts } from '../shared/corrections';
import type { Fault } from './protocol';

/** Says why there is no answer, and what can be done: without a connection a reload would only lose the page as well. */
export function FaultNotice({ fault, onRetry }: { fault: Fault; onRetry(): void }): ReactNode {
  const isOffline = fault === 'offline';
  return (
    <div className="search-notice" role="alert">
      {isOffline ? <OfflineText /> : <BrokenText />}
      <button className="outline-button" type="button" onClick={isOffline ? onRetry : () => location.reload()}>
        {isOffline ? 'Prøv igen' : 'Genindlæs siden'}
      </button>
    </div>
  );
}

function OfflineText(): ReactNode {
  return (
    <p>
      <strong>Der er ingen forbindelse.</strong> Du kan læse de sider, du har åbne, og søge på ord, du har søgt på før. Søgningen prøver igen, når
      forbindelsen er tilbage.
    </p>
  );
}

function BrokenText(): ReactNode {
  return (
    <p>
      <strong>Søgningen virker ikke lige nu.</strong> Måske er videnbanken blevet opdateret, siden du åbnede siden. Genindlæs siden, og prøv igen.
    </p>
  );
}

/**
 * Says which words were read as others. There is no way back to what was written, for that alone would find nothing: words
 * are only read as others where no page has them.
 */
export function Corrections({ corrections }: { corrections: readonly Correction[] }): ReactNode {
  if (corrections.length === 0) return null;
  return (
    <p className="search-corrections">
      {correctionTexts(corrections).map(({ text, isWord }, index) => (isWord ? <bdi key={index}>{text}</bdi> : text))}
    </p>
  );
}
