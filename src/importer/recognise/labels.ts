/** What a word before a colon says of the words after it. */
export type LabelKind =
  | 'decision'
  | 'action'
  | 'who'
  | 'deadline'
  | 'who-deadline'
  | 'status'
  | 'participants'
  | 'absent'
  | 'chair'
  | 'secretary'
  | 'date'
  | 'place'
  | 'agenda'
  | 'talk';

/** `Styregruppens beslutning`, `Mødets konklusion`. */
const OF_BODY = '(?:mødets|netværkets|\\p{L}*gruppens|\\p{L}*udvalgets|\\p{L}*bestyrelsens|\\p{L}*rådets|forummets|forsamlingens|vores)';
/** `Beslutning 2`, `Aktion nr. 3.1`, `Beslutning (enstemmig)`. */
const NUMBER = '(?:\\s+(?:nr\\.\\s*)?\\d{1,3}(?:\\.\\d{1,2}){0,2}|\\s*\\(enstemmig\\))?';

/** The words of Danish minutes, as patterns; whole words, in any case. */
const WORDS: Readonly<Record<LabelKind, readonly string[]>> = {
  'who-deadline': ['ansvarlige?\\s*(?:/|og|\\+|,|&)\\s*(?:tids)?(?:frist|deadline)', 'hvem\\s*(?:/|og)\\s*hvornår'],
  who: ['(?:opgave)?ansvarlige?(?: (?:for opfølgning|part|kommune|person))?', 'ansvar', 'ansv\\.?', 'tovholdere?', 'hvem', 'udføres af', 'udfører', 'opgaveejer', 'hvem gør det'],
  deadline: ['(?:tids|svar)?frist(?:er)?', 'deadlines?', 'hvornår', 'when', 'senest', 'due(?: date)?', 'inden', 'udføres senest', 'udført senest', 'færdig senest'],
  decision: [
    `(?:${OF_BODY} )?beslutning(?:er)?(?: (?:truffet|på mødet))?${NUMBER}`, `(?:beslutning(?:er)?|konklusion(?:er)?|aftaler?)\\s*(?:/|og|,|&)\\s*(?:beslutning(?:er)?|konklusion(?:er)?|aftaler?|opfølgning|det videre arbejde)`,
    `(?:${OF_BODY} )?konklusion(?:er)?${NUMBER}`, 'vedtagelser?', `aftaler?${NUMBER}`, 'afgørelser?', '\\p{L}+ afgørelse(?=\\s*:)', 'udfald', 'resultat af drøftelsen', 'resultat(?=\\s*:)', 'decisions?', 'fælles linje(?=\\s*:)',
    'beslutning(?:er)?(?: truffet)? (?:i dag|på mødet|fra mødet|i korthed)', '(?:truffne|dagens|vigtigste|mødets) beslutninger', 'beslutnings(?:oversigt|liste)',
    '(?:vedtaget |besluttet |godkendt )?enstemmigt(?: vedtaget| besluttet)?(?=\\s*:)', '(?:vedtaget |besluttet )?(?:med )?\\d+ (?:stemmer? )?for(?:,?(?: og)? \\d+ (?:stemmer? )?imod)?(?=\\s*:)', 'efter (?:håndsoprækning|afstemning)(?: \\([^()]{1,20}\\))?(?=\\s*:)',
  ],
  action: [
    `handling(?:er)?${NUMBER}`, 'handlepunkt(?:er)?', 'handlingspunkt(?:er)?', '(?:handlings|aktions|opgave|handle|opfølgnings|action|huske)-?(?:liste|oversigt)', `aktion(?:er)?${NUMBER}`, `aktionspunkt(?:er)?${NUMBER}`,
    `actions?${NUMBER}`, 'action[ -]?(?:points?|items?)', 'actionpunkt(?:er)?', `(?:arbejds|aftalte |nye |udestående )?opgaver?${NUMBER}`, 'to[- ]?do(?:s|[- ]liste)?', 'næste skridt', 'opfølgning(?:spunkt(?:er)?)?', 'hvad',
    'hvem gør hvad', 'opgavefordeling', 'udeståender?', 'handlinger og (?:ansvar|opgaver)', 'aftalte handlinger', 'handlingsplan', 'AP',
  ],
  status: ['status'],
  participants: [
    '(?:møde|øvrige |andre )?deltager(?:e|liste|ne)?(?: (?:i|på|fra|til) mødet| (?:i øvrigt|desuden))?', '(?:medlemmer |deltagere |også )?til ?stede(?: var| er)?(?: (?:på|i|ved) mødet)?', 'tilstedeværende', 'fremmødte', 'fremmøde', 'present', 'attendees', 'participants', '(?:her|rundt om bordet|med var)(?=\\s*:)', 'deltagerkreds', 'fra (?:ledelsen|ledelsessiden|medarbejderne|medarbejdersiden|personalet)(?=\\s*:)',
    '(?:i mødet |på mødet |desuden |endvidere |derudover |herudover |også )?(?:deltog|deltager|mødte)(?: også| desuden)?', '(?:deltagende|tilstedeværende|fremmødte|øvrige|valgte)(?: (?:kommuner|medlemmer|deltagere|repræsentanter))?', 'mødt', 'med', 'mødedeltagelse', 'gæster?', '(?:deltagende|tilstedeværende|fremmødte) \\p{L}+(?:,? (?:og )?\\p{L}+){1,3}(?=\\s*(?::|$))',
    `(?!.*(?:afbud|ikke|fravær|uden for|oplevede))(?:(?:møde)?deltagere|medlemmer|repræsentanter|fremmødte|til ?stede|inviterede)(?:,? \\p{L}+){1,4}(?=\\s*:)`, `(?:deltagere|til ?stede|fremmødte|deltagende)\\s*\\([^()]{1,40}\\)(?=\\s*:)`, `fra \\p{L}+(?: \\p{L}+){0,2} deltog(?=\\s*:)`,
  ],
  absent: [
    '(?:fravær|fraværende|afbud)\\s*(?:/|og)\\s*(?:fravær|fraværende|afbud)', '(?:meldt |modtaget )?afbud(?: fra)?', 'fraværende(?: (?:med|uden) afbud)?', 'fravær', '(?:medlemmer |deltagere )?(?:ikke|ej) til ?stede', '(?:ikke|ej) mødt',
    `(?:afbud|fraværende)\\s*\\([^()]{1,40}\\)(?=\\s*:)`, `(?:deltagere|medlemmer) (?:med|der har meldt|som har meldt) afbud(?=\\s*:)`, 'forfald', 'excused', 'apologies', 'absent', 'frameldte?', 'sagde fra', '(?:deltog|deltager|mødte|kunne) ikke(?: deltage)?', 'ikke deltagende', 'ikke med', 'forhindret', 'udeblevet', 'afmeldt', 'meldt fra',
  ],
  chair: ['mødeledere?', 'ordstyrere?', 'dirigent', 'mødeleder\\s*/\\s*ordstyrer'],
  secretary: ['referent(?:er)?', 'refereret af', 'referat ved'],
  date: ['(?:møde)?dato', 'tid(?:spunkt)?', 'tid (?:og|&) sted', 'dato (?:og|&) tid', 'dato\\s*/\\s*tid', 'tid\\s*/\\s*sted', 'dag'],
  place: ['(?:møde)?sted', 'lokale', 'adresse', 'hvor', 'kopi(?: til)?', 'cc', '(?:ud)?sendt til', 'sendes til', 'fordeling'],
  agenda: ['dagsorden(?:en)?', 'dagsordenspunkter', 'agenda', 'mødets punkter', 'punkter'],
  talk: [
    '(?:møde)?referat', 'drøftelser?', 'diskussion', 'sagsfremstilling', 'baggrund', 'indstilling', 'bemærkninger', 'kommentarer', 'resumé', 'opsummering', 'noter', 'formål',
    'orientering', 'oplæg', 'problemstilling', '(?:\\p{L}+s )?(?:indstilling|bemærkninger|vurdering|anbefaling)', 'supplerende sagsfremstilling', 'referat af (?:drøftelsen|punktet|mødet)', 'det videre forløb', 'resume', 'formål med punktet', 'hovedpunkter', 'bilag',
  ],
};

