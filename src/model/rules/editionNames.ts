import { hideReserved, isInEdition, reduceBody, type Edition } from '../edition';
import { readMinutesParts, type MinutesParts } from '../minutes/readParts';
import type { ContentTree, ParsedPage } from '../tree';

/** A record named by its id, where it is named. */
export interface NamedRecord {
  id: string;
  line: number;
}

/**
 * The municipalities that a page of minutes names by their ids in what an edition shows of it: who was there, what they told, and
 * who decided or is to act. A name has no other place to be read from than the municipality's own page.
 */
export function municipalitiesNamed({ page, decisions, actions }: MinutesParts, edition: Edition): NamedRecord[] {
  return [...namedInFacts(page, edition), ...[...decisions, ...actions].flatMap(({ part, line }) => part.who.map((id) => ({ id, line })))];
}

function namedInFacts({ frontMatter }: ParsedPage, edition: Edition): NamedRecord[] {
  const data = dataIn(frontMatter, edition);
  return ['participants', 'absent', 'partnerRound'].flatMap((key) => {
    const entries = Array.isArray(data?.[key]) ? (data[key] as unknown[]) : [];
    return entries.flatMap((entry, index) => {
      const id = (entry as { municipality?: unknown } | null)?.municipality;
      return typeof id === 'string' ? [{ id, line: frontMatter.lineOf([key, index]) }] : [];
    });
  });
}

/** The decisions that the versions of a charter give for their changes, and a proposal for its fate, in what an edition shows of them. */
export function decisionsNamed({ kind, frontMatter }: ParsedPage, edition: Edition): NamedRecord[] {
  if (kind === 'proposal') return namedAtTop(frontMatter, ['decision']);
  return kind === 'charter' ? namedInEntries(frontMatter, ['changes', 'decision'], edition) : [];
}

/**
 * The pages without which a version, a proposal or what a municipality has done with a version cannot be shown as it is meant: what
 * it would change, who suggests it, what it takes in, which version it is.
 */
export function pagesNamed({ kind, frontMatter }: ParsedPage, edition: Edition): NamedRecord[] {
  if (kind === 'proposal') return namedAtTop(frontMatter, ['municipality', 'version', 'takenInto']);
  if (kind === 'municipality') return namedInEntries(frontMatter, ['adoptions', 'version'], edition);
  return kind === 'charter' ? namedInEntries(frontMatter, ['changes', 'proposal'], edition) : [];
}

function namedAtTop({ data, lineOf }: ParsedPage['frontMatter'], keys: readonly string[]): NamedRecord[] {
  const values = (data ?? {}) as Record<string, unknown>;
  return keys.flatMap((key) => (typeof values[key] === 'string' ? [{ id: values[key], line: lineOf([key]) }] : []));
}

/** What the entries of a list name under a key. */
function namedInEntries(frontMatter: ParsedPage['frontMatter'], [list, key]: readonly [string, string], edition: Edition): NamedRecord[] {
  const entries = dataIn(frontMatter, edition)?.[list];
  return (Array.isArray(entries) ? (entries as unknown[]) : []).flatMap((entry, index) => {
    const id = (entry as Record<string, unknown> | null)?.[key];
    return typeof id === 'string' ? [{ id, line: frontMatter.lineOf([list, index, key]) }] : [];
  });
}

/** The minutes that an edition has, without what it leaves out of them. Members read every part. */
export function minutesIn(minutes: readonly MinutesParts[], edition: Edition, lists: ContentTree['lists']): MinutesParts[] {
  const kept = minutes.filter(({ page }) => isInEdition(page, edition));
  return edition.members ? kept : kept.map(({ page }) => readMinutesParts({ ...page, body: reduceBody(page.body, edition) }, lists));
}

/** The ids of the decisions that are in the whole minutes and not in those of an edition. */
export function decisionsLeftOut(whole: readonly MinutesParts[], kept: readonly MinutesParts[]): Set<string> {
  const idsOf = (minutes: readonly MinutesParts[]): string[] => minutes.flatMap(({ decisions }) => decisions.map(({ part }) => part.id));
  const known = new Set(idsOf(kept));
  return new Set(idsOf(whole).filter((id) => !known.has(id)));
}

function dataIn({ data }: ParsedPage['frontMatter'], edition: Edition): Record<string, unknown> | null {
  return (edition.members ? data : hideReserved(data)) as Record<string, unknown> | null;
}
