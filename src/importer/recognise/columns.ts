/** What the cells of a column say. */
export type Column =
  | 'number' | 'item' | 'item-talk' | 'talk' | 'decision' | 'action' | 'who' | 'deadline' | 'who-deadline' | 'status'
  | 'name' | 'initials' | 'organisation' | 'role' | 'present' | 'absent' | 'other';

const HEADERS: readonly { column: Column; pattern: RegExp }[] = [
  { column: 'number', pattern: /^(?:nr|#|no|pkt|punkt\s?nr|punktnr|nummer|id|løbenr|lb\.?\s?nr|sagsnr|sags?\s?nr)\.?$/iu },
  { column: 'who-deadline', pattern: /^(?:ansvarlige?|hvem|ansvar)\s*(?:\/|og|\+|,|&)\s*(?:(?:tids)?frist|deadline|hvornår)$/iu },
  { column: 'who', pattern: /^(?:(?:opgave)?ansvarlige?(?: (?:part|person))?|ansvar|ansv\.?|hvem|tovholdere?|udføres af|udfører|owner|aktør|opgaveejer|ejer|by whom|who|navn på ansvarlig)$/iu },
  { column: 'deadline', pattern: /^(?:(?:tids|svar)?frist(?:er)?|deadline|hvornår|senest|dato|due(?: date)?|forventet færdig|færdig|udføres senest|tid|termin|when|by when|tidspunkt)$/iu },
  { column: 'status', pattern: /^(?:status|tilstand)$/iu },
  { column: 'decision', pattern: /^(?:(?:\p{L}+s )?beslutning(?:er)?|konklusion(?:er)?|vedtagelse|vedtaget|besluttet|aftale[rt]?|resultat|udfald|afgørelse)$/iu },
  { column: 'action', pattern: /^(?:handling(?:er)?|handlinger og opgaver|opgaver?|aktion(?:er)?|aktionspunkt(?:er)?|actions?|action (?:point|item)s?|hvad|næste skridt|opfølgning|to[- ]?do|handlepunkt(?:er)?|aktivitet(?:er)?|hvad skal (?:der )?(?:gøres|ske)|what|tasks?)$/iu },
  { column: 'talk', pattern: /^(?:drøftelse(?:r)?|(?:møde)?referat|indhold|notat(?:er)?|hvad vi talte om|beskrivelse|diskussion|bemærkning(?:er)?|kommentar(?:er)?|resumé|resume|baggrund|orientering|tekst|noter|gennemgang)$/iu },
  { column: 'item', pattern: /^(?:punkt(?:er)?|emne(?:r)?|(?:dagsordens)?punkt|sag(?:er)?|tema(?:er)?|overskrift|titel|dagsorden)$/iu },
  { column: 'name', pattern: /^(?:navn|deltagere?|person|mødedeltagere?|medlem(?:mer)?)$/iu },
  { column: 'initials', pattern: /^(?:initialer|init\.?|forkortelse|fork\.?)$/iu },
  { column: 'organisation', pattern: /^(?:kommune(?:r)?|organisation|myndighed|virksomhed|firma|arbejdssted|afdeling|forvaltning|enhed|institution|repræsenterer|part(?:er)?|org\.?|sted|område)$/iu },
  { column: 'role', pattern: /^(?:rolle|stilling|funktion|stillingsbetegnelse|titel|hverv)$/iu },
  { column: 'present', pattern: /^(?:til ?stede|deltog|fremmødt|fremmøde|mødt|deltager(?:\s*ja\/nej)?\?|deltagelse)$/iu },
  { column: 'absent', pattern: /^(?:afbud|fraværende|fravær|ikke til ?stede)$/iu },
];

/** What two words in one header make together; a pair that is not here is the first of them. */
const PAIRS: Readonly<Record<string, Column>> = {
  'who+deadline': 'who-deadline',
  'deadline+who': 'who-deadline',
  'talk+decision': 'talk',
  'decision+talk': 'talk',
  'talk+action': 'talk',
  'item+talk': 'item-talk',
  'item+decision': 'item-talk',
  'number+item': 'item',
  'initials+name': 'name',
  'name+role': 'name',
  'role+name': 'name',
  'organisation+role': 'organisation',
  'role+organisation': 'organisation',
  'present+absent': 'present',
};

/** What a column is for by the words above it: `Ansvarlig`, `Referat/beslutning`, and `Ansvarl ig` where a narrow column broke it. */
export function columnOfHeader(header: string): Column {
  const whole = namedColumn(header) ?? namedColumn(header.replace(/\s+/gu, ''));
  if (whole !== null) return whole;
  const [first, second, ...more] = header.split(/\s*(?:\/|,|\+|&|\s(?:og|eller)\s)\s*/u).map((words) => namedColumn(words.trim()));
  if (first == null || second == null || more.some((each) => each === null)) return 'other';
  return PAIRS[`${first}+${second}`] ?? first;
}

function namedColumn(words: string): Column | null {
  return HEADERS.find(({ pattern }) => pattern.test(words))?.column ?? null;
}
