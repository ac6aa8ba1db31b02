import { useEffect, useRef, type ReactNode } from 'react';

const KEYS: ReadonlyArray<readonly [string, string]> = [
  ['Mellemrum', 'Start eller stop uret'],
  ['→, Page Down eller Enter', 'Næste kommune'],
  ['← eller Page Up', 'Forrige kommune'],
  ['S', 'Spring over; kommunen kommer igen til sidst'],
  ['B eller punktum', 'Sort skærm til og fra; uret stopper'],
  ['F eller F5', 'Fuld skærm til og fra'],
  ['Esc', 'Ud af et felt, sort skærm eller fuld skærm'],
  ['?', 'Denne oversigt'],
];

/** What the keys do. A remote control for slides works too, since it sends the same keys. */
export function RoomHelp({ isOpen, onClose }: { isOpen: boolean; onClose(): void }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="room-help" aria-labelledby="room-help" onClose={onClose}>
      <h2 id="room-help">Taster</h2>
      <dl>
        {KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>En fjernbetjening til lysbilleder virker også. Uret går videre for den næste, når det går. Mens I skriver i et felt, virker kun Page Down, Page Up, F5 og Esc. Knappen til sort skærm skriver et punktum.</p>
      <p>Noterne bliver i denne fane og bliver ikke sendt nogen steder. I kan genindlæse siden med Ctrl + R uden at miste dem.</p>
      <button type="button" className="room-button" onClick={onClose}>
        Luk
      </button>
    </dialog>
  );
}
