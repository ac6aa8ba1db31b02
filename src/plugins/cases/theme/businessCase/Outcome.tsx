import type { ReactNode } from 'react';
import { useSettled } from '../../../../components/useSettled';
import { FIELDS } from '../../shared/businessCase/fields';
import type { Inputs } from '../../shared/businessCase/inputs';
import { describeOutcome, summarize } from '../../shared/businessCase/outcomeText';
import { planProblems, problemFields, toPlan, type Plan } from '../../shared/businessCase/plan';
import type { PublishedFigures } from '../../shared/businessCase/published';
import type { ReadInputs } from '../../shared/businessCase/readInputs';
import { sickLeaveSentences } from '../../shared/businessCase/report';
import { fieldElementId } from './NumberField';
import { PlanChart } from './PlanChart';
import { PrintedAssumptions } from './PrintedAssumptions';
import { PrintedReservations } from './PrintedReservations';
import { RangeBars } from './RangeBars';
import { TakeHome } from './TakeHome';
import { YearTable } from './YearTable';

interface OutcomeProps {
  inputs: Inputs;
  read: ReadInputs;
  figures: PublishedFigures;
}

/** What comes out: in sentences, as a drawing and as a table; or what is missing before anything can. */
export function Outcome(props: OutcomeProps): ReactNode {
  const { inputs, read } = props;
  const plan = toPlan(inputs, read);
  return (
    <section className="plan-outcome" aria-labelledby="resultat">
      <h2 id="resultat">Resultat</h2>
      <Announcement text={plan === null ? missingText(props) : summarize(plan, inputs.currency)} />
      <Missing {...props} hasPlan={plan !== null} />
      {plan !== null && <Results {...props} plan={plan} />}
    </section>
  );
}

function Results({ inputs, read, figures, plan }: OutcomeProps & { plan: Plan }): ReactNode {
  const { currency } = inputs;
  return (
    <>
      <ul className="plan-results">
        {describeOutcome(plan, currency).map(({ name, text }) => (
          <li key={name}>
            <strong>{name}.</strong> {text}
          </li>
        ))}
      </ul>
      {sickLeaveSentences(plan, inputs).map((text) => (
        <p key={text} className="plan-sick">
          {text}
        </p>
      ))}
      <PrintedAssumptions inputs={inputs} read={read} figures={figures} />
      <RangeBars plan={plan} currency={currency} />
      <PlanChart plan={plan} currency={currency} />
      <YearTable plan={plan} currency={currency} />
      <PrintedReservations start={inputs.start} figures={figures} />
      <TakeHome inputs={inputs} read={read} figures={figures} plan={plan} />
    </>
  );
}

function missingText({ inputs, read }: OutcomeProps): string {
  const labels = planProblems(inputs, read).map((id) => FIELDS[id].label);
  return `Der kan ikke regnes endnu. Se på: ${labels.join('; ')}.`;
}

/** The fields that hold up the calculation, or the part of it about sick leave, each a link to the field. */
function Missing({ inputs, read, hasPlan }: OutcomeProps & { hasPlan: boolean }): ReactNode {
  const ids = hasPlan ? problemFields(inputs, read) : planProblems(inputs, read);
  if (ids.length === 0) return null;
  return (
    <div className="plan-missing">
      <p>{hasPlan ? 'Sygefraværet kan ikke regnes ud, før disse felter er på plads:' : 'Der kan ikke regnes, før disse felter er på plads:'}</p>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <a href={`#${fieldElementId(id)}`} onClick={() => document.getElementById(fieldElementId(id))?.focus()}>
              {FIELDS[id].label}
            </a>
            {`: ${read.problems[id]?.text ?? ''}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Announcement({ text }: { text: string }): ReactNode {
  return (
    <p role="status" className="for-ears">
      {useSettled(text)}
    </p>
  );
}
