import { useEffect, useRef, type ReactNode } from 'react';

/** A black screen, so that all look at who speaks. */
export function BlankScreen({ onShow }: { onShow(): void }): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className="room-blank">
      <button ref={button} type="button" onClick={onShow}>
        Vis skærmen igen
      </button>
    </div>
  );
}
