import { MONTHS } from '../../danish/dates';
import { splitSentences } from '../../danish/sentences';
import { plainText, slicePhrasing, type Phrasing } from '../text/phrasing';
import { assignmentIn, isAssignment, type Assignment } from './assignment';
import type { Known } from './subject';

/** A stretch of running text, and whether its words say that something was decided or handed to somebody. */
export interface Stretch {
  kind: 'text' | 'decision' | 'action';
  words: Phrasing;
  /** Who takes an action on, as it is written; empty when the words before the verb say it. */
  who: string[];
}

/** What sentences are read against. */
export interface SentenceContext {
  known: Known;
  /** The words at the top of the document: a committee decides here only when it is its meeting. */
  meeting: string;
  /** Whether the item is about approving the agenda or the last minutes. */
  isFormal: boolean;
  /** Whether the item is a round in which each tells of its own: what they do there is theirs and no action of the meeting. */
  isRound: boolean;
}

/** Who decides at a meeting of its own, in small letters and the definite form. */
const BODIES = [
  'mødet', 'bygherren?', 'direktionen', 'netværket', 'partnernetværket', 'gruppen', 'deltagerne', 'kommunerne', 'forsamlingen', 'udvalget', 'kredsen', 'man', 'vi', 'parterne', 'forum', 'forummet', 'rådet', 'bestyrelsen',
  '(?:afdelings|bestyrelses|bygge|projekt|bygherre|general)?(?:mødet|forsamlingen)', '\\p{L}+gruppen', '\\p{L}*forum(?:met)?', '(?!kommunal)\\p{L}+bestyrelsen', '(?:projekt|direktør|chef)?(?:ledelsen|teamet|kredsen)',
];
const ADVERB = '(?:(?:derfor|herefter|enstemmigt|til sidst|dermed|endvidere|desuden|også|samtidig|ligeledes|derefter|dog|i stedet|på mødet|efterfølgende|nu|så) )*';
const BEEN = '(?:besluttet|vedtaget|aftalt|godkendt|tiltrådt|forkastet|konkluderet|bestemt(?=,? at))';
const DID = `(?:besluttede|vedtog|godkendte|tiltrådte|aftalte|forkastede|valgte(?! ikke)|enedes om|bestemte|bestemmer|traf (?:den|det|følgende) (?:beslutning|valg)|(?:lagde|lægger) sig fast på|gik ind for|(?:gik|går) videre med(?! (?:punkt|dagsorden|næste|det næste))|nåede frem til|(?:er|blev) nået frem til|kom frem til|holder fast i|fastholdt|(?:sagde|siger) (?:ja|nej) til|tilsluttede sig|${ADVERB}(?:blev|er|var) ${ADVERB}enig(?:e|t)? om|har ${ADVERB}(?:besluttet|vedtaget|godkendt|tiltrådt|aftalt|forkastet|valgt at))`;
const PROPOSALS =
  '(?:(?:forslag|udkast|budget|regnskab|charter|paradigm|kommissori|oplæg|punkt|tilbud)(?:et|ret|ene)?|\\p{L}+(?:forslag|udkast|budget|regnskab)et|(?:sagen|ansøgningen|modellen|skabelonen|løsningen|listen|projektet)|(?:tids|handlings|arbejds|møde|aktivitets|hovedtids)?planen|indstillingen|vedtægterne|ændringerne|dagsordenen|referatet(?: (?:fra|af) (?:\\S+ ){1,2}møde)?)';

