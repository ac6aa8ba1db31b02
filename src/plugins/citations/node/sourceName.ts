import { formatPartialDate } from '../../../danish/dates';
import type { Source } from '../../../model/kinds/source';

/** Who says it and when, short enough for a card: `Ballast Nedam, 25. april 2012`. */
export function nameSource(source: Source): string {
  return `${source.publisher}, ${source.date === null ? 'uden dato' : formatPartialDate(source.date)}`;
}

/** The names of the languages of sources, for readers who decide whether to open one. */
export const LANGUAGES: Readonly<Record<Source['language'], string>> = {
  da: 'dansk',
  en: 'engelsk',
  nl: 'hollandsk',
  de: 'tysk',
  no: 'norsk',
  sv: 'svensk',
};
