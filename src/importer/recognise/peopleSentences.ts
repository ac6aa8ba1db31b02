import { splitSentences } from '../../danish/sentences';
import { areAllPeople } from './gatherPeople';
import { readPeople } from './people';
import { isPerson, isRole } from './words';
import type { LabelKind } from './labels';
import type { FindOrganisation } from './organisations';

/** People whom a sentence names, and as what. */
export interface NamedPeople {
  kind: LabelKind & ('participants' | 'absent' | 'chair' | 'secretary');
  /** The words that say so. */
  label: string;
  people: string;
}

/** Whom a stretch of running text names, and the stretch itself. */
export interface PeopleStretch {
  offset: number;
  text: string;
  named: NamedPeople[];
}

const AT_MEETING = '(?: (?:på|i|til|ved) mødet)?';
/** `isSure`: the words before them leave no doubt, so that first names and initials name somebody too. */
const FORMS: readonly { kind: NamedPeople['kind']; pattern: RegExp; isSure?: true }[] = [
  { kind: 'absent', pattern: /^(?<label>(?:der (?:var|er) )?(?:meldt )?afbud fra:?) (?<people>.+)$/iu, isSure: true },
  { kind: 'participants', pattern: /^(?<label>(?:vi|med) var(?: i dag)?(?: \p{Ll}+)?:?) (?<people>\p{Lu}.+)$/iu, isSure: true },
  { kind: 'absent', pattern: /^(?<people>.+?) (?<label>(?:kunne|kan) (?:desværre )?ikke (?:deltage|være med|komme))$/iu, isSure: true },
  { kind: 'absent', pattern: new RegExp('^(?<label>(?:der (?:var|er) )?(?:meldt |modtaget )?(?:afbud|framelding)(?: var)?(?: meldt| modtaget)? fra:?) (?<people>.+)$', 'iu') },
  { kind: 'absent', pattern: new RegExp('^(?<label>(?:fraværende|udeblevet|forhindret|ikke til ?stede|ikke mødt)(?: (?:med|uden) afbud)?(?: (?:var|er))?:?) (?<people>.+)$', 'iu') },
  { kind: 'absent', pattern: new RegExp('^(?<people>.+?) (?<label>(?:havde|har) (?:desværre )?(?:meldt|sendt|givet) afbud|(?:meldte|sendte|gav) afbud|(?:var|er) (?:desværre )?(?:fraværende|forhindret|ikke til ?stede)|deltog ikke|var forhindret i at deltage)$', 'iu') },
  { kind: 'absent', pattern: /^(?<label>(?:meldt |modtaget )?afbud:) (?<people>.+)$/iu },
  { kind: 'participants', pattern: /^(?<label>fra) (?<from>.+?) (?:deltog|mødte|var)(?: også)? (?<people>.+)$/iu },
  { kind: 'participants', pattern: /^(?<people>.+?) (?<label>(?:deltog|mødte|var repræsenteret) (?:med|ved)) (?<more>.+)$/iu },
  { kind: 'participants', pattern: new RegExp(`^(?<label>(?:til ?stede|fremmødte?|fremmøde|mødt|deltagere|mødedeltagere)${AT_MEETING}(?: (?:var|er))?:?) (?<people>.+)$`, 'iu') },
  { kind: 'participants', pattern: /^(?<label>(?:desuden|endvidere|derudover|herudover|også|(?:i|på|til|ved) mødet) (?:deltog|mødte|deltager|var til ?stede)(?: også| desuden)?:?) (?<people>.+)$/iu },
  { kind: 'participants', pattern: /^(?<label>mødet havde deltagelse (?:af|fra)|mødet blev afholdt med deltagelse af) (?<people>.+)$/iu },
  { kind: 'participants', pattern: new RegExp(`^(?<people>.+?) (?<label>(?:deltog|var til ?stede|mødte op|var mødt frem)${AT_MEETING})$`, 'iu') },
  { kind: 'chair', pattern: /^(?<label>(?:mødeleder|ordstyrer|dirigent)(?:en)?)(?: (?:var|er)|:) (?<people>.+)$/iu },
  { kind: 'chair', pattern: /^(?<people>.+?) (?<label>ledede mødet|var (?:mødeleder|ordstyrer|dirigent))$/iu },
  { kind: 'chair', pattern: /^(?<label>mødet blev ledet af) (?<people>.+)$/iu },
  { kind: 'secretary', pattern: /^(?<label>referent(?:en)?)(?: (?:var|er)|:) (?<people>.+)$/iu },
  { kind: 'secretary', pattern: /^(?<label>referatet (?:er|blev) (?:skrevet|taget|ført) af) (?<people>.+)$/iu },
  { kind: 'secretary', pattern: /^(?<people>.+?) (?<label>(?:tog|skrev|førte) referat(?:et)?|var referent)$/iu },
];

/** The sentences of a text that say who was there, who was not, who led the meeting or who wrote the minutes. */
export function findPeopleSentences(text: string, find: FindOrganisation): PeopleStretch[] {
  return splitSentences(text).flatMap(({ text: sentence, offset }) => {
    const named = readSentence(sentence.replace(/\s+/gu, ' '), find);
    return named.length === 0 ? [] : [{ offset, text: sentence, named }];
  });
}

/** `Mødeleder var Kommune C, og referent var Sekretariatet` says two things; a sentence of which a part is not read is not read at all. */
function readSentence(sentence: string, find: FindOrganisation): NamedPeople[] {
  const clauses = sentence.replace(/[.;]\s*$/u, '').split(/,?\s+og\s+(?=(?:mødeleder|ordstyrer|dirigent|referent|afbud)(?:en)?\s)/iu);
  const named = clauses.map((clause) => readClause(clause, find));
  return named.every((each) => each !== null) ? named : [];
}

function readClause(clause: string, find: FindOrganisation): NamedPeople | null {
  for (const { kind, pattern, isSure } of FORMS) {
    const { label, people, from, more } = pattern.exec(clause)?.groups ?? {};
    const whole = withoutSelf([from, people, more].filter((words) => words !== undefined).join(': '));
    if (label !== undefined && people !== undefined && (areAllPeople(whole, find) || (isSure === true && areNames(whole, find)))) return { kind, label, people: whole };
  }
  return null;
}

/** `Dorthe (Aabenraa), Michael og AB`: names and no other words. */
function areNames(words: string, find: FindOrganisation): boolean {
  const people = readPeople([words], find);
  return people.length > 0 && people.every(({ name }) => name !== null && isPerson(name) && !isRole(name));
}

/** `mig selv (Jakob, Sønderborg)` → `Jakob (Sønderborg)`: who writes is named in brackets. */
function withoutSelf(words: string): string {
  return words.replace(/(?:mig selv|undertegnede),? \(([^(),]+)(?:,\s*([^()]+))?\)/iu, (_all, name: string, from?: string) => (from === undefined ? name : `${name} (${from})`)).replace(/undertegnede, /iu, '');
}
