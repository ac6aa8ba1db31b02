import { wordsOfNode } from '../text/replaceWords';
import type { Note } from '../report/notes';
import type { CharterPart } from './charterText';

const WHO = '(?:vi|kommunerne|kommunen|parterne|byrådene?|byrådet|undertegnede|netværket|medlemmerne|underskriverne)';
const TAKES_ON = '(?:vil|skal|lover|forpligter|tilslutter|påtager|erklærer|bekræfter|er enige om|går sammen om|arbejder for|ønsker)';
const PROMISE = new RegExp(`(?<!\\p{L})(?:${WHO}(?!\\p{L})[^.!?]{0,80}?\\s${TAKES_ON}|${TAKES_ON}\\s${WHO})(?!\\p{L})`, 'iu');

/** Whether a text says that somebody takes something on: `Vi, de seks kommuner, vil …`. */
export function isPromise(text: string): boolean {
  return PROMISE.test(text);
}

const LONGEST_LEAD = 160;

/** Whether a text only leads over to the numbers right below it: `Kommunerne er enige om disse principper:`. What is promised stands in them. */
function isLead(words: string, next: CharterPart | undefined): boolean {
  return next?.kind === 'paragraph' && next.number !== null && words.length <= LONGEST_LEAD && /^[^.!?\n]+:$/u.test(words);
}

/** Why a text above the first paragraph is none itself; null for one that is. */
function whyPlain(words: string, next: CharterPart | undefined): string | null {
  if (isLead(words, next)) return 'den leder kun over til paragrafferne';
  return isPromise(words) ? null : 'den lover ikke noget';
}

/**
 * Text above the first paragraph stays text, unless it reads as a promise: then it is a paragraph without a number, with the heading
 * above it as its title. Either is told of.
 */
export function settleIntro(parts: readonly CharterPart[], notes: Note[]): CharterPart[] {
  const first = parts.findIndex(({ kind }) => kind === 'paragraph');
  const intro = parts.slice(0, first === -1 ? parts.length : first);
  const settled: CharterPart[] = [];
  for (const [place, part] of intro.entries()) {
    const words = part.kind === 'text' ? part.blocks.map(wordsOfNode).join('\n').trim() : '';
    const why = whyPlain(words, parts[place + 1]);
    if (part.kind !== 'text' || why !== null) {
      settled.push(part);
      if (why !== null && words !== '') notes.push({ kind: 'guess', place: 'over den første paragraf', words: shorten(words), taken: 'almindelig tekst uden for paragrafferne', why });
      continue;
    }
    const heading = settled.at(-1)?.kind === 'heading' ? settled.pop() : undefined;
    settled.push({ kind: 'paragraph', number: null, title: heading?.kind === 'heading' ? heading.words : '', blocks: part.blocks });
    notes.push({ kind: 'guess', place: 'over den første paragraf', words: shorten(words), taken: 'en paragraf uden nummer', why: 'den lover noget' });
  }
  return [...settled, ...parts.slice(intro.length)];
}

function shorten(words: string): string {
  const line = words.replace(/\s+/gu, ' ');
  return line.length <= 90 ? line : `${line.slice(0, 90).replace(/\s+\S*$/u, '')} …`;
}
