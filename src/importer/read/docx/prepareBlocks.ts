import { addDropped, addLoss } from '../findings';
import type { XmlElement, XmlNode } from '../../safety/xml';
import { childNamed, childrenNamed, childValue, isXml, xml } from '../../safety/xmlTree';
import { endPieces } from '../pieces';
import { dropRevised, prepareInline } from './prepareInline';
import { prepareParagraph } from './prepareParagraph';
import { bestChoice } from './prepareRun';
import { wordText, type Preparation } from './preparation';

/**
 * Paragraphs and tables of a part, prepared for mammoth: only what a page can carry is left, and whatever Word works out
 * when it shows a document (numbers, styles) is worked out. Everything else is counted.
 */
export function prepareBlocks(nodes: readonly XmlNode[], preparation: Preparation): XmlNode[] {
  return nodes.filter(isXml).flatMap((node) => {
    const prepared = prepareBlock(node, preparation);
    endPieces(preparation.findings);
    return prepared;
  });
}

function prepareBlock(node: XmlElement, preparation: Preparation): XmlNode[] {
  switch (node.name) {
    case 'w:p':
      noteColumns(childNamed(childNamed(node, 'w:pPr'), 'w:sectPr'), preparation);
      return prepareParagraph(node, preparation);
    case 'w:tbl':
      return [xml('w:tbl', {}, prepareRows(node, preparation))];
    case 'w:sectPr':
      noteColumns(node, preparation);
      return [];
    case 'mc:AlternateContent':
      return prepareBlocks(bestChoice(node)?.children ?? [], preparation);
    case 'w:r':
    case 'w:hyperlink':
      // Runs do not belong here, but some programs put them between paragraphs.
      return [xml('w:p', {}, prepareInline([node], preparation.findStyle(undefined), preparation))];
    default:
      return dropRevised(node, preparation) ? [] : prepareBlocks(node.children, preparation);
  }
}

function noteColumns(section: XmlElement | undefined, { findings }: Preparation): void {
  const columns = Number(childValue(section, 'w:cols', 'w:num') ?? 1);
  if (columns > 1) addLoss(findings, 'column-layout', `${columns} spalter`);
}

/** Rows stand in the table itself or in wrappers around them: content controls, revisions. */
function prepareRows(parent: XmlElement, preparation: Preparation): XmlNode[] {
  return parent.children.filter(isXml).flatMap((child) => {
    if (child.name === 'w:tr') return prepareRow(child, preparation);
    return dropRevised(child, preparation) ? [] : prepareRows(child, preparation);
  });
}

function prepareRow(row: XmlElement, preparation: Preparation): XmlNode[] {
  const properties = childNamed(row, 'w:trPr');
  if (childNamed(properties, 'w:del') !== undefined) {
    addDropped(preparation.findings, 'tracked-deletion', 'slettet tekst', wordText(row));
    return [];
  }
  if (childNamed(properties, 'w:ins') !== undefined) addLoss(preparation.findings, 'tracked-insertion', wordText(row));
  const before = emptyCells(childValue(properties, 'w:gridBefore', 'w:val'));
  return [xml('w:tr', {}, [...before, ...prepareCells(row, preparation)])];
}

/** Columns that a row leaves out at its beginning. */
function emptyCells(count: string | undefined): XmlNode[] {
  const columns = Math.min(63, Number(count ?? 0) || 0);
  return Array.from({ length: Math.max(0, columns) }, () => xml('w:tc', {}, [xml('w:p')]));
}

function prepareCells(parent: XmlElement, preparation: Preparation): XmlNode[] {
  return parent.children.filter(isXml).flatMap((child) => {
    if (child.name === 'w:tc') return [xml('w:tc', {}, [cellProperties(child), ...prepareBlocks(child.children, preparation)])];
    return dropRevised(child, preparation) ? [] : prepareCells(child, preparation);
  });
}

function cellProperties(cell: XmlElement): XmlElement {
  const kept = ['w:gridSpan', 'w:vMerge'].flatMap((name) => childrenNamed(childNamed(cell, 'w:tcPr'), name));
  return xml('w:tcPr', {}, kept.map(({ name, attributes }) => xml(name, attributes['w:val'] === undefined ? {} : { 'w:val': attributes['w:val'] })));
}
