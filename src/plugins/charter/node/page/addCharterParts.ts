import type { Root, RootContent } from 'mdast';
import { currentVersion, readableBefore, readableVersions } from '../../../../model/charter/buildCharters';
import { isParagraphBlock } from '../../../../model/charter/readParagraphs';
import type { CharterDocument, CharterVersion } from '../../../../model/charter/records';
import { findFactBox } from '../../../../model/factBox';
import type { Knowledge } from '../../../../model/knowledge';
import { element, link, text } from '../../../../model/markup';
import { insertBeforeEnding } from '../../../../model/pageEnding';
import { notText } from '../../../../model/pageText';
import type { Page } from '../../../../model/tree';
import { standingWords } from '../../shared/standing';
import { standingSection, townsSection } from './adoptionSections';
import { goneSection, paragraphBlocks } from './paragraphBlocks';
import { standingNotes } from './standingNotes';

/**
 * Makes the paragraphs of a version readable and linkable, and says above them when a newer version counts and below them who has
 * taken it on. On the page of a municipality: where it stands.
 */
export function addCharterParts(tree: Root, page: Page, knowledge: Knowledge): void {
  if (page.kind === 'municipality') insertBeforeEnding(tree, standingSection(page, knowledge));
  if (page.kind !== 'charter') return;
  const found = findVersion(page.id, knowledge);
  if (found === null) return;
  const last = tree.children.findLastIndex(isParagraphBlock);
  if (last !== -1) tree.children.splice(last + 1, 0, ...goneSection(found, knowledge));
  const standing = standingNotes(found);
  tree.children = tree.children.flatMap((node) => (isParagraphBlock(node) ? paragraphBlocks(node, found, knowledge, standing) : [node]));
  insertBeforeEnding(tree, townsSection(found, knowledge));
  const box = findFactBox(tree);
  tree.children.splice(box + 1, 0, ...waysOn(found));
  // Above the facts: on a phone they fill the window.
  tree.children.splice(Math.max(0, box), 0, ...olderNote(found));
}

/** A version and the document that it is one of. */
export interface VersionPlace {
  document: CharterDocument;
  version: CharterVersion;
}

function findVersion(id: string, { charters }: Knowledge): VersionPlace | null {
  for (const document of charters) {
    const version = document.versions.find((other) => other.id === id);
    if (version !== undefined) return { document, version };
  }
  return null;
}

/** Who arrives by an old link must not take what they read for what counts today. */
function olderNote({ document, version }: VersionPlace): RootContent[] {
  const current = currentVersion(document);
  const words = standingWords(version, current);
  if (current === null || words === null) return [];
  return [notText(element('p', { className: ['charter-older'] }, [text(words), link(current.address, current.label), text('.')]))];
}

/** The ways from a version to what is new in it, to any other version beside it, and into Word. */
function waysOn({ document, version }: VersionPlace): RootContent[] {
  const known = readableVersions(document);
  if (!known.includes(version)) return [];
  const before = readableBefore(document, version);
  const others = known.length > 1 ? { dataDocument: document.id } : {};
  const earlier = before === null ? {} : { dataBefore: before.id, dataBeforeLabel: before.label };
  return [element('charter-take', { dataId: version.id, dataAddress: version.address, ...others, ...earlier })];
}
