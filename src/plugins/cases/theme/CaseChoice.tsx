import { useState, type ReactNode } from 'react';
import type { CaseRecord } from '../shared/caseRecord';
import { LONGEST_QUERY, MOST_CASES, type Comparison } from '../shared/comparisonAddress';
import { findCases } from '../shared/comparisonChoice';
import { fullText } from '../shared/comparisonTexts';

export const FIND_FIELD_ID = 'find-case';

interface CaseChoiceProps {
  records: readonly CaseRecord[];
  comparison: Comparison;
  onChange(ids: string[]): void;
  onWrite(query: string): void;
}

/** The list of all cases to choose from. It is open while there are too few to compare, and stays so until it is closed. */
export function CaseChoice({ records, comparison: { ids, query }, onChange, onWrite }: CaseChoiceProps): ReactNode {
  const isShort = ids.length < 2;
  const [isOpen, setOpen] = useState(isShort);
  return (
    <details className="comparison-choice" open={isOpen || isShort} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{isShort ? 'Vælg cases' : `Tilføj eller fjern cases (${ids.length} af ${MOST_CASES} valgt)`}</summary>
      <div className="comparison-choice__find">
        <label htmlFor={FIND_FIELD_ID}>Find en case på navn, sted, bygherre, type, tiltag eller materiale</label>
        <input id={FIND_FIELD_ID} type="search" autoComplete="off" maxLength={LONGEST_QUERY} value={query} onChange={({ target }) => onWrite(target.value)} />
      </div>
      <CaseList records={findCases(records, query)} all={records.length} ids={ids} onChange={onChange} />
    </details>
  );
}

interface CaseListProps extends Pick<CaseChoiceProps, 'records' | 'onChange'> {
  all: number;
  ids: readonly string[];
}

function CaseList({ records, all, ids, onChange }: CaseListProps): ReactNode {
  const [refused, setRefused] = useState<string | null>(null);
  // Where there is room again the message would only lie.
  const message = refused !== null && ids.length >= MOST_CASES ? fullText(refused) : null;
  const toggle = ({ id, title }: CaseRecord): void => {
    const isChosen = ids.includes(id);
    const isFull = !isChosen && ids.length >= MOST_CASES;
    setRefused(isFull ? title : null);
    if (!isFull) onChange(isChosen ? ids.filter((other) => other !== id) : [...ids, id]);
  };
  return (
    <fieldset>
      <legend>Vælg to til fire cases</legend>
      <p role="status">{records.length === 0 ? 'Ingen cases passer. Prøv et kortere eller et andet ord.' : `${records.length} af ${all} cases passer.`}</p>
      <div role="alert">{message !== null && <p className="comparison-choice__full">{message}</p>}</div>
      <ul className="comparison-choice__list">
        {records.map((record) => (
          <li key={record.id}>
            <label>
              <input type="checkbox" checked={ids.includes(record.id)} onChange={() => toggle(record)} />
              <span>
                {record.title}
                <span className="comparison-choice__facts">{[record.place, record.buildingType.label].join(' · ')}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
