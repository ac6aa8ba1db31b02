import { splitSentences } from '../../danish/sentences';
import { plainText, slicePhrasing, type Phrasing } from '../text/phrasing';

/** A stretch of running text, and whether its words say that something was decided or handed to somebody. */
export interface Stretch {
  kind: 'text' | 'decision' | 'action';
  words: Phrasing;
}

const BODY = '(?:mødet|netværket|partnernetværket|gruppen|arbejdsgruppen|styregruppen|deltagerne|kommunerne|forsamlingen|udvalget|kredsen|man|vi)';
const DECIDED = '(?:besluttede|vedtog|godkendte|tiltrådte|blev enige om|aftalte|forkastede)';
const BEEN = '(?:besluttet|vedtaget|aftalt|godkendt|tiltrådt|forkastet)';

/** Sentences that say of themselves that they are a decision. */
const DECISION = [
  new RegExp(`^(?:det|der) (?:blev|er|var) (?:derfor |herefter |enstemmigt |endvidere |desuden |også )?(?:${BEEN}|enighed om|opbakning til|tilslutning til)(?!\\p{L})`, 'iu'),
  new RegExp(`^(?:det (?:besluttedes|vedtoges|aftaltes|aftales|besluttes))(?!\\p{L})`, 'iu'),
  new RegExp(`^${BODY} ${DECIDED}(?!\\p{L})`, 'iu'),
  new RegExp(`^(?:${BEEN})(?=$|[\\s.,])`, 'iu'),
  new RegExp(`^(?:dagsordenen|referatet(?: (?:fra|af) (?:\\S+ ){1,2}møde)?|forslaget|udkastet|charteret|punktet|budgettet|planen) (?:blev|er) (?:enstemmigt )?(?:${BEEN}|udsat)(?=$|[\\s.,])`, 'iu'),
];

/** What was decided elsewhere or earlier, or not at all, is told and not decided. */
const ONLY_TOLD = /(?:^|\s)(?:ikke|tidligere|sidste (?:møde|gang)|forrige møde|dengang|byrådet|kommunalbestyrelsen)(?=$|[\s.,])/iu;

/** `Det blev aftalt, at Kommune A sender tegningerne inden 1. maj`: who, what and when make an action of an agreement. */
const AGREED = /^(?:det (?:blev|er) aftalt|det aftaltes|det aftales|vi aftalte|aftalt)(?!\p{L})/iu;
const BEFORE_A_DAY = /(?<!\p{L})(?:inden|senest|til|før|i løbet af|frist)\s+(?:udgangen af |d\.|den |uge |\d|ultimo|medio|primo|næste møde|på )/iu;

/** Cuts running text into what is told and what was decided. Joined again, the stretches hold all its words. */
export function cutAtDecisions(words: Phrasing): Stretch[] {
  const text = plainText(words);
  const stretches: Stretch[] = [];
  let from = 0;
  let told = 0;
  for (const { text: sentence, offset } of splitSentences(text)) {
    const kind = kindOf(sentence.replace(/\s+/gu, ' '));
    if (kind === 'text') continue;
    if (offset > from) stretches.push({ kind: 'text', words: slicePhrasing(words, from, offset) });
    stretches.push({ kind, words: slicePhrasing(words, offset, offset + sentence.length) });
    from = offset + sentence.length;
    told = from;
  }
  if (told === 0) return [{ kind: 'text', words }];
  return [...stretches, { kind: 'text' as const, words: slicePhrasing(words, from) }].filter((stretch) => plainText(stretch.words).trim() !== '');
}

function kindOf(sentence: string): Stretch['kind'] {
  if (sentence.endsWith('?') || sentence.endsWith(':') || ONLY_TOLD.test(withoutEarlierMinutes(sentence))) return 'text';
  if (AGREED.test(sentence) && BEFORE_A_DAY.test(sentence)) return 'action';
  return DECISION.some((pattern) => pattern.test(sentence)) ? 'decision' : 'text';
}

/** `Referatet fra sidste møde blev godkendt` is decided today. */
function withoutEarlierMinutes(sentence: string): string {
  return sentence.replace(/^referatet (?:fra|af) (?:sidste|forrige|det \S+) møde/iu, 'Referatet');
}
