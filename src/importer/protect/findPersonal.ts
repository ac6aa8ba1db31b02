import { findCprNumbers } from '../../danish/cprForms';
import { findPrivateData } from '../../danish/privateData';

export type PersonalKind = 'cpr' | 'cpr-like' | 'phone' | 'e-mail';

/** Something that must not be published, with its place in the text. */
export interface PersonalData {
  kind: PersonalKind;
  text: string;
  offset: number;
}

/** What stands on the page instead. */
export const MASKS: Readonly<Record<PersonalKind, string>> = {
  cpr: '[CPR-nummer fjernet]',
  'cpr-like': '[nummer fjernet]',
  phone: '[telefonnummer fjernet]',
  'e-mail': '[e-mail fjernet]',
};

/**
 * Personal data of a text. A CPR number that somebody may bear stops an import; one that nobody can bear may be a slip of
 * the pen (`cpr-like`), and is taken out like phone numbers and e-mail addresses. So is a row of ten digits in a web address.
 */
export function findPersonal(text: string): PersonalData[] {
  const cpr = findCprNumbers(text).map(({ isLikely, text: number, offset }): PersonalData => ({ kind: isLikely ? 'cpr' : 'cpr-like', text: number, offset }));
  const others = findPrivateData(text).map(({ kind, text: found, offset }): PersonalData => ({ kind: kind === 'cpr' ? 'cpr-like' : kind, text: found, offset }));
  return [...cpr, ...others.filter((other) => !cpr.some((each) => overlap(each, other)))].sort((left, right) => left.offset - right.offset);
}

function overlap(left: PersonalData, right: PersonalData): boolean {
  return left.offset < right.offset + right.text.length && right.offset < left.offset + left.text.length;
}

/** A text with everything personal replaced, and what that was. */
export function maskText(text: string): { text: string; found: PersonalData[] } {
  const found = findPersonal(text);
  const masked = found.reduceRight((rest, { kind, offset, text: { length } }) => rest.slice(0, offset) + MASKS[kind] + rest.slice(offset + length), text);
  return { text: masked, found };
}
