import { hideReserved, reduceBody, type Edition } from '../edition';
import { readMinutesParts } from '../minutes/readParts';
import type { ContentTree, ParsedPage } from '../tree';

/** A municipality named by its id, where it is named. */
export interface NamedMunicipality {
  id: string;
  line: number;
}

/**
 * The municipalities that a page of minutes names by their ids in what an edition shows of it: who was there, what they told, and
 * who decided or is to act. A name has no other place to be read from than the municipality's own page.
 */
export function municipalitiesNamed(page: ParsedPage, edition: Edition, lists: ContentTree['lists']): NamedMunicipality[] {
  return page.kind === 'minutes' ? [...namedInFacts(page, edition), ...namedInMarks(page, edition, lists)] : [];
}

function namedInFacts({ frontMatter }: ParsedPage, edition: Edition): NamedMunicipality[] {
  const data = (edition.members ? frontMatter.data : hideReserved(frontMatter.data)) as Record<string, unknown> | null;
  return ['participants', 'absent', 'partnerRound'].flatMap((key) => {
    const entries = Array.isArray(data?.[key]) ? (data[key] as unknown[]) : [];
    return entries.flatMap((entry, index) => {
      const id = (entry as { municipality?: unknown } | null)?.municipality;
      return typeof id === 'string' ? [{ id, line: frontMatter.lineOf([key, index]) }] : [];
    });
  });
}

function namedInMarks(page: ParsedPage, edition: Edition, lists: ContentTree['lists']): NamedMunicipality[] {
  const { decisions, actions } = readMinutesParts({ ...page, body: reduceBody(page.body, edition) }, lists);
  return [...decisions, ...actions].flatMap(({ part, line }) => part.who.map((id) => ({ id, line })));
}
