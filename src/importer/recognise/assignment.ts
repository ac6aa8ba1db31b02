import { upperFirst } from '../../danish/capitals';
import { MONTHS } from '../../danish/dates';
import { subjectAtStart, type Known, type Subject } from './subject';
import { isFullName } from './words';
import { DOES, HANDS_OVER, IS_TAKEN_ON_BY, MAY_TAKE_ON, PROMISES, REPORTS, TAKES_ON, TAKES_ON_INSIDE } from './verbs';

/** Somebody who takes something on in a sentence of its own. */
export interface Assignment {
  /** `sure`: with a day, or in words that promise; `maybe`: it may as well only be told, as in a round of `Kommune A: …`. */
  certainty: 'sure' | 'maybe';
  /** Who, as it is written. */
  who: string[];
}

const MONTH = `(?:${MONTHS.join('|')})`;
const PERIOD = `(?:\\p{L}*(?:ferien?|møde(?:t)?|årsskiftet|måned(?:en)?|uge(?:n)?|weekend(?:en)?|dag(?:e)?|kvartal(?:et)?|frist(?:en)?)|jul|nytår|påske|pinse|sommer|vinter|efterår|forår|${MONTHS.join('|')}|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|længe)(?!\\p{L})`;
const WHEN = `(?:\\d|(?:den|det|d\\.|på|om|i|for|en|et|to|tre|fire|to-tre|kort|vores|næste|kommende|første|udgangen af|starten af|slutningen af|begyndelsen af|midten af|ultimo|medio|primo)\\s*(?:(?:næste|kommende|første|\\d+)\\.?\\s+)?(?:\\d|tid(?!\\p{L})|gang(?!\\p{L})|uge|${PERIOD})|uge|${PERIOD})`;

/** A day, or words for one: `inden sommerferien`, `senest 1. maj`, `til næste møde`, `snarest`, `(frist: uge 14)`. */
const TIME = new RegExp(
  `(?<!\\p{L})(?:(?:inden(?: ?for)?|senest|frist|deadline|i løbet af|frem (?:mod|til)|forud for|før)[\\s:]+${WHEN}|(?:til|på) (?:det |den |vores )?(?:næste|kommende) (?:\\p{L}*møde|gang)|til (?:den |d\\. ?)?(?:\\d{1,2}[./]|uge \\d|ultimo|medio|primo|${PERIOD})|i (?:uge \\d|(?:næste|denne) (?:uge|måned)|${MONTH}(?:\\s20\\d\\d)?\\s*\\.?$)|(?:primo|medio|ultimo) ${MONTH}|[–—-] ?(?:uge \\d{1,2}|\\d{1,2}[./] ?\\S[^–—]{0,20})$|(?<=[\\s,])(?:(?:den|d\\.) ?)?\\d{1,2}(?:\\. ?${MONTH}(?:,? 20\\d\\d)?|/\\d{1,2}(?:[-/ ]\\d{2,4})?)\\.?$|på (?:mandag|tirsdag|onsdag|torsdag|fredag)|snarest|hurtigst muligt|straks|asap(?!\\p{L})|med det samme)`,
  'iu',
);

/** `…, senest d. 20/3-19`, `… inden uge 12`: the last that a sentence says is a day. */
const DUE_AT_END = new RegExp(`(?<!\\p{L})(?:senest|inden(?: for)?|frist:?|deadline:?|til|færdig)\\s+(?:den |d\\. ?|i )?(?:(?:udgangen|slutningen|begyndelsen) af |ultimo |medio |primo )?(?:uge \\d|\\d{1,2}[./-]|${MONTH})[^,;]{0,25}$`, 'iu');

/** What somebody does again and again, or has long done, is told and not taken on. */
const HABIT = /(?<!\p{L})(?:hver(?:t|anden|andet)? (?:\p{L}*dag|uge|måned|gang|år|kvartal|forår|efterår|sommer)|altid|ofte|normalt|typisk|sædvanligvis|som (?:regel|sædvanlig|altid)|netop|aktuelt|p\.?t\.|i gang med|allerede|hidtil|til daglig|dagligt|ugentligt|månedligt|årligt|jævnligt|tit|stadig|i dag|i øjeblikket|for tiden|ikke|måske|eventuelt|evt\.|gerne ville|overvejer|i år|regner med|forventer)(?!\p{L})/iu;