/** Past participles carry the decision themselves (`Godkendt.`), so that they are labels only before a colon. */
const PARTICIPLES = '(?:det (?:blev|er) )?(?:besluttet|vedtaget|godkendt|tiltrådt|aftalt|konkluderet)|det aftaltes|enighed om';

/** Longer words first, so that `ansvarlig/frist` is not read as `ansvarlig`. */
const KINDS = Object.keys(WORDS) as LabelKind[];
const patternOf = (kind: LabelKind): string => (WORDS[kind] ?? []).join('|');
const AT_START = KINDS.map((kind) => ({ kind, pattern: new RegExp(`^(?:${patternOf(kind)})(?=\\s*(?::|\\t|\\s[–—-]\\s|$))`, 'iu') }));
const PARTICIPLE_AT_START = new RegExp(`^(?:${PARTICIPLES})(?=\\s*:)`, 'iu');
const MARK = /^(?:\s*(?::|\t)|\s+[–—-](?=\s))?\s*/u;

/** A label that a line begins with. */
export interface Label {
  kind: LabelKind;
  /** The words as they stand, without the mark after them. */
  words: string;
  /** How many characters it takes with its mark. */
  length: number;
  /** Whether a colon or dash follows, or only the end of the line. */
  isMarked: boolean;
}

