import { useState, type ReactNode } from 'react';
import { unitWord } from '../../shared/businessCase/assumptionRows';
import { FIELDS, type FieldId } from '../../shared/businessCase/fields';
import { ORIGIN_LABELS, originOf } from '../../shared/businessCase/inputs';
import type { PublishedFigures } from '../../shared/businessCase/published';
import type { ReadInputs } from '../../shared/businessCase/readInputs';
import type { InputsState } from './useInputs';

export interface NumberFieldProps {
  id: FieldId;
  state: InputsState;
  read: ReadInputs;
  figures: PublishedFigures;
}

/** Of the element of a field, for those who send the reader there. */
export function fieldElementId(id: FieldId): string {
  return `felt-${FIELDS[id].key}`;
}

/** One number with its unit, where it comes from, what it means and, when it cannot be read, what to do about it. */
export function NumberField({ id, state: { inputs, write }, read, figures }: NumberFieldProps): ReactNode {
  const [isTouched, setTouched] = useState(false);
  const { label, kind, help } = FIELDS[id];
  const elementId = fieldElementId(id);
  const found = read.problems[id];
  // Nobody is scolded for a blank form.
  const problem = found?.kind === 'empty' && inputs.start === 'egen' && !isTouched ? undefined : found;
  const note = read.notes[id];
  const origin = originOf(id, inputs, figures);
  const describedBy = [`${elementId}-hjaelp`, problem === undefined ? null : `${elementId}-fejl`, note === undefined ? null : `${elementId}-note`];
  return (
    <div className={problem === undefined ? 'plan-field' : 'plan-field plan-field--wrong'}>
      <label htmlFor={elementId}>{label}</label>
      <div className="plan-field__row">
        <input
          id={elementId}
          type="text"
          inputMode="text"
          autoComplete="off"
          value={inputs.texts[id]}
          aria-describedby={describedBy.filter((part) => part !== null).join(' ')}
          aria-invalid={problem !== undefined}
          onChange={({ target }) => write(id, target.value)}
          onBlur={() => setTouched(true)}
        />
        <span className="plan-field__unit">{unitWord(kind, inputs.currency)}</span>
        {inputs.texts[id] !== '' && <span className={`plan-origin plan-origin--${origin}`}>{ORIGIN_LABELS[origin]}</span>}
      </div>
      <Remarks elementId={elementId} problem={problem?.text} note={note} />
      <p className="plan-field__help" id={`${elementId}-hjaelp`}>
        {help}
      </p>
    </div>
  );
}

interface RemarksProps {
  elementId: string;
  problem: string | undefined;
  note: string | undefined;
}

function Remarks({ elementId, problem, note }: RemarksProps): ReactNode {
  return (
    <>
      {problem !== undefined && (
        <p className="plan-field__problem" id={`${elementId}-fejl`}>
          <span aria-hidden="true">⚠ </span>
          {problem}
        </p>
      )}
      {note !== undefined && (
        <p className="plan-field__note" id={`${elementId}-note`}>
          {note}
        </p>
      )}
    </>
  );
}
