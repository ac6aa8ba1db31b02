import { useId, useState, type ReactNode } from 'react';

interface FilterPanelProps {
  /** How many values are chosen. */
  chosen: number;
  /** What the button past the filters says: `Spring til casene`. */
  skipText: string;
  onSkip(): void;
  /** The filters. */
  children: ReactNode;
}

/** The filters of a list: beside it where there is room (`filter-layout--beside`), otherwise folded together above it. */
export function FilterPanel({ chosen, skipText, onSkip, children }: FilterPanelProps): ReactNode {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="filter-panel scripts-only" aria-label="Filtre">
      <button className="skip-button" type="button" onClick={onSkip}>
        {skipText}
      </button>
      <button className="fold-button" type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        Filtre{chosen > 0 && ` (${chosen} valgt)`}
      </button>
      <div id={id} className={isOpen ? 'filter-panel__groups' : 'filter-panel__groups filter-panel__groups--folded'}>
        {children}
      </div>
    </section>
  );
}
