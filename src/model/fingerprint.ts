import { createHash } from 'node:crypto';
import { visit } from 'unist-util-visit';
import { allProposals } from './charter/buildProposals';
import { directivesNaming, GATHERING } from './directives';
import { sourcesOfFigure } from './figureSources';
import type { Knowledge } from './knowledge';
import { discussionsOf, statusesOf } from './minutes/discussions';
import { relationsIn } from './relations';
import { requirementsOf } from './requirement/requirementsOf';
import type { Page } from './tree';
import type { Use, Uses } from './uses';

/** What a page may show from elsewhere. */
type Shown = Omit<Knowledge, 'fingerprintOf'>;

/** Gives for each page a short text that changes whenever something from elsewhere that the page shows has changed. */
export function fingerprinter(shown: Shown, uses: Uses): (page: Page) => string {
  const byFile = { sources: groupByFile(uses.sources), figures: groupByFile(uses.figures) };
  const words = hash(shown.vocabulary);
  const whole = hash([
    shown.pages.map(({ fields, address }) => [address, fields]),
    [...shown.figures],
    [...shown.sources],
    [...shown.pagesBySource].map(([id, pages]) => [id, pages.map(({ address }) => address)]),
    shown.minutes,
    shown.charters,
  ]);
  const minutes = hash(shown.minutes);
  const charters = hash([shown.charters, shown.adoptions]);
  return (page) =>
    hash([words, shown.backlinks.get(page.address), gathers(page) ? whole : [usedBy(page, byFile, shown), relatedTo(page, shown), meetingsOn(page, shown, minutes), chartersOn(page, shown, charters)]]);
}

/** Versions and proposals show one another and who has taken them on; a municipality shows its proposals, and where it stands when it has done something. */
function chartersOn({ kind, id }: Page, shown: Shown, charters: string): unknown {
  if (kind === 'charter' || kind === 'proposal') return charters;
  if (kind !== 'municipality') return null;
  const versions = shown.charters.map(({ proposals: _, ...document }) => document);
  return [allProposals(shown.charters).filter(({ proposal }) => proposal.municipality === id), shown.adoptions.some(({ municipality }) => municipality.id === id) ? versions : null];
}

/** What meetings have to do with a page. Minutes and meetings show records of one another. */
function meetingsOn(page: Page, shown: Shown, minutes: string): unknown {
  if (page.kind === 'minutes' || page.kind === 'meeting') return minutes;
  return [discussionsOf(page, shown), statusesOf(page.id, shown.minutes)];
}

function gathers({ body }: Page): boolean {
  return body.children.some((node) => node.type === 'leafDirective' && GATHERING.has(node.name));
}

interface UsesByFile {
  sources: ReadonlyMap<string, readonly string[]>;
  figures: ReadonlyMap<string, readonly string[]>;
}

function groupByFile(uses: readonly Use[]): Map<string, string[]> {
  const grouped = new Map<string, string[]>();
  for (const { file, id } of uses) {
    const ids = grouped.get(file) ?? [];
    ids.push(id);
    grouped.set(file, ids);
  }
  return grouped;
}

function usedBy({ file, body }: Page, uses: UsesByFile, index: Shown): unknown {
  const figures = (uses.figures.get(file) ?? []).map((id) => index.figures.get(id));
  const sources = [...(uses.sources.get(file) ?? []), ...figures.flatMap(sourcesOfFigure)].map((id) => index.sources.get(id));
  return [figures, sources, drawingsOn(body).map((id) => index.drawings.get(id))];
}

function drawingsOn(body: Page['body']): string[] {
  const ids: string[] = [];
  visit(body, 'containerDirective', ({ name, attributes }) => {
    if (directivesNaming('drawing').includes(name)) ids.push(attributes?.id ?? '');
  });
  return ids;
}

/** How the pages that the front matter names, and the requirements that name the page, are linked to: by address and by the name they have in the menu. */
function relatedTo(page: Page, index: Shown): unknown {
  const named = relationsIn(page.frontMatter.data).flatMap(({ value }) => index.pageById(value) ?? []);
  const pages = [...named, ...requirementsOf(page.id, index.pages)];
  return pages.map(({ address, fields }) => [address, fields.sidebar_label ?? fields.title]);
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
