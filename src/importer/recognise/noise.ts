import type { Note } from '../report/notes';
import { wordsOf, type Unit } from './units';

const COOKIES = /(?:bruger|accept(?:er|ér)|om) (?:vi )?(?:alle )?cookies|cookiepolitik/iu;
const PAGE = /^(?:side \d+|(?:.{1,80}[\s|–-])?side \d+ (?:af|\/) \d+)$/iu;
const SITE = /^(?:læs også|se også|læs mere|del (?:siden|artiklen|denne side)|følg os|relaterede (?:sider|nyheder)|(?:spring|gå) (?:direkte )?til (?:hoved)?indhold(?:et)?|til toppen|print siden|udskriv)$/iu;

/** The steps of a document without what a web page or a printer has put around the minutes; it is told of. */
export function withoutNoise(units: readonly Unit[], notes: Note[]): Unit[] {
  const top = units.findIndex(({ kind }) => kind === 'heading');
  return units.filter((unit, index) => {
    const why = reasonOf(unit, index < top, index > 0);
    if (why !== null) notes.push({ kind: 'left-out', place: 'hele dokumentet', words: wordsOf(unit), why });
    return why === null;
  });
}

/** Cookies are noise above the first heading only: further down they may be what the meeting spoke of. */
function reasonOf(unit: Unit, isTop: boolean, isBelow: boolean): string | null {
  if (unit.kind !== 'line') return null;
  const words = wordsOf(unit);
  if (isTop && words.length <= 200 && COOKIES.test(words)) return 'teksten om cookies hører til hjemmesiden';
  if (isBelow && PAGE.test(words)) return 'sidetal';
  return isBelow && SITE.test(words) ? 'ordene hører til hjemmesiden' : null;
}
