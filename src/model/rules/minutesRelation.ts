import { paragraphIds } from '../charter/buildCharters';
import { idSchema } from '../kinds/fields';
import type { FoundMark, MinutesParts } from '../minutes/readParts';
import type { ActionPart, DecisionPart } from '../kinds/minutesParts';
import { findNearestId } from '../nearest';
import type { Problem } from '../problem';
import { possibleIds } from '../unparsed';
import { knownDecisions } from './knownDecisions';
import type { Rule, RuleContext } from './rule';

/** What a decision names must be there: the page it affects, the municipality that acts, the decision that replaced it. */
export const minutesRelation: Rule = {
  id: 'minutes-relation',
  check(context) {
    const known = knownIds(context);
    return context.minutes.flatMap((parts) => [
      ...parts.items.flatMap(({ part, partLine: line }) => [...missing(parts, line, 'affects', part.affects, known.any), ...missing(parts, line, 'tracks', part.tracks, known.tracks)]),
      ...parts.decisions.flatMap((found) => [...missingInMark(parts, found, known), ...missing(parts, found.line, 'supersededBy', present(found.part.supersededBy), known.decisions)]),
      ...parts.actions.flatMap((found) => [...missingInMark(parts, found, known), ...missing(parts, found.line, 'decision', present(found.part.decision), known.decisions)]),
    ]);
  },
};

interface KnownIds {
  any: ReadonlySet<string>;
  tracks: ReadonlySet<string>;
  municipalities: ReadonlySet<string>;
  decisions: ReadonlySet<string>;
}

function knownIds({ tree, minutes, charters }: RuleContext): KnownIds {
  const ofKind = (kind: string): Set<string> => new Set(tree.places.filter((place) => place.kind === kind).map(({ id }) => id));
  const pages = tree.places.map(({ id }) => id);
  return { any: new Set([...pages, ...paragraphIds(charters), ...possibleIds(tree, 'docs/charter/')]), tracks: ofKind('track'), municipalities: ofKind('municipality'), decisions: knownDecisions({ tree, minutes }) };
}

function present(id: string | undefined): string[] {
  return id === undefined ? [] : [id];
}

/** A name in small letters without spaces can only be meant as an id; roles are written with a capital. */
function missingInMark(parts: MinutesParts, { part, line }: FoundMark<DecisionPart | ActionPart>, known: KnownIds): Problem[] {
  const ids = part.who.filter((name) => idSchema.safeParse(name).success);
  return [...missing(parts, line, 'affects', part.affects, known.any), ...missing(parts, line, 'who', ids, known.municipalities)];
}

type Key = 'affects' | 'tracks' | 'who' | 'decision' | 'supersededBy';

const EXPECTED: Readonly<Record<Key, string>> = {
  affects: 'et id på en side, fx en case eller en vejledning, eller på en paragraf i et charter, fx charterskabelon-formaal',
  tracks: 'et id på et arbejdsspor',
  who: 'et id på en kommunes side, eller en funktion med ord og stort begyndelsesbogstav, fx Sekretariatet',
  decision: 'et id på en beslutning, der findes',
  supersededBy: 'et id på en beslutning, der findes',
};

function missing({ page }: MinutesParts, line: number, key: Key, ids: readonly string[], known: ReadonlySet<string>): Problem[] {
  return ids.filter((id) => !known.has(id)).map((id) => {
    const nearest = findNearestId(id, known);
    return {
      file: page.file,
      line,
      rule: minutesRelation.id,
      found: `${key} henviser til »${id}«, som ikke findes.`,
      expected: EXPECTED[key],
      fix: nearest === null ? 'Ret henvisningen, eller fjern den.' : `Skriv »${nearest}«.`,
    };
  });
}
