import { findNearest } from '../model/nearest';
import { idsOf, type ContentTree } from '../model/tree';
import type { ImportProblem } from './neutral';

/** The document whose source is asked for, in the words of the message. */
export interface SourceOf {
  /** `Invitationens`. */
  whose: string;
  /** `invitationen`. */
  what: string;
  /** Why it must have one: `mødets oplysninger skal have en`. */
  reason: string;
}

/** What is wrong with the source that the editor gave, or null. Nothing stands on the site without one, and only the editor can say which it is. */
export function wrongSource(source: string | undefined, tree: Pick<ContentTree, 'sources'>, of: SourceOf): ImportProblem | null {
  return source === undefined ? withoutSource(of) : unknownSource(source, tree);
}

function withoutSource({ whose, what, reason }: SourceOf): ImportProblem {
  return {
    found: `${whose} kilde er ikke angivet.`,
    expected: `--source med id’et på kilden; ${reason}`,
    fix: `Er ${what} ikke registreret, så lav kilden med npm run new -- source KILDENS-ID, og sæt den ind i src/data/sources/. Kør så importen med --source KILDENS-ID.`,
  };
}

function unknownSource(source: string, { sources }: Pick<ContentTree, 'sources'>): ImportProblem | null {
  const known = idsOf(sources);
  if (known.has(source)) return null;
  const nearest = findNearest(source, known);
  return { found: `Kilden »${source}« findes ikke.`, expected: 'id’et på en kilde i src/data/sources/', fix: nearest === null ? `Lav den med npm run new -- source ${source}.` : `Skriv --source ${nearest}.` };
}
