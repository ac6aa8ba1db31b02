import { compareDanish } from '../../danish/sort';
import type { AdoptionFields } from '../kinds/adoption';
import { isListed } from '../listed';
import { nameOf } from '../minutes/buildRecords';
import type { Page, PageOf } from '../tree';
import { isAdopted } from './adoptionStatus';
import type { CharterDocument, CharterVersion } from './records';

/** What a municipality does not take on as it stands. */
export interface Reservation {
  /** Id of the paragraph, or null when it is about the whole. */
  paragraph: string | null;
  /** Inline Markdown with citations. */
  text: string;
  /** What the municipality has adopted in its place, as `CharterParagraph.text` has it, or null. */
  wording: string | null;
}

/** One step of a municipality with one version of a charter, as a source documents it. */
export interface Adoption {
  /** `<municipality>-<version>-<status>`. */
  id: string;
  municipality: { id: string; name: string; /** Below the base URL. */ address: string };
  /** Id of the document. */
  document: string;
  /** Id of the version. */
  version: string;
  /** A value of the list `adoption-status`. */
  status: string;
  /** `2026-11-26`, `2018-11`, `2018`, or null when no source gives it. */
  date: string | null;
  /** Who decided, or null when no source says so. */
  body: string | null;
  /** Id of the source that is the public agenda, or null. */
  agenda: string | null;
  /** Inline Markdown with citations, or null. */
  note: string | null;
  reservations: readonly Reservation[];
  sources: readonly string[];
  isExample: boolean;
}

/** By municipality in Danish order, then in the order in which they happened. */
export function buildAdoptions(pages: readonly Page[], charters: readonly CharterDocument[]): Adoption[] {
  const documents = new Map(charters.flatMap(({ id, versions }) => versions.map((version) => [version.id, id] as const)));
  const adoptions = pages.filter(isListed).filter(isMunicipality).flatMap((page) =>
    page.fields.adoptions.flatMap((fields) => {
      const document = documents.get(fields.version);
      // The edition leaves the version out, or the check has named an id that does not exist.
      return document === undefined ? [] : [toAdoption(fields, page, document, pages)];
    }),
  );
  return adoptions.sort((left, right) => compareDanish(left.municipality.name, right.municipality.name));
}

export function isMunicipality(page: Page): page is PageOf<'municipality'> {
  return page.kind === 'municipality';
}

function toAdoption({ version, status, date, body, agenda, note, reservations, sources }: AdoptionFields, { id, address, fields }: PageOf<'municipality'>, document: string, pages: readonly Page[]): Adoption {
  return {
    id: `${id}-${version}-${status}`,
    municipality: { id, name: nameOf({ municipality: id }, pages), address },
    document,
    version,
    status,
    date,
    body: body ?? null,
    agenda: agenda ?? null,
    note: note ?? null,
    reservations: reservations.map(({ paragraph, text, wording }) => ({ paragraph: paragraph ?? null, text, wording: wording ?? null })),
    sources,
    isExample: fields.example === true,
  };
}

/** Where a municipality stands with a document. */
export interface Standing {
  /** The last step with each version that it has done something with; the newest version first. */
  versions: readonly { version: CharterVersion; last: Adoption; /** What came before it, the first first. */ earlier: readonly Adoption[] }[];
  /** The step by which it adopted the newest of the versions that it has adopted, or null. */
  adopted: Adoption | null;
  /** What it did last with the newest version that it has done something with. */
  latest: Adoption;
}

/** Where a municipality stands with a document; null when no source tells. `adoptions` in the order in which they happened. */
export function standingOf(municipality: string, { id, versions }: Pick<CharterDocument, 'id' | 'versions'>, adoptions: readonly Adoption[]): Standing | null {
  const own = adoptions.filter((adoption) => adoption.municipality.id === municipality && adoption.document === id);
  const byVersion = versions.toReversed().flatMap((version) => {
    const steps = own.filter((adoption) => adoption.version === version.id);
    const last = steps.at(-1);
    return last === undefined ? [] : [{ version, last, earlier: steps.slice(0, -1) }];
  });
  const [newest] = byVersion;
  if (newest === undefined) return null;
  return { versions: byVersion, adopted: byVersion.find(({ last }) => isAdopted(last))?.last ?? null, latest: newest.last };
}

/** What counts for a municipality: a version that it has adopted stays adopted while it works on a newer one. */
export function countingStep({ adopted, latest }: Pick<Standing, 'adopted' | 'latest'>): Adoption {
  return adopted ?? latest;
}
