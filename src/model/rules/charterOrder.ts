import { isPartialDateBefore } from '../../danish/dates';
import { versionsByDocument, type VersionPage } from '../charter/buildCharters';
import { isDraft } from '../drafts';
import type { Problem } from '../problem';
import type { ContentTree } from '../tree';
import type { Rule } from './rule';

/** The versions of a document follow one another: each has a place of its own, and none is older than the one before it. */
export const charterOrder: Rule = {
  id: 'charter-order',
  check: ({ tree }) => publishedVersions(tree).flatMap((versions) => versions.flatMap((version, index) => check(version, versions.slice(0, index)))),
};

/** The published versions of each document, the oldest first. */
export function publishedVersions({ pages }: Pick<ContentTree, 'pages'>): VersionPage[][] {
  return [...versionsByDocument(pages.filter((page) => !isDraft(page))).values()];
}

function check(version: VersionPage, earlier: readonly VersionPage[]): Problem[] {
  const twin = earlier.find(({ fields }) => fields.order === version.fields.order);
  const later = earlier.find(({ fields }) => fields.date !== null && version.fields.date !== null && isPartialDateBefore(version.fields.date, fields.date));
  return [...(twin === undefined ? [] : [samePlace(version, twin)]), ...(later === undefined ? [] : [olderThan(version, later)])];
}

function samePlace({ file, frontMatter, fields }: VersionPage, twin: VersionPage): Problem {
  return {
    file,
    line: frontMatter.lineOf(['order']),
    rule: charterOrder.id,
    found: `Versionen har plads ${fields.order} i rækken, men det har ${twin.file} også.`,
    expected: 'sin egen plads til hver version af et dokument; 1 er den ældste',
    fix: 'Ret order i den ene af dem.',
  };
}

function olderThan({ file, frontMatter, fields }: VersionPage, earlier: VersionPage): Problem {
  return {
    file,
    line: frontMatter.lineOf(['date']),
    rule: charterOrder.id,
    found: `Versionen er fra ${fields.date ?? ''}, men den kommer efter ${earlier.id} fra ${earlier.fields.date ?? ''}.`,
    expected: 'en dato, der ikke ligger før versionen før',
    fix: 'Ret datoen, eller byt om på order.',
  };
}