/** The label that a line begins with: `Beslutning: Charteret …`, `Ansvarlig – Skive`, or `Deltagere` alone. */
export function labelAtStart(line: string): Label | null {
  const indent = line.length - line.trimStart().length;
  const text = line.slice(indent);
  const plain = AT_START.flatMap(({ kind, pattern }) => {
    const words = pattern.exec(text)?.[0];
    return words === undefined ? [] : [{ kind, words }];
  })[0];
  const participle = PARTICIPLE_AT_START.exec(text)?.[0];
  const found = plain ?? (participle === undefined ? null : { kind: 'decision' as const, words: participle });
  if (found === null) return null;
  const mark = MARK.exec(text.slice(found.words.length))?.[0] ?? '';
  return { ...found, length: indent + found.words.length + mark.length, isMarked: mark.trim() !== '' || mark.includes('\t') };
}

const INSIDE: readonly LabelKind[] = ['who-deadline', 'who', 'deadline', 'status', 'decision', 'action', 'absent', 'chair', 'secretary'];
/** Labels that say something of a decision or an action. They speak of the words right before them, and so stand anywhere in a line. */
export const ABOUT_RECORD: ReadonlySet<LabelKind> = new Set(['who-deadline', 'who', 'deadline', 'status']);
const LABEL_INSIDE = new RegExp(`(?<![\\p{L}\\d/])(?:${INSIDE.map((kind) => `(?<${groupOf(kind)}>${patternOf(kind)})`).join('|')}|(?<participle>${PARTICIPLES}))\\s*:(?!//)\\s*`, 'giu');

function groupOf(kind: LabelKind): string {
  return kind.replace('-', '_');
}

/** The label that a heading is: there a participle alone is one too, for its text stands below it. Null for any other heading. */
export function labelOfHeading(words: string): Pick<Label, 'kind' | 'words'> | null {
  const text = words.trim().replace(/\s*:$/u, '');
  // Words that are a label only before a colon are the name of an item without one.
  const label = labelAtStart(words.trim()) ?? (PARTICIPLE_AT_START.test(`${text}:`) ? labelAtStart(`${text}:`) : null);
  return label !== null && label.words.length === text.length ? label : null;
}

/** Labels further on in a line, each with its place: `…, frist: 1. maj`. */
export function labelsInside(line: string): (Label & { offset: number })[] {
  return [...line.matchAll(LABEL_INSIDE)].flatMap(({ 0: whole, index, groups = {} }) => {
    const kind = groups['participle'] === undefined ? INSIDE.find((each) => groups[groupOf(each)] !== undefined) : 'decision';
    if (kind === undefined || !mayStandInside(kind, whole, line.slice(0, index))) return [];
    return [{ kind, words: whole.replace(/\s*:\s*$/u, ''), length: whole.length, isMarked: true, offset: index }];
  });
}

/** In `vi har disse opgaver: …` the word is no label; decisions, actions and people begin a sentence, or an addition to one. */
function mayStandInside(kind: LabelKind, words: string, before: string): boolean {
  if (ABOUT_RECORD.has(kind)) return true;
  return /(?:^|[.;!?([–—-]|\n)\s*$/u.test(before) && /^\p{Lu}/u.test(words);
}

/** Whether a label announces several: `Beslutninger`, `Opgaver`. */
export function isPlural(words: string): boolean {
  return /(?:er|s|punkter|liste|oversigt|skridt|opfølgning|fordeling|plan|hvad|do)$/iu.test(words.trim());
}

export function isAboutPeople(kind: LabelKind): boolean {
  return kind === 'participants' || kind === 'absent' || kind === 'chair' || kind === 'secretary';
}
