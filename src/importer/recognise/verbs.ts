/** What somebody takes on when minutes say that they do it, without the ending of the present: `sende`, `udarbejde`. */
const STEMS = [
  'sende', 'udsende', 'fremsende', 'rundsende', 'indsende', 'eftersende', 'videresende', 'undersøge', 'udarbejde', 'sørge for', 'skaffe', 'kontakte', 'indkalde', 'lave', 'skrive', 'udforme',
  'rette', 'opdatere', 'revidere', 'afklare', 'indhente', 'hente', 'afhente', 'bestille', 'booke', 'reservere', 'finde', 'samle', 'indsamle', 'opsamle', 'dele', 'aftale', 'arrangere', 'planlægge',
  'tjekke', 'kontrollere', 'gennemgå', 'forberede', 'beskrive', 'oprette', 'opsætte', 'sætte', 'ringe', 'spørge', 'forespørge', 'koordinere', 'levere', 'aflevere', 'udlevere', 'invitere', 'købe',
  'forelægge', 'fremlægge', 'præsentere', 'tilføje', 'rydde', 'kommentere', 'igangsætte', 'montere', 'måle', 'opmåle', 'udbedre', 'udskifte', 'fjerne', 'rykke', 'orientere', 'informere',
  'medbringe', 'bringe', 'udfylde', 'lægge', 'uploade', 'offentliggøre', 'melde', 'vende tilbage', 'tage', 'følge op', 'følge', 'afholde', 'færdiggøre', 'tilrette', 'godkende', 'beregne',
  'regne', 'prissætte', 'registrere', 'kortlægge', 'opgøre', 'vurdere', 'teste', 'afprøve', 'distribuere', 'dokumentere', 'notere', 'reparere', 'rense', 'mærke', 'flytte',
  'udpege', 'besvare', 'svare', 'høre', 'drøfte', 'evaluere', 'anmode', 'anmelde', 'ansøge', 'søge', 'skitsere', 'tegne', 'supplere', 'sammenfatte', 'opsummere', 'sammenligne', 'træffe', 'bede',
  'foreslå', 'stille', 'tilbyde', 'oplyse', 'varsle', 'meddele', 'renskrive', 'redigere', 'korrekturlæse', 'oversætte', 'trykke', 'efterlyse', 'efterspørge', 'formulere', 'tømme', 'rengøre', 'afslutte', 'ordne', 'sikre',
  'afsætte', 'anskaffe', 'betale', 'overføre', 'etablere', 'opsige', 'ansætte', 'tale med', 'holde møde', 'indkalde til', 'slibe', 'isolere', 'tætne', 'efterse', 'inspicere', 'validere',
  'indtaste', 'indkøbe', 'undervise', 'programmere', 'indarbejde', 'tilpasse', 'uddybe', 'konkretisere', 'prioritere', 'uddele', 'omdele', 'bekræfte', 'tilmelde', 'afmelde', 'underskrive', 'videreføre', 'færdigmelde', 'udtage', 'hænge',
];

const IRREGULAR: Readonly<Record<string, string>> = { 'spørge': 'spørger', 'gennemgå': 'gennemgår', 'foreslå': 'foreslår', 'offentliggøre': 'offentliggør', 'færdiggøre': 'færdiggør', 'opgøre': 'opgør', 'rengøre': 'rengør', 'efterse': 'efterser' };

/** `sørge for` → `sørger for`. */
function toPresent(infinitive: string): string {
  const [verb = '', ...rest] = infinitive.split(' ');
  return [IRREGULAR[verb] ?? `${verb}r`, ...rest].join(' ');
}

/** `udarbejde` → `udarbejdes`. */
function toPassive(infinitive: string): string {
  const [verb = '', ...rest] = infinitive.split(' ');
  return [`${verb}s`, ...rest].join(' ');
}

const PRESENT = STEMS.map(toPresent).join('|');
const INFINITIVE = STEMS.join('|');
const ADVERB = '(?:(?:også|derfor|herefter|efterfølgende|straks|nu|så|desuden|endvidere|løbende|snarest|hurtigst muligt|gerne|lige|selv|samtidig|derefter)\\s+)*';

/** `… undersøger prisen`, `… skal undersøge prisen`, right after who it is that does. */
export const TAKES_ON = new RegExp(`^\\s*${ADVERB}(?:(?:${PRESENT})|skal\\s+${ADVERB}(?:${INFINITIVE}))(?!\\p{L})`, 'iu');

