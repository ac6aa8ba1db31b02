import { cutText } from '../../../../danish/cutText';
import { FIELD_IDS, FIELDS, type FieldId } from './fields';
import { startInputs, type Currency, type Inputs, type Start, type Texts } from './inputs';
import type { PublishedFigures } from './published';

/** Longer than any number that is meant; an address that somebody made up must not cost more. */
export const LONGEST_TEXT = 60;

/**
 * Reads an address: `?start=egen&valuta=kr&inv=3.400.000&besp=200.000&syg=1`. What is not given is as the start has it, and a
 * number that cannot be read stands in its field with a message, as it was written.
 */
export function parseAddress(search: string, figures: PublishedFigures): Inputs {
  const values = new URLSearchParams(search);
  const start: Start = values.get('start') === 'egen' ? 'egen' : 'venlo';
  const inputs = startInputs(start, figures);
  return {
    start,
    currency: start === 'egen' ? parseCurrency(values.get('valuta')) : inputs.currency,
    hasSickLeave: values.get('syg') === '1',
    texts: parseTexts(values, inputs.texts),
  };
}

function parseCurrency(text: string | null): Currency {
  return text === 'euro' ? 'euro' : 'kr';
}

function parseTexts(values: URLSearchParams, defaults: Texts): Texts {
  const given = FIELD_IDS.map((id): [FieldId, string] => [id, tidyText(values.get(FIELDS[id].key) ?? defaults[id])]);
  return Object.fromEntries(given) as Record<FieldId, string>;
}

/** As it may stand in a field: on one line and not without end. */
export function tidyText(text: string): string {
  return cutText(text.replace(/\p{Cc}+/gu, ' '), LONGEST_TEXT);
}

/** Writes an address, without what is as the start has it: the published calculation is ''. */
export function formatAddress({ start, currency, hasSickLeave, texts }: Inputs, figures: PublishedFigures): string {
  const defaults = startInputs(start, figures);
  const changed = FIELD_IDS.filter((id) => texts[id] !== defaults.texts[id]);
  const pairs = [
    ...(start === 'egen' ? [['start', 'egen']] : []),
    ...(currency === defaults.currency ? [] : [['valuta', currency]]),
    ...changed.map((id) => [FIELDS[id].key, texts[id]]),
    ...(hasSickLeave ? [['syg', '1']] : []),
  ];
  const text = new URLSearchParams(pairs).toString();
  return text === '' ? '' : `?${text}`;
}