/** `Projektlederen sender en tidsplan inden 1. maj`, `Inden jul sender …`, `Notatet skrives af …`; null for all else. */
export function assignmentIn(sentence: string, known: Known): Assignment | null {
  const text = sentence.replace(/\s+/gu, ' ').trim();
  if (text.endsWith('?') || text.endsWith(':') || HABIT.test(text)) return null;
  const subject = subjectAtStart(text, known);
  const behind = subject === null ? '' : text.slice(subject.length);
  const rest = behind.replace(/^\s*:/u, ' ');
  if (subject !== null && REPORTS.test(rest)) return null;
  if (subject !== null && (TAKES_ON.test(rest) || PROMISES.test(rest))) {
    const isSure = rest === behind && (PROMISES.test(rest) || TIME.test(text) || isHandedOver(subject, rest, known));
    return isSure ? { certainty: 'sure', who: subject.words } : { certainty: 'maybe', who: subject.words };
  }
  if (subject !== null && rest === behind && DOES.test(rest) && DUE_AT_END.test(text)) return { certainty: 'sure', who: subject.words };
  if (subject !== null && MAY_TAKE_ON.test(rest)) return { certainty: 'maybe', who: subject.words };
  const who = (TIME.test(text) ? (whoBehindVerb(text, known) ?? whoBehindAf(text, known)) : null) ?? whoInBrackets(text, known);
  return who === null ? null : { certainty: 'sure', who };
}

/**
 * Somebody by name, or who has a duty at meetings. What a municipality, a supplier or an architect sends and undertakes is mostly their
 * own affair, which minutes only tell of.
 */
function isHandedOver({ words }: Subject, rest: string, { find, hasName }: Known): boolean {
  const isOwn = (each: string): boolean => find(each) === null && (hasName(each) || isFullName(each) || DUTIES.test(each));
  return HANDS_OVER.test(rest) && words.every(isOwn) && !/,? at(?!\p{L})/iu.test(rest.slice(0, 40));
}

const DUTIES = /^(?:\p{L}*sekretariatet|(?:næst)?formanden|forkvinden|projektlederen|kassereren|referenten|mødelederen|tovholderen|arbejdsgruppen|formandskabet)$/iu;

/** Whether words are one that takes something on: then they are an action even where the label says less. */
export function isAssignment(words: string, known: Known): boolean {
  return assignmentIn(words, known) !== null;
}

/** Who stands there with a day: `Der indhentes tilbud (Kommune A, 1. maj).` What has been told is no task, whoever told it. */
function whoInBrackets(text: string, known: Known): string[] | null {
  const inside = /[([]([^()[\]]{3,60})[)\]]\s*\.?$/u.exec(text)?.[1];
  if (inside === undefined || TOLD.test(text)) return null;
  const pieces = inside.split(/\s*[,;–/-]\s+|\s+(?=(?:inden|senest|uge)\s)/iu).map((piece) => piece.trim().replace(/^(?:ansvarlig|frist):?\s*/iu, ''));
  const who = pieces.flatMap((piece) => wholeSubject(piece, known));
  return who.length > 0 && pieces.some((piece) => DAY.test(piece)) ? who : null;
}

function wholeSubject(piece: string, known: Known): string[] {
  const subject = subjectAtStart(upperFirst(piece), known);
  return subject !== null && subject.length === piece.length ? subject.words : [];
}

const DAY = /^(?:(?:inden|senest|frist:?|d\.|den|deadline:?)\s+)?(?:\d{1,2}[./]\s?\S|uge \d|ultimo|medio|primo|næste møde|snarest|løbende)/iu;
const TOLD = /(?<!\p{L})(?:fortalte|orienterede|gennemgik|oplyste|drøftede|spurgte|fremlagde|mente|viste|holdt|deltog|var|blev|har|havde)(?!\p{L})/iu;

/** `Inden næste møde undersøger Sekretariatet …`: the time stands first, and nothing but the verb between it and who. */
function whoBehindVerb(text: string, known: Known): string[] | null {
  if (!/^(?:inden|senest|til|før|i løbet af|frem til|forud for)\s/iu.test(text)) return null;
  const verb = TAKES_ON_INSIDE.exec(text.slice(0, 80));
  return verb === null ? null : (subjectAtStart(upperFirst(text.slice(verb.index + verb[0].length)), known)?.words ?? null);
}

/** `Notatet udarbejdes af Kommune A inden 1. maj`. A role begins with a small letter there. */
function whoBehindAf(text: string, known: Known): string[] | null {
  const verb = IS_TAKEN_ON_BY.exec(text);
  return verb === null ? null : (subjectAtStart(upperFirst(text.slice(verb.index + verb[0].length)), known)?.words ?? null);
}
