import { wordsOf, type Unit } from '../recognise/units';
import { countedOpeners, decimalOpeners, listOf, namedOpeners } from './numbered';
import { isTitleLike } from './cutAtMarks';
import type { Layout, Opener } from './opener';
import { headingOpeners, isMost, unnumberedLayout } from './unnumbered';

/**
 * What opens the paragraphs of a charter: what is called something (`§ 1`, `Princip 1`), else what counts, as headings, bold lines
 * or lines; else headings, bold words and lists without numbers. Only one of these ways is the document's own; all else is text.
 */
export function findLayout(units: readonly Unit[]): Layout {
  const named = namedOpeners(units);
  if (named.length > 0) return { units, openers: named, how: nameOf(named) };
  const plain = countedOpeners(units, 'plain');
  for (const look of ['heading', 'bold'] as const) {
    const counted = countedOpeners(units, look);
    if (counted.length >= 2) return withDecimals(units, goOnBelow(counted, plain) ? plain : counted);
  }
  return plainLayout(units, plain);
}

/** Whether numbers in plain lines go on counting from below one heading to below the next: then they are the paragraphs. */
function goOnBelow(headings: readonly Opener[], plain: readonly Opener[]): boolean {
  const holders = plain.map(({ index }) => headings.findLastIndex((heading) => heading.index < index));
  return plain.length >= 2 && new Set(holders.filter((holder) => holder !== -1)).size >= 2;
}

function nameOf([first]: readonly Opener[]): string {
  const word = first?.mark?.word ?? null;
  return word === null ? 'tegnet §' : `ordet »${word}« med nummer`;
}

/** Numbers in plain lines are the paragraphs, unless they begin again below each heading, or are only a part of one. */
function plainLayout(units: readonly Unit[], counted: readonly Opener[]): Layout {
  const headings = headingOpeners(units);
  const isInside = headings.length >= 2 && (beginsBelow(headings, units) >= 2 || !isMost({ units, openers: counted }));
  if (counted.length >= 2 && !isInside) return withDecimals(units, counted);
  const decimals = isInside ? [] : decimalOpeners(units);
  return decimals.length > 0 ? { units, openers: decimals, how: DECIMALS } : unnumberedLayout(units);
}

/** Below how many of the headings a row of numbers begins. */
function beginsBelow(headings: readonly Opener[], units: readonly Unit[]): number {
  return headings.filter(({ index }, place) => countedOpeners(units.slice(index + 1, headings[place + 1]?.index), 'plain')[0]?.number === '1').length;
}

const NUMBERS = 'numrene';
const DECIMALS = 'numrene med punktum (1.1, 1.2 …); hovednumrene er kapitler';

/**
 * Below `1. Bygninger` a line `1.1 …` is a paragraph of its own where the main numbers have nothing but titles. Where they have text
 * as well, it is a part of theirs.
 */
function withDecimals(units: readonly Unit[], main: readonly Opener[]): Layout {
  const decimals = decimalOpeners(units);
  const withInside = main.filter((opener, place) => decimals.some(({ index, number }) => index > opener.index && index < (main[place + 1]?.index ?? Infinity) && number?.startsWith(`${opener.number ?? ''}.`) === true));
  const areTitles = withInside.every(({ index, words }) => decimals.some((each) => each.index === index + 1) && isTitleLike(titleWords(words, units[index])));
  if (withInside.length === 0 || !areTitles) return { units, openers: main, ...endOfList(units, main), how: NUMBERS };
  const rest = main.filter((opener) => !withInside.includes(opener));
  const openers = [...rest, ...decimals].sort((left, right) => left.index - right.index);
  return { units, openers, chapters: new Set(withInside.flatMap(({ index }) => units[index] ?? [])), how: DECIMALS };
}

/** Where all paragraphs are items of one list, it says itself where the last of them ends. */
function endOfList(units: readonly Unit[], openers: readonly Opener[]): Pick<Layout, 'end'> {
  const lists = new Set(openers.map(({ index }) => listOf(units[index])));
  return lists.size === 1 && !lists.has(null) ? { end: (openers.at(-1)?.index ?? 0) + 1 } : {};
}

function titleWords(words: Opener['words'], unit: Unit | undefined): string {
  return words.length === 0 || unit === undefined ? '' : wordsOf(unit).replace(/\.$/u, '');
}
