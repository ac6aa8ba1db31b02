import { addDropped, addHidden, addLoss } from '../findings';
import { dropPiece } from '../pieces';
import type { XmlElement, XmlNode } from '../../safety/xml';
import { childNamed, childValue, descendants, isXml, xml } from '../../safety/xmlTree';
import { dropObject, preparePicture } from './pictures';
import { bestChoice, prepareRun } from './prepareRun';
import { noteContents, wordText, type Preparation } from './preparation';
import type { Style } from './styles';

/** What stands inside a paragraph, without revisions, comments and whatever else mammoth should not see. */
export function prepareInline(nodes: readonly XmlNode[], style: Style, preparation: Preparation): XmlNode[] {
  return nodes.filter(isXml).flatMap((node) => prepareInlineNode(node, style, preparation));
}

function prepareInlineNode(node: XmlElement, style: Style, preparation: Preparation): XmlNode[] {
  switch (node.name) {
    case 'w:r':
      return prepareRun(node, style, preparation);
    case 'w:hyperlink':
      return [xml('w:hyperlink', linkAttributes(node), prepareInline(node.children, style, preparation))];
    case 'w:fldSimple':
      addHidden(preparation.findings, 'feltkode', node.attributes['w:instr'] ?? '');
      return prepareInline(node.children, style, preparation);
    case 'm:oMath':
    case 'm:oMathPara':
      addLoss(preparation.findings, 'unknown', `Formel: ${wordText(node)}`);
      return [xml('w:r', {}, [xml('w:t', {}, [wordText(node)])])];
    case 'w:drawing':
    case 'w:pict':
      return preparePicture(node, preparation);
    case 'mc:AlternateContent':
      return prepareInline(bestChoice(node)?.children ?? [], style, preparation);
    case 'w:pPr':
      return [];
    default:
      return dropRevised(node, preparation) ? [] : prepareInline(node.children, style, preparation);
  }
}

/**
 * Takes out what the reader of the finished document does not see: deletions, objects, placeholders. Returns whether the
 * element is gone; insertions stay, and are counted.
 */
export function dropRevised(node: XmlElement, preparation: Preparation): boolean {
  switch (node.name) {
    case 'w:del':
    case 'w:moveFrom':
      dropPiece(preparation.findings, 'tracked-deletion', 'slettet tekst', wordText(node));
      return true;
    case 'w:ins':
    case 'w:moveTo':
      addLoss(preparation.findings, 'tracked-insertion', wordText(node));
      return false;
    case 'w:altChunk':
    case 'w:object':
    case 'w:control':
      dropObject(node, preparation);
      return true;
    case 'w:sdt':
      return dropPlaceholder(node, preparation);
    default:
      return /^w:\w+Pr$/.test(node.name);
  }
}

/** A field of a template that nobody filled in, such as `Klik her for at skrive`, and tables of contents. */
function dropPlaceholder(sdt: XmlElement, preparation: Preparation): boolean {
  const properties = childNamed(sdt, 'w:sdtPr');
  const content = childNamed(sdt, 'w:sdtContent') ?? sdt;
  const gallery = childValue(childNamed(properties, 'w:docPartObj'), 'w:docPartGallery', 'w:val');
  if (gallery === 'Table of Contents') {
    noteContents(wordText(content), preparation);
    return true;
  }
  if (childNamed(properties, 'w:showingPlcHdr') === undefined || descendants(content, 'w:tbl').length > 0) return false;
  addDropped(preparation.findings, 'hidden-text', 'skjult tekst', wordText(content));
  return true;
}

function linkAttributes({ attributes }: XmlElement): Record<string, string> {
  return Object.fromEntries(['r:id', 'w:anchor'].flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]]])));
}
