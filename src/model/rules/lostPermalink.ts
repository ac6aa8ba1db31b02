import { isDraft } from '../drafts';
import { findNearestId } from '../nearest';
import { PERMALINKS_FILE, publishedIn, type PermalinksFile } from '../permalinks';
import type { Problem } from '../problem';
import type { ContentTree } from '../tree';
import type { Rule, RuleContext } from './rule';

/**
 * What has been published stands in somebody's mail. An address or id that is gone must lead on to another, and what is
 * published for the first time is recorded.
 */
export const lostPermalink: Rule = {
  id: 'lost-permalink',
  check({ tree, minutes }) {
    if (tree.permalinks === null) return missingRecord(tree);
    const file = tree.permalinks;
    const { addresses, ids } = publishedIn(tree);
    return [
      ...checkKind(file, 'addresses', addresses, new Set([...addresses, ...unreadAddresses(tree)])),
      ...(isWhole(tree, minutes) ? checkKind(file, 'ids', ids, new Set(ids)) : []),
    ];
  },
};

/** Without the record everything could vanish unseen. A site with nothing to publish needs none yet. */
function missingRecord({ parsed }: ContentTree): Problem[] {
  if (!parsed.some((page) => !isDraft(page))) return [];
  return [{
    file: PERMALINKS_FILE,
    line: 1,
    rule: lostPermalink.id,
    found: 'Fortegnelsen over det, der har været udgivet, findes ikke.',
    expected: `filen ${PERMALINKS_FILE} ved siden af docs og blog`,
    fix: `Hent filen tilbage: git checkout ${PERMALINKS_FILE}. Er webstedet nyt, så kør npm run permalinks.`,
  }];
}

/** A page that cannot be read is not gone; its own fault is mended first. */
function unreadAddresses({ places, parsed }: ContentTree): string[] {
  const read = new Set(parsed.map(({ file }) => file));
  return places.filter(({ file }) => !read.has(file)).map(({ address }) => address);
}

/** What a record with a fault is called cannot be known for certain, so that nothing can be said of ids before it is mended. */
function isWhole({ parsed, pages, figures, indirectMeetings, unparsed }: ContentTree, minutes: RuleContext['minutes']): boolean {
  const isChecked = [...figures, ...indirectMeetings].every(({ value }) => value !== null);
  return isChecked && unparsed.length === 0 && pages.length === parsed.length && minutes.every(({ problems }) => problems.length === 0);
}

type Kind = 'addresses' | 'ids';

const WORDS: Readonly<Record<Kind, { one: string; place: string }>> = {
  addresses: { one: 'Adressen', place: 'redirects.addresses' },
  ids: { one: "Id'et", place: 'redirects.ids' },
};

/** `published` is what must be recorded, `there` what an address or id may lead to. */
function checkKind(file: PermalinksFile, kind: Kind, published: readonly string[], there: ReadonlySet<string>): Problem[] {
  const recorded = new Set(file.permalinks[kind]);
  const redirects = new Map(Object.entries(file.permalinks.redirects[kind]));
  const lost = [...recorded].filter((entry) => !there.has(entry) && !redirects.has(entry));
  const unrecorded = published.filter((entry) => !recorded.has(entry));
  return [
    ...lost.map((entry) => gone(file, kind, entry, there)),
    ...[...redirects].flatMap(([from, to]) => wrongRedirect(file, kind, from, to, there)),
    ...(unrecorded.length === 0 ? [] : [notRecorded(kind, unrecorded)]),
  ];
}

/** The line of the first place where an entry stands as a value, or of the redirect from it. */
function lineOf({ text }: PermalinksFile, entry: string, isRedirect: boolean): number {
  const quoted = JSON.stringify(entry).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const index = text.search(new RegExp(isRedirect ? `${quoted}\\s*:` : quoted));
  return index === -1 ? 1 : text.slice(0, index).split('\n').length;
}

function gone(file: PermalinksFile, kind: Kind, entry: string, now: ReadonlySet<string>): Problem {
  const { one, place } = WORDS[kind];
  const nearest = findNearestId(entry, now);
  return {
    file: PERMALINKS_FILE,
    line: lineOf(file, entry, false),
    rule: lostPermalink.id,
    found: `${one} »${entry}« har været udgivet, men fører ingen steder hen længere.`,
    expected: 'en side eller en post, som den fører til',
    fix: `Læg siden eller posten tilbage, eller skriv under ${place}: "${entry}": "${nearest ?? '…'}".`,
  };
}

function wrongRedirect(file: PermalinksFile, kind: Kind, from: string, to: string, now: ReadonlySet<string>): Problem[] {
  const place = { file: PERMALINKS_FILE, line: lineOf(file, from, true), rule: lostPermalink.id };
  const { one } = WORDS[kind];
  if (now.has(from)) {
    return [{ ...place, found: `${one} »${from}« findes, men er også viderestillet til »${to}«.`, expected: 'kun viderestilling af det, der ikke findes længere', fix: 'Slet linjen, eller flyt siden.' }];
  }
  if (now.has(to)) return [];
  const nearest = findNearestId(to, now);
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
