import type { ReactNode } from 'react';
import { ESTIMATE_FIELDS, SICK_LEAVE_FIELDS, type FieldId } from '../../shared/businessCase/fields';
import type { Currency, Start } from '../../shared/businessCase/inputs';
import { NumberField, type NumberFieldProps } from './NumberField';
import { SavingHint } from './SavingHint';

type FormProps = Omit<NumberFieldProps, 'id'>;

const GROUPS: readonly { legend: string; ids: readonly FieldId[] }[] = [
  { legend: 'Investering og besparelse', ids: ['investment', 'saving', 'priceRise'] },
  { legend: 'Tid og rente', ids: ['horizon', 'discountRate'] },
  { legend: 'Afskrivning og restværdi', ids: ['depreciation', 'residual'] },
];

/** All that may be changed. Before the script has taken over the form shows its numbers, but takes none. */
export function InputForm(props: FormProps): ReactNode {
  return (
    <form className="plan-form" onSubmit={(event) => event.preventDefault()} aria-label="Beregningens tal">
      <fieldset className="plan-form__all" disabled={!props.state.isLive}>
        <StartChoice {...props} />
        <p className="plan-form__notation">Skriv tal som 3.400.000 eller 3,4 mio. og procent som 3,5. Resultaterne følger med, mens I skriver.</p>
        {GROUPS.map(({ legend, ids }) => (
          <Group key={legend} legend={legend} ids={ids} {...props}>
            {ids.includes('saving') && <SavingHint {...props} />}
          </Group>
        ))}
        <Group legend="Lave og høje skøn" ids={ESTIMATE_FIELDS} {...props}>
          <p>Hvor usikre er de to vigtigste tal? Med skøn viser resultaterne et spænd.</p>
        </Group>
        <SickLeave {...props} />
      </fieldset>
    </form>
  );
}

interface GroupProps extends FormProps {
  legend: string;
  ids: readonly FieldId[];
  children?: ReactNode;
}

function Group({ legend, ids, children, ...props }: GroupProps): ReactNode {
  return (
    <fieldset className="plan-group-of-fields">
      <legend>{legend}</legend>
      {children}
      {ids.map((id) => (
        <NumberField key={`${props.state.inputs.start} ${id}`} id={id} {...props} />
      ))}
    </fieldset>
  );
}

const STARTS: readonly { start: Start; label: string }[] = [
  { start: 'venlo', label: 'Venlos tal' },
  { start: 'egen', label: 'Jeres egen bygning' },
];

const CURRENCIES: readonly { currency: Currency; label: string }[] = [
  { currency: 'kr', label: 'kroner' },
  { currency: 'euro', label: 'euro' },
];

function StartChoice({ state: { inputs, change, startFrom } }: FormProps): ReactNode {
  return (
    <>
      <fieldset className="plan-choice">
        <legend>Begynd med</legend>
        {STARTS.map(({ start, label }) => (
          <label key={start}>
            <input type="radio" name="start" checked={inputs.start === start} onChange={() => startFrom(start)} /> {label}
          </label>
        ))}
      </fieldset>
      {inputs.start === 'egen' ? (
        <fieldset className="plan-choice">
          <legend>Beløb i</legend>
          {CURRENCIES.map(({ currency, label }) => (
            <label key={currency}>
              <input type="radio" name="valuta" checked={inputs.currency === currency} onChange={() => change({ currency })} /> {label}
            </label>
          ))}
        </fieldset>
      ) : (
        <p className="plan-form__notation">Beløb i euro som i kilderne. Et andet valg begynder forfra.</p>
      )}
    </>
  );
}

function SickLeave(props: FormProps): ReactNode {
  const { inputs, change } = props.state;
  return (
    <fieldset className="plan-group-of-fields">
      <legend>Sygefravær, for sig selv</legend>
      <p>Lavere sygefravær er ikke en del af de offentliggjorte totaler. Det lægges heller ikke til her, men vises for sig.</p>
      <label className="plan-check">
        <input type="checkbox" checked={inputs.hasSickLeave} onChange={({ target }) => change({ hasSickLeave: target.checked })} /> Regn også på sygefravær
      </label>
      {inputs.hasSickLeave && SICK_LEAVE_FIELDS.map((id) => <NumberField key={`${inputs.start} ${id}`} id={id} {...props} />)}
    </fieldset>
  );
}
