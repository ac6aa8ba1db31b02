import type { ReactNode } from 'react';
import type { CaseRecord } from '../shared/caseRecord';
import { moveCase } from '../shared/comparisonChoice';
import { FIND_FIELD_ID } from './CaseChoice';
import { HEADING_ID } from './ComparisonResult';
import { useFocusLater } from './useFocusLater';

interface ChosenCasesProps {
  records: readonly CaseRecord[];
  onChange(ids: string[]): void;
}

/** The chosen cases in the order of their columns, each with buttons to move it and to take it out. */
export function ChosenCases({ records, onChange }: ChosenCasesProps): ReactNode {
  const focusLater = useFocusLater();
  if (records.length === 0) return null;
  const ids = records.map(({ id }) => id);
  const move = (id: string, step: -1 | 1): void => {
    // At the end of the row the button that was pressed can do no more, and the other one takes the focus.
    focusLater(buttonId(id, step), buttonId(id, step === 1 ? -1 : 1));
    onChange(moveCase(ids, id, step));
  };
  const remove = (id: string): void => {
    focusLater(HEADING_ID, FIND_FIELD_ID);
    onChange(ids.filter((other) => other !== id));
  };
  return (
    <ol className="comparison-chosen" aria-label="Valgte cases i kolonnernes rækkefølge">
      {records.map((record, index) => (
        <li key={record.id}>
          <span className="comparison-chosen__name">{record.shortTitle}</span>
          {records.length > 1 && <MoveButton record={record} step={-1} isAtEnd={index === 0} onMove={move} />}
          {records.length > 1 && <MoveButton record={record} step={1} isAtEnd={index === records.length - 1} onMove={move} />}
          <button type="button" aria-label={`Fjern ${record.shortTitle}`} onClick={() => remove(record.id)}>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function buttonId(id: string, step: -1 | 1): string {
  return `flyt-${id}-${step === 1 ? 'hoejre' : 'venstre'}`;
}

interface MoveButtonProps {
  record: CaseRecord;
  step: -1 | 1;
  /** Whether it stands at that end already. */
  isAtEnd: boolean;
  onMove(id: string, step: -1 | 1): void;
}

function MoveButton({ record: { id, shortTitle }, step, isAtEnd, onMove }: MoveButtonProps): ReactNode {
  return (
    <button id={buttonId(id, step)} type="button" disabled={isAtEnd} aria-label={`Flyt ${shortTitle} til ${step === 1 ? 'højre' : 'venstre'}`} onClick={() => onMove(id, step)}>
      <span aria-hidden="true">{step === 1 ? '→' : '←'}</span>
    </button>
  );
}
