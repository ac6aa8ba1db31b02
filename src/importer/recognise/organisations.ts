import { MUNICIPALITY_NAMES } from '../../danish/municipalityNames';
import { foldWord } from '../../danish/fold';
import type { ContentTree } from '../../model/tree';
import { hasVerb } from './verbs';

/** Somebody who may be named on a page: a municipality that has a page of its own, or an organisation in words. */
export type Organisation = { municipality: string; name: string } | { who: string };

/** Says who stands where nobody can be named: an editor searches for it. */
export const UNKNOWN_WHO = 'Ansvarlig ikke oplyst som kommune eller rolle';

/** Finds the organisation that a few words name, or null when they name none. */
export type FindOrganisation = (words: string) => Organisation | null;

/** Reads organisations as minutes write them, with the municipalities that have a page: `Skive`, `Skive Kommune`, `Kommune A`. */
export function createFindOrganisation(tree: Pick<ContentTree, 'pages'>): FindOrganisation {
  const known = new Map(municipalitiesOf(tree).flatMap((each) => namesOf(each.name).map((name) => [name, each] as const)));
  return (words) => {
    const text = words.trim().replace(/[.,;:]+$/u, '');
    const several = text.replace(/\s+kommuner$/iu, '');
    const page = known.get(keyOf(text)) ?? known.get(keyOf(withoutGenitive(text))) ?? known.get(keyOf(several));
    if (page !== undefined) return { municipality: page.id, name: page.name };
    if (isMunicipality(text)) return { who: municipalityName(text) };
    if (MUNICIPALITIES.has(keyOf(several))) return { who: municipalityName(several) };
    return isOrganisation(text) ? { who: text } : null;
  };
}

interface Municipality {
  id: string;
  name: string;
}

function municipalitiesOf({ pages }: Pick<ContentTree, 'pages'>): Municipality[] {
  return pages.flatMap(({ kind, id, fields }) => (kind === 'municipality' && !id.endsWith('-forside') ? [{ id, name: fields.title }] : []));
}

/** `Skive Kommune` is also called `Skive`; `Kommune A` is called nothing else. */
function namesOf(title: string): string[] {
  const short = title.replace(/\s+kommune$/iu, '');
  return [keyOf(title), ...(short === title ? [] : [keyOf(short)])];
}

/** `Ringkøbing-Skjern` and `Ringkøbing Skjern` are one name. */
function keyOf(name: string): string {
  return name.split(/[\s–-]+/u).map(foldWord).join('');
}

function withoutGenitive(name: string): string {
  return name.replace(/(?<=\p{L})s(?=$|\s+kommune$)/iu, '').replace(/kommunes$/iu, 'kommune');
}

const MUNICIPALITIES = new Map(MUNICIPALITY_NAMES.map((name) => [keyOf(name), name]));

function isMunicipality(text: string): boolean {
  return MUNICIPALITIES.has(keyOf(text)) || /^(?:\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?\s+(?:[Kk]ommune|KOMMUNE)|(?:[Kk]ommune|KOMMUNE)\s+\p{Lu}\p{L}{0,15})$/u.test(text);
}

function municipalityName(text: string): string {
  const name = MUNICIPALITIES.get(keyOf(text));
  return name === undefined ? text : `${name} Kommune`;
}

/** Words that only organisations have in their names, and a few that are called by letters. */
const ORGANISATION =
  /(?<!\p{L})(?:region|a\/s|aps|i\/s|universitet|university|institut|forening|konsorti(?:et|um)|forsyning|fonden|styrelsen|ministeriet|gruppen|netværket|klyngen|akademi|højskole|danmark|group|consult|arkitekter|bibliotek|clean|dtu|sbi)(?!\p{L})|(?:universitet|institut|forening|forsyning|fond|styrelse|ministerium|skole|selskab|huset|center|centret|museum|museet|beredskab|politi|provsti|menighedsråd|varmeværk|vandværk|plejehjem|børnehave|institution|firma)(?:et|en|s)?$/iu;

/** Organisations that go by letters, which in small ones are words: `kl. 9`, `via mail`. */
const LETTERS = /(?<!\p{L})(?:KL|VIA|AAU|SDU|KU|UCN|CPH)(?!\p{L})/u;

/** Four capitals or more are an organisation; two or three may be somebody's initials. */
const CAPITALS = /^\p{Lu}[\p{Lu}\d&]{3,}$/u;

/** `Boligforeningen Parken`, `Forsyningsselskabet Nord`: what it is stands before what it is called. */
const NAMED = /^\p{L}*(?:[Ff]orening|[Ss]elskab|[Vv]irksomhed|[Ff]irma|[Ss]kole|[Ff]ond)(?:en|et)\s+\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*)?$/u;

/** A sentence may begin with an organisation, and is none itself: `Gruppen kunne ikke blive enig`. */
function isOrganisation(text: string): boolean {
  return /^\p{Lu}|^a\/s/u.test(text) && (ORGANISATION.test(text) || LETTERS.test(text) || NAMED.test(text) || CAPITALS.test(text)) && !hasVerb(text);
}
