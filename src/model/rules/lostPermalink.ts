import { findNearest } from '../nearest';
import { PERMALINKS_FILE, publishedIn, type PermalinksFile } from '../permalinks';
import type { Problem } from '../problem';
import type { ContentTree } from '../tree';
import type { Rule } from './rule';

/**
 * What has been published stands in somebody's mail. An address or id that is gone must lead on to another, and what is
 * published for the first time is recorded. Without the record nothing has been published yet.
 */
export const lostPermalink: Rule = {
  id: 'lost-permalink',
  check({ tree }) {
    if (tree.permalinks === null) return [];
    // A page that cannot be read is not gone; its own fault is mended first.
    if (tree.unparsed.length > 0 || tree.pages.length < tree.parsed.length) return [];
    return checkRecord(tree.permalinks, tree);
  },
};

type Kind = 'addresses' | 'ids';

const WORDS: Readonly<Record<Kind, { one: string; place: string }>> = {
  addresses: { one: 'Adressen', place: 'redirects.addresses' },
  ids: { one: "Id'et", place: 'redirects.ids' },
};

function checkRecord(file: PermalinksFile, tree: ContentTree): Problem[] {
  const published = publishedIn(tree);
  return (['addresses', 'ids'] as const).flatMap((kind) => {
    const now = new Set(published[kind]);
    const recorded = file.permalinks[kind];
    const redirects = file.permalinks.redirects[kind];
    const lost = recorded.filter((entry) => !now.has(entry) && redirects[entry] === undefined);
    const unrecorded = [...now].filter((entry) => !recorded.includes(entry));
    return [
      ...lost.map((entry) => gone(file, kind, entry, now)),
      ...Object.entries(redirects).flatMap(([from, to]) => wrongRedirect(file, kind, from, to, now)),
      ...(unrecorded.length === 0 ? [] : [notRecorded(kind, unrecorded)]),
    ];
  });
}

function lineOf({ text }: PermalinksFile, entry: string): number {
  const index = text.indexOf(`"${entry}"`);
  return index === -1 ? 1 : text.slice(0, index).split('\n').length;
}

function gone(file: PermalinksFile, kind: Kind, entry: string, now: ReadonlySet<string>): Problem {
  const { one, place } = WORDS[kind];
  const nearest = findNearest(entry, now);
  return {
    file: PERMALINKS_FILE,
    line: lineOf(file, entry),
    rule: lostPermalink.id,
    found: `${one} »${entry}« har været udgivet, men fører ingen steder hen længere.`,
    expected: 'en side eller en post, som den fører til',
    fix: `Læg siden eller posten tilbage, eller skriv under ${place}: "${entry}": "${nearest ?? '…'}".`,
  };
}

function wrongRedirect(file: PermalinksFile, kind: Kind, from: string, to: string, now: ReadonlySet<string>): Problem[] {
  const place = { file: PERMALINKS_FILE, line: lineOf(file, from), rule: lostPermalink.id };
  const { one } = WORDS[kind];
  if (now.has(from)) {
    return [{ ...place, found: `${one} »${from}« findes, men er også viderestillet til »${to}«.`, expected: 'kun viderestilling af det, der ikke findes længere', fix: 'Slet linjen, eller flyt siden.' }];
  }
  if (now.has(to)) return [];
  const nearest = findNearest(to, now);
  return [{ ...place, found: `${one} »${from}« er viderestillet til »${to}«, som ikke findes.`, expected: 'noget, der findes i dag', fix: nearest === null ? 'Ret målet.' : `Skriv »${nearest}«.` }];
}

/** Many at once are one thing to do. */
function notRecorded(kind: Kind, entries: readonly string[]): Problem {
  const shown = entries.slice(0, 5).join(', ');
  const more = entries.length > 5 ? ` og ${entries.length - 5} til` : '';
  return {
    file: PERMALINKS_FILE,
    line: 1,
    rule: lostPermalink.id,
    found: `${kind === 'ids' ? "Nye id'er" : 'Nye adresser'} er ikke skrevet i fortegnelsen: ${shown}${more}.`,
    expected: 'alt, der bliver udgivet, så links til det kan holde',
    fix: 'Kør npm run permalinks.',
  };
}