/** Sentences that say of themselves that they are a decision. */
const DECISION = [
  new RegExp(`^(?:det|der) (?:blev|er|var) ${ADVERB}(?:${BEEN}|(?:bred |fuld |generel )?(?:enighed om|opbakning til|tilslutning til|flertal for))(?!\\p{L})`, 'iu'),
  new RegExp(`^(?:det (?:besluttedes|vedtoges|aftaltes|aftales|besluttes|vedtages))(?!\\p{L})`, 'iu'),
  new RegExp(`^(?:${BODIES.join('|')}) ${ADVERB}${DID}(?!\\p{L})`, 'iu'),
  new RegExp(`^(?:${BEEN})(?=$|[.,]| (?:at|med|som|dog|uden|enstemmigt|efter)(?!\\p{L}))`, 'iu'),
  new RegExp(`^${PROPOSALS} (?:blev|er) ${ADVERB}(?:${BEEN}|udsat|fulgt)(?=$|[\\s.,])`, 'iu'),
  new RegExp(`^(?:et (?:stort |bredt )?flertal|en enig \\p{L}+|et enigt \\p{L}+) ${ADVERB}${DID}(?!\\p{L})`, 'iu'),
  new RegExp(`^(?:udvalget|rådet|bestyrelsen|styregruppen|arbejdsgruppen|gruppen|kredsen|bygherren|direktionen|mødet|netværket|forummet) ${ADVERB}(?:accepterer|frafalder|prioriterer|fastholder|tilslutter sig|anbefaler)(?! ikke)(?!\\p{L})`, 'iu'),
  // `Efter en længere drøftelse enedes forummet om …`, `Derfor besluttede man …`: the verb stands before who decides.
  new RegExp(`^(?:efter|på baggrund af|på den baggrund|med baggrund i|derfor|herefter|derefter|afslutningsvis|til sidst|på mødet)(?:\\s[^,.;:]{0,80}?)? (?:enedes|besluttede|vedtog|aftalte|valgte|godkendte|tiltrådte|blev) (?:${BODIES.join('|')})(?: (?:derfor|dog|enstemmigt|enige|enig|at|om|sig))*(?!\\p{L})`, 'iu'),
  // `Gruppen roste forsøget, og der var opbakning til at …`, `…, det var alle enige om.`
  new RegExp(`^[^,.;:]{3,100}, (?:og|så|men) der (?:blev|er|var) ${ADVERB}(?:bred |fuld |generel )?(?:enighed om|opbakning til|tilslutning til|flertal for)(?!\\p{L})`, 'iu'),
  /^(?:(?:efter|til sidst|herefter)[^,.]{0,60} blev )?(?:konklusionen|beslutningen|udfaldet)(?: (?:blev|er|var))?,? at(?!\p{L})/iu,
  /^(?:valget faldt på|der gås videre med|flertallet (?:besluttede|valgte|stemte for))(?!\p{L})/iu,
  /^(?:indstillingen|forslaget|planen|sagen|ansøgningen) (?:kan (?:tiltrædes|godkendes|vedtages)|(?:sendes|oversendes|returneres|henvises) (?:tilbage )?til|blev (?:trukket|sendt tilbage))(?!\p{L})/iu,
  /^\S+(?: \S+){0,3} (?:blev |er )?(?:enstemmigt )?genvalgt(?!\p{L})/iu,
  // What a label of its own says, in a line that goes on: `Enstemmigt godkendt med den bemærkning, at …`
  /^enstemmigt (?:godkendt|tiltrådt|vedtaget) (?:med|som|dog)(?!\p{L})/iu,
  new RegExp(`^(?:${BODIES.join('|')}) ${ADVERB}(?:beslutter|vedtager|godkender|tiltræder|forkaster|vælger|enes om)(?! ikke)(?!\\p{L})(?!.*(?:næste (?:møde|gang)|senere|hvis|når))`, 'iu'),
  new RegExp(`^${PROPOSALS} (?:godkendes|vedtages|tiltrædes|forkastes|udsættes|tiltrådt|vedtaget|tiltrådtes|vedtoges|godkendtes)(?=$|[\\s.,])`, 'iu'),
];

/** A committee or council that is called by what it is about may be another one than this: `Miljøudvalget besluttede …`. */
const NAMED_BODY = new RegExp(`^(?<stem>\\p{L}+(?:udvalg|råd))et ${ADVERB}${DID}(?!\\p{L})`, 'iu');

/** `Man valgte i Venlo at …`, `Planen er vedtaget i 2019`: elsewhere, or in another year. */
const ELSEWHERE = /(?<!\p{L})(?:[Bb]esluttede|[Vv]algte|[Vv]edtog|[Gg]odkendte|[Ee]nedes|valgt|vedtaget|godkendt|besluttet|aftalt)(?: (?:man|de|det|som \p{L}+ \p{L}+|til [^,.]{3,40}))? (?:i|på|hos) (?:\p{Lu}\p{Ll}+|(?:19|20)\d\d)/u;

/** What is done again and again is no decision, and what is put off is none yet. */
const HABIT = /(?<!\p{L})(?:normalt|typisk|ofte|altid|aldrig|sjældent|som regel|sædvanligvis|plejer|jævnligt|på næste møde|til næste møde)(?!\p{L})/iu;

