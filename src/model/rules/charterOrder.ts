import { isPartialDateBefore } from '../../danish/dates';
import { versionsByDocument, type VersionPage } from '../charter/buildCharters';
import { isDraft } from '../drafts';
import { isInEdition, PUBLIC_EDITION, WITHOUT_EXAMPLES } from '../edition';
import { isListed } from '../listed';
import type { Problem } from '../problem';
import type { ContentTree } from '../tree';
import type { Rule } from './rule';

/**
 * The versions of a document follow one another: each has a place of its own, none is older than the one before it, and each is for all
 * who read a later one, whose reasons tell what has changed since.
 */
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
  const hidden = earlier.flatMap((before) => hiddenFrom(version, before));
  return [...(twin === undefined ? [] : [samePlace(version, twin)]), ...(later === undefined ? [] : [olderThan(version, later)]), ...hidden];
}

/** The editions that leave something out, what that is called, and the key that says so. */
const LEFT_OUT = [
  { isLeftOut: (page: VersionPage) => !isInEdition(page, PUBLIC_EDITION), what: 'kun for medlemmer', key: 'audience' },
  { isLeftOut: (page: VersionPage) => !isInEdition(page, WITHOUT_EXAMPLES), what: 'et eksempel', key: 'example' },
  { isLeftOut: (page: VersionPage) => !isListed(page), what: 'ikke med i oversigterne', key: 'unlisted' },
];

/** What a reader of a later version must not be told of an earlier one, although the later one's reasons would tell it. */
function hiddenFrom(version: VersionPage, before: VersionPage): Problem[] {
  return LEFT_OUT.filter(({ isLeftOut }) => isLeftOut(before) && !isLeftOut(version)).map(({ what, key }) => ({
    file: before.file,
    line: before.frontMatter.lineOf([key]),
    rule: charterOrder.id,
    found: `Versionen er ${what}, men ${version.id} kommer efter og er for flere.`,
    expected: 'versioner, som alle kan læse, der læser en senere; den senere siger, hvad der er ændret',
    fix: `Fjern ${key}, skriv det samme i ${version.id}, eller læg versionen i en mappe for sig.`,
  }));
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