/** What is asked for and handed over, and hardly told of otherwise: without a day too, somebody by name who does it takes it on. */
const HANDED_OVER = [
  'udsende', 'fremsende', 'rundsende', 'eftersende', 'videresende', 'undersøge', 'udarbejde', 'skaffe', 'kontakte', 'indkalde', 'afklare', 'indhente', 'bestille', 'booke', 'reservere',
  'indsamle', 'arrangere', 'forelægge', 'færdiggøre', 'renskrive', 'forberede', 'oprette', 'sørge for', 'revidere',
];
/** What is made or sent is handed over where it is something of its own: `skriver et oplæg`, `sender referatet`, and not `laver skulpturer`. */
const OWN_THING = '(?:skriver|laver|sender) (?:et|en|den|det|de|nye?|to|tre|\\p{L}{3,}(?:et|en|erne|ne))(?!\\p{L})';
export const HANDS_OVER = new RegExp(`^\\s*${ADVERB}(?:(?:${HANDED_OVER.map(toPresent).join('|')})(?!\\p{L})|${OWN_THING})`, 'iu');

/** Somebody says or asks something: what comes behind is told. */
export const REPORTS = /^\s*(?:\p{L}+ )?(?:svarer|oplyser|nævner|spørger|foreslår|skriver|siger|mener|fortæller|forklarer|beder|tilføjer|understreger|påpeger|bemærker|orienterer|melder|meddeler|vurderer|skønner|forventer)(?! op| ud| tilbage)[^,]{0,60}(?:,? at(?!\p{L})|, (?:om|hvor\p{L}*|hvad|hvem|hvilke\p{L}*)(?!\p{L}))/iu;

/** Words with a day behind them that no list of verbs has, and that hand something out all the same. */
export const DOES = /^\s*(?:gør det samme|forestår|står for|stiller [^,]{3,60} til rådighed)(?!\p{L})/iu;

/** `… vil undersøge prisen` may be meant as a promise. */
export const MAY_TAKE_ON = new RegExp(`^\\s*(?:vil|prøver at|forsøger at)\\s+${ADVERB}(?:${INFINITIVE})(?!\\p{L})`, 'iu');

/** `inden næste møde sender …`: a verb with who does it right behind. */
export const TAKES_ON_INSIDE = new RegExp(`(?<!\\p{L})(?:${PRESENT})(?!\\p{L})\\s+`, 'iu');

/** `notatet udarbejdes af …`. */
export const IS_TAKEN_ON_BY = new RegExp(`(?<!\\p{L})(?:${STEMS.map(toPassive).join('|')})(?!\\p{L})[^.]*?\\s(?:af\\s|v/)\\s*`, 'iu');

/** Their short forms are words of their own: `Tag på blok 3`, `Mål for året`. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['tage', 'måle', 'dele', 'svare', 'aftale', 'lave', 'stille', 'samle', 'mærke', 'regne', 'bede', 'trykke', 'rette']);
const PLAIN = STEMS.filter((verb) => !AMBIGUOUS.has(verb));
const IMPERATIVE = PLAIN.filter((verb) => /e(?:\s|$)/u.test(verb)).map((verb) => verb.replace(/e(?=\s|$)/u, '').replace(/(\p{L})\1$/u, '$1')).join('|');

/** `Send teksten`, `At indhente tilbud`: a task that says what and not who. */
export const BEGINS_TASK = new RegExp(`^\\s*(?:at\\s+)?(?:${PLAIN.join('|')}|${IMPERATIVE}|få|at (?:${INFINITIVE}))(?!\\p{L})`, 'iu');

/** What nobody says of habits: with these words somebody promises something, also without a day. */
export const PROMISES =
  /^\s*(?:\p{L}+\s+)?(?:følger op|vender tilbage|melder tilbage|påtager sig|tager fat i|tager kontakt|tager initiativ|tager opgaven|tager den videre|giver besked|rundsender|udsender|fremsender|eftersender|rykker for|indkalder til|skriver ud|sender ud|undersøger og|sørger for,? at|er tovholder|er ansvarlig for|påtog sig|lovede,? at|har lovet,? at|har påtaget sig|tilbød,? at|blev bedt om,? at|får til opgave|fik til opgave|har til opgave|går videre med|arbejder videre med|tager sig af|tog opgaven)(?!\p{L})/iu;

/** Verbs that no name of a municipality, an organisation or a role has in it. */
const FINITE = new RegExp(
  `(?<!\\p{L})(?:kunne|kan|skal|skulle|vil|ville|må|måtte|bør|burde|er|var|blev|bliver|har|havde|får|fik|går|gik|gør|gjorde|kommer|kom|ser|så|siger|sagde|mener|mente|ønsker|ønskede|fortalte|fortæller|oplyste|oplyser|spurgte|drøftede|talte|taler|vurderer|deltog|deltager i|mangler|ligger|står|hævet|hæves|sluttede|ikke|at|der|som|${PRESENT})(?!\\p{L})`,
  'iu',
);

/** Whether words are a sentence or a piece of one, and no name: `Gruppen kunne ikke blive`. One word is none: `Indkøber`. */
export function hasVerb(words: string): boolean {
  return /\S\s+\S/u.test(words) && FINITE.test(words);
}