/** `Der var enighed om, at det er svært`: of one mind, and nothing to do. */
const OPINION = /enige?(?:t|hed)? om,? at (?:\S+ ){1,3}?(?:er|var|har|havde|findes|giver|fungerer)(?!\p{L})/iu;

/** `Udvalget besluttede den 14. maj at …`: a decision with a day of its own was taken on that. */
const ON_A_DAY = new RegExp(`(?<!\\p{L})(?:besluttede|vedtog|godkendte|besluttet|vedtaget|godkendt|tiltrådt|aftalt)(?: (?:den|d\\.) ?\\d| i (?:${MONTHS.join('|')}|foråret|sommeren|efteråret|vinteren|20\\d\\d))`, 'iu');

/** `Gruppen var enig om indholdet, men …` leaves it open. */
const LEFT_OPEN = /(?<!\p{L})enige? om [^,.]{1,60}, men(?!\p{L})/iu;

/** What was decided elsewhere or earlier is told and not decided; these words say so before the »at« of what it was. */
const ONLY_TOLD =
  /(?:^|\s)(?:tidligere|sidste (?:møde|gang|år)|(?:forrige|seneste) møde|dengang|byråd(?:et)?|kommunalbestyrelsen|regionsrådet|folketinget|regeringen|ministeriet|for \p{L}+ år siden|i sin tid|oprindeligt|i forvejen)(?=$|[\s.,])/iu;

/** `Det blev aftalt, at Kommune A sender tegningerne inden 1. maj`: who, what and when make an action of an agreement. */
const AGREED = /^(?:det (?:blev|er) aftalt|det aftaltes|det aftales|vi aftalte|aftalt)(?!\p{L})/iu;

/** `Det blev aftalt, at Kommune A sender …` → `Kommune A sender …`. */
export function withoutAgreed(sentence: string): string {
  return sentence.replace(/^(?:det (?:blev|er) (?:også |desuden |endvidere )?aftalt|det aftaltes|det aftales|vi aftalte|aftalt),?\s*(?:at\s+)?:?\s*/iu, '');
}

const BEFORE_A_DAY = /(?<!\p{L})(?:inden|senest|til|før|i løbet af|frist)\s+(?:udgangen af |d\.|den |uge |\d|ultimo|medio|primo|næste møde|på )/iu;

/** That the agenda or the last minutes were approved is no decision that anybody looks up. */
const FORMAL = /^(?:dagsorden(?:en)?|referat(?:et)?(?: (?:fra|af)(?: \S+){1,4}?)?)(?: (?:blev|er))? (?:enstemmigt )?godkendt(?: uden (?:bemærkninger|kommentarer|ændringer))?[.!]?$/iu;

/** Verbs that do all sorts of things; without a day they promise nothing. */
const SAYS_LITTLE = /^(?:\S+\s+){1,4}?(?:giver|tager|finder|laver|lægger|stiller|sætter|måler|bringer|hører|søger|følger|drøfter|deler|svarer|oplyser|melder|foreslår|efterlyser|efterspørger|tilbyder)(?!\p{L})/iu;

/** Cuts running text into what is told and what was decided. Joined again, the stretches hold all its words. */
export function cutAtDecisions(words: Phrasing, context: SentenceContext): Stretch[] {
  const text = plainText(words);
  const stretches: Stretch[] = [];
  let from = 0;
  let start = 0;
  for (const { text: sentence, offset } of splitSentences(text)) {
    const { kind, who } = readSentence(withoutBrackets(sentence.replace(/\s+/gu, ' ')), context);
    const last = stretches.at(-1);
    if (kind === 'text' && last?.kind === 'action' && from > 0 && text.slice(from, offset).trim() === '' && READY_BY.test(sentence)) {
      last.words = slicePhrasing(words, start, offset + sentence.length);
      from = offset + sentence.length;
    }
    if (kind === 'text') continue;
    if (offset > from) stretches.push({ kind: 'text', words: slicePhrasing(words, from, offset), who: [] });
    stretches.push({ kind, words: slicePhrasing(words, offset, offset + sentence.length), who });
    start = offset;
    from = offset + sentence.length;
  }
  if (stretches.length === 0) return [{ kind: 'text', words, who: [] }];
  return [...stretches, { kind: 'text' as const, words: slicePhrasing(words, from), who: [] }].filter((stretch) => plainText(stretch.words).trim() !== '');
}

