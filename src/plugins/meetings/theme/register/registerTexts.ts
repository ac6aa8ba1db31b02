import { formatPartialDate } from '../../../../danish/dates';
import { formatNumber } from '../../../../danish/numbers';
import { nameUnknown, type UnknownValue } from '../../../../model/addressValues';
import { legendOf } from '../../shared/register/filters';
import type { RegisterKind } from '../../shared/register/register';

interface Words {
  one: string;
  many: string;
  /** The heading above them. */
  found: string;
  skip: string;
  search: string;
  all: string;
  nothingLeft: string;
  empty: string;
  noScripts: string;
  /** Below the base URL. */
  address: string;
  feed: string;
}

/** What the registers say. */
export const WORDS: Readonly<Record<RegisterKind, Words>> = {
  decision: {
    one: 'beslutning',
    many: 'beslutninger',
    found: 'Fundne beslutninger',
    skip: 'Spring til beslutningerne',
    search: 'Søg i beslutninger, møder, kommuner og emner',
    all: 'Vis alle beslutninger',
    nothingLeft: 'Ingen beslutninger passer til alt det, du har valgt på én gang. Fjern et filter, eller skriv et andet søgeord.',
    empty: 'Listen er tom. Ingen af referaterne her har beslutninger endnu.',
    noScripts: 'Filtre, søgning og sortering kræver JavaScript, og det er slået fra i browseren. Her er alle beslutninger; find et ord på siden med Ctrl + F.',
    address: '/beslutninger/',
    feed: '/beslutninger/atom.xml',
  },
  action: {
    one: 'handling',
    many: 'handlinger',
    found: 'Fundne handlinger',
    skip: 'Spring til handlingerne',
    search: 'Søg i handlinger, ansvarlige, møder og emner',
    all: 'Vis alle handlinger',
    nothingLeft: 'Ingen handlinger passer til alt det, du har valgt på én gang. Fjern et filter, eller skriv et andet søgeord.',
    empty: 'Listen er tom. Ingen af referaterne her har handlinger endnu.',
    noScripts: 'Filtre, søgning og sortering kræver JavaScript, og det er slået fra i browseren. Her er alle handlinger; find et ord på siden med Ctrl + F.',
    address: '/handlinger/',
    feed: '/handlinger/atom.xml',
  },
};

/** `2 af 8 beslutninger passer.`, `Alle 8 beslutninger.`, `1 beslutning.` */
export function countText(found: number, total: number, kind: RegisterKind): string {
  const { one, many } = WORDS[kind];
  const all = total === 1 ? `1 ${one}` : `${formatNumber(total)} ${many}`;
  if (found === total) return total === 1 ? `${all}.` : `Alle ${all}.`;
  if (found === 0) return total === 1 ? `Den ene ${all.slice(2)} passer ikke.` : `Ingen af de ${all} passer.`;
  return `${formatNumber(found)} af ${all} passer.`;
}

/** When and where a list was printed; the day is null where nothing runs that knows it. */
export function printedText(day: string | null, address: string): string {
  return day === null ? `Listen står på ${address}` : `Udskrevet ${formatPartialDate(day)} fra ${address}`;
}

const OTHER_KEYS: Readonly<Record<string, string>> = { sorter: 'Sortering', eksempel: 'Eksempler', side: 'Side' };

/** What in the address was left out, as a sentence; none when all of it was understood. */
export function faultTexts(unknown: readonly UnknownValue[], kind: RegisterKind): string[] {
  if (unknown.length === 0) return [];
  const list = nameUnknown(unknown, (key) => legendOf(kind, key) ?? OTHER_KEYS[key] ?? key);
  return [`Adressen nævner noget, som ikke findes her: ${list}. Det er udeladt. Vælg i stedet blandt filtrene på siden.`];
}
