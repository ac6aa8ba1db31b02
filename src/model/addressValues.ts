/** Something that an address names and that does not exist. */
export interface UnknownValue {
  key: string;
  value: string;
}

/** Reads the search part of an address, and remembers what it could not make sense of. */
export interface AddressValues {
  /** What is not known among all that has been read. */
  unknown: UnknownValue[];
  /** The values of a key that exist, each once, in the order of the address. */
  known(key: string, isKnown: (value: string) => boolean): string[];
  /** The same for a key whose values stand between commas. */
  knownInList(key: string, isKnown: (value: string) => boolean): string[];
  /** The words of a reader, no longer than `LONGEST_QUERY`. */
  words(key: string): string;
}

/** In letters. More than anybody writes, and few enough for any address. */
export const LONGEST_QUERY = 200;

/** Keys that nobody asks for are nobody's fault: links from letters carry many. Empty values are none. */
export function readAddressValues(search: string): AddressValues {
  const address = new URLSearchParams(search);
  const unknown: UnknownValue[] = [];
  const sift = (key: string, values: readonly string[], isKnown: (value: string) => boolean): string[] => {
    const given = [...new Set(values.filter((value) => value !== ''))];
    unknown.push(...given.filter((value) => !isKnown(value)).map((value) => ({ key, value })));
    return given.filter(isKnown);
  };
  return {
    unknown,
    known: (key, isKnown) => sift(key, address.getAll(key), isKnown),
    knownInList: (key, isKnown) => sift(key, splitList(address.getAll(key)), isKnown),
    words: (key) => (address.get(key) ?? '').slice(0, LONGEST_QUERY),
  };
}

function splitList(values: readonly string[]): string[] {
  return values.flatMap((value) => value.split(',')).map((value) => value.trim());
}

/** Somebody's whole letter may stand in an address. */
const LONGEST_VALUE = 40;
const MOST_NAMED = 5;

/** What an address named and nobody knows, in a few words: `Type: »slot«; Sortering: »pris«; og 2 mere`. */
export function nameUnknown(unknown: readonly UnknownValue[], labelOf: (key: string) => string): string {
  const named = unknown.slice(0, MOST_NAMED).map(({ key, value }) => `${labelOf(key)}: »${shorten(value)}«`);
  const rest = unknown.length - named.length;
  return [...named, ...(rest > 0 ? [`og ${rest} mere`] : [])].join('; ');
}

function shorten(value: string): string {
  const letters = [...value];
  return letters.length > LONGEST_VALUE ? `${letters.slice(0, LONGEST_VALUE).join('')}…` : value;
}