/** `[Anna skriver et oplæg, frist 12. april]`: brackets around a whole sentence set it apart. */
function withoutBrackets(sentence: string): string {
  return /^[[(].*[\])]\.?$/u.test(sentence) ? sentence.replace(/^[[(]|[\])](?=\.?$)/gu, '') : sentence;
}

/** `Den skal være klar den 15. oktober`: when the action that was just told of is due. */
const READY_BY = /^(?:den|det|de|disse|teksten|udkastet|notatet|listen|planen|materialet)\s+(?:skal|bør|kan)\s+(?:være|ligge|foreligge|blive|sendes|afleveres|udsendes)(?!\p{L}).*\d/iu;

function readSentence(sentence: string, context: SentenceContext): Pick<Stretch, 'kind' | 'who'> {
  const text: Pick<Stretch, 'kind' | 'who'> = { kind: 'text', who: [] };
  if (isFormal(sentence, context)) return text;
  if (!isTold(sentence)) {
    if (AGREED.test(sentence) && (BEFORE_A_DAY.test(sentence) || isAssignment(withoutAgreed(sentence), context.known))) return { kind: 'action', who: [] };
    if (isDecision(sentence, context)) return { kind: 'decision', who: [] };
  }
  const assignment = assignmentIn(sentence, context.known);
  return assignment !== null && isSure(assignment, sentence, context) ? { kind: 'action', who: assignment.who } : text;
}

function isSure({ certainty }: Assignment, sentence: string, { isRound }: SentenceContext): boolean {
  return certainty === 'sure' && !(isRound && !/(?<!\p{L})(?:følger op|vender tilbage|melder tilbage)(?!\p{L})/iu.test(sentence));
}

function isFormal(sentence: string, context: SentenceContext): boolean {
  return FORMAL.test(sentence) || (context.isFormal && /^(?:(?:den|det|de|begge dele) (?:blev|er) )?(?:enstemmigt )?godkendt[^,]{0,40}$/iu.test(sentence));
}

/** By somebody else than the meeting: `Ansøgningen er godkendt af fonden`. */
const BY_OTHERS = new RegExp(`${BEEN} af (?!(?:${BODIES.join('|')}|alle)(?!\\p{L}))`, 'iu');

function isTold(sentence: string): boolean {
  const [head = ''] = withoutEarlierMinutes(sentence).split(/,?\s+at\s+/u);
  return BY_OTHERS.test(head) || sentence.endsWith('?') || sentence.endsWith(':') || ONLY_TOLD.test(head) || ON_A_DAY.test(head) || LEFT_OPEN.test(sentence) || ELSEWHERE.test(sentence) || HABIT.test(sentence) || OPINION.test(sentence);
}

function isDecision(sentence: string, { meeting }: SentenceContext): boolean {
  if (DECISION.some((pattern) => pattern.test(sentence))) return true;
  const stem = NAMED_BODY.exec(sentence)?.groups?.['stem'];
  return stem !== undefined && meeting.toLocaleLowerCase('da').includes(stem.toLocaleLowerCase('da'));
}

/** `Referatet fra sidste møde blev godkendt` is decided today. */
function withoutEarlierMinutes(sentence: string): string {
  return sentence.replace(/^referatet (?:fra|af) (?:sidste|forrige|det \S+) møde/iu, 'Referatet');
}

/** Sentences that leave a doubt, for the editor to look at: formal approvals, and what somebody may have taken on. */
export function doubtsIn(words: Phrasing, context: SentenceContext): { formal: string[]; maybe: string[] } {
  const sentences = splitSentences(plainText(words)).map(({ text }) => text.replace(/\s+/gu, ' '));
  return {
    formal: sentences.filter((sentence) => isFormal(sentence, context)),
    maybe: sentences.filter((sentence) => {
      const assignment = assignmentIn(sentence, context.known);
      return assignment !== null && !isSure(assignment, sentence, context) && !SAYS_LITTLE.test(sentence);
    }),
  };
}

/** The last sentence of a text and what stands before it. */
export function cutLastSentence(words: Phrasing): { before: Phrasing; last: Phrasing } {
  const offset = splitSentences(plainText(words)).at(-1)?.offset ?? 0;
  return { before: slicePhrasing(words, 0, offset), last: slicePhrasing(words, offset) };
}
