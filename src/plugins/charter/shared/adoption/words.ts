import { lowerFirst } from '../../../../danish/capitals';
import { formatPartialDate } from '../../../../danish/dates';
import { isAdopted, isDecided } from '../../../../model/charter/adoptionStatus';
import type { AdoptionDocument, StepData, TownRow } from './adoptionData';

/** What is known in one or two sentences, the answer first. */
export function describeStanding({ rows, isTemplate, isExample }: Pick<AdoptionDocument, 'rows' | 'isTemplate' | 'isExample'>): string {
  const told = rows.filter(({ versions }) => versions.length > 0);
  if (told.length === 0) return isTemplate ? NOBODY_TOOK_TEMPLATE : nothingKnown(rows.length);
  const adopted = rows.filter(isAdopted).length;
  // Nobody knows how many municipalities could have taken on a template.
  const of = isTemplate ? '' : ` af ${rows.length}`;
  const towns = isTemplate && adopted === 1 ? 'kommune' : 'kommuner';
  const answer = adopted === 0 ? 'Ingen kilde viser, at en kommune har vedtaget en version.' : `${adopted}${of} ${towns} har vedtaget en version.`;
  return isExample ? `I eksemplet: ${answer}` : `${answer}${silent(rows)}`;
}

const NOBODY_TOOK_TEMPLATE = 'Ingen kilde, vi har læst, viser, at en kommune har vedtaget skabelonen.';

function nothingKnown(count: number): string {
  const nothing = 'Ingen kilde, vi har læst, viser, hvad kommunerne gjorde med charteret.';
  return count === 0 ? nothing : `${nothing} Tabellen viser de kommuner, som har en dokumenteret forbindelse til netværket. Om de fik charteret, ved vi ikke.`;
}

function silent(rows: readonly TownRow[]): string {
  const count = rows.filter(({ versions }) => versions.length === 0).length;
  return count === 0 ? '' : ` For ${count} er det ikke oplyst.`;
}

/** What follows the words of a status: ` den 25. juni 2026, Byrådet. 2 forbehold.` A decision without a day or a body says that no source gives it. */
export function describeStep({ status, date, body }: Pick<StepData, 'status' | 'date' | 'body'>, reservations: number): string {
  const missing = isDecided({ status }) ? [...(date === null ? ['dagen'] : []), ...(body === null ? ['hvem der besluttede det'] : [])] : [];
  const sentences = [
    `${whenText(date)}${body === null ? '' : `, ${body}`}`,
    ...(reservations === 0 ? [] : [` ${reservations} forbehold`]),
    ...(missing.length === 0 ? [] : [` Ikke oplyst: ${missing.join(' og ')}`]),
  ];
  return `${sentences.join('.')}.`;
}

/** ` den 25. juni 2026`, ` i juni 2026`, ` i 2026`, or ''. */
export function whenText(date: string | null): string {
  if (date === null) return '';
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? ` den ${formatPartialDate(date)}` : ` i ${formatPartialDate(date)}`;
}

/** `Taget med hjem den 15. april 2026, under behandling i maj 2026.` */
export function describeEarlier(steps: readonly Pick<StepData, 'label' | 'date'>[]): string {
  return `${steps.map(({ label, date }, index) => `${index === 0 ? label : lowerFirst(label)}${whenText(date)}`).join(', ')}.`;
}
