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
export function municipalitiesNamed(page: ParsedPage, edition: Edition, lists: ContentTree['lists']): NamedRecord[] {
  return page.kind === 'minutes' ? [...namedInFacts(page, edition), ...namedInMarks(page, edition, lists)] : [];
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

function namedInMarks(page: ParsedPage, edition: Edition, lists: ContentTree['lists']): NamedRecord[] {
  const { decisions, actions } = partsIn(page, edition, lists);
  return [...decisions, ...actions].flatMap(({ part, line }) => part.who.map((id) => ({ id, line })));
}

/** The decisions that the versions of a charter give for their changes in what an edition shows of them. */
export function decisionsNamed({ kind, frontMatter }: ParsedPage, edition: Edition): NamedRecord[] {
  const changes = kind === 'charter' ? dataIn(frontMatter, edition)?.changes : [];
  return (Array.isArray(changes) ? (changes as unknown[]) : []).flatMap((change, index) => {
    const id = (change as { decision?: unknown } | null)?.decision;
    return typeof id === 'string' ? [{ id, line: frontMatter.lineOf(['changes', index, 'decision']) }] : [];
  });
}

/** The ids of the decisions that an edition does not have. */
export function decisionsLeftOut(published: readonly ParsedPage[], edition: Edition, lists: ContentTree['lists']): Set<string> {
  const minutes = published.filter(({ kind }) => kind === 'minutes');
  const idsOf = (parts: MinutesParts): string[] => parts.decisions.map(({ part }) => part.id);
  const kept = new Set(minutes.filter((page) => isInEdition(page, edition)).flatMap((page) => idsOf(partsIn(page, edition, lists))));
  return new Set(minutes.flatMap((page) => idsOf(readMinutesParts(page, lists))).filter((id) => !kept.has(id)));
}

function partsIn(page: ParsedPage, edition: Edition, lists: ContentTree['lists']): MinutesParts {
  return readMinutesParts({ ...page, body: reduceBody(page.body, edition) }, lists);
}

function dataIn({ data }: ParsedPage['frontMatter'], edition: Edition): Record<string, unknown> | null {
  return (edition.members ? data : hideReserved(data)) as Record<string, unknown> | null;
}
