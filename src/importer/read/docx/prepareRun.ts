import { addHidden } from '../findings';
import { dropPiece, noteVisible } from '../pieces';
import type { XmlElement, XmlNode } from '../../safety/xml';
import { childNamed, childValue, isXml, xml } from '../../safety/xmlTree';
import { dropObject, preparePicture } from './pictures';
import { everyText, noteContents, wordText, type Preparation } from './preparation';
import type { Style } from './styles';
import { readSwitch } from './wordNames';

const KEPT = new Set([
  'w:t',
  'w:tab',
  'w:br',
  'w:noBreakHyphen',
  'w:softHyphen',
  'w:sym',
  'w:footnoteReference',
  'w:endnoteReference',
]);

/**
 * A run of text with nothing but bold, italic, raised, lowered and struck out, all of it said directly: what its styles say
 * is worked out here. Hidden text, text of field codes and tables of contents are taken out.
 */
export function prepareRun(run: XmlElement, paragraph: Style, preparation: Preparation): XmlNode[] {
  const properties = childNamed(run, 'w:rPr');
  const styles = [paragraph, preparation.findStyle(childValue(properties, 'w:rStyle', 'w:val') ?? '')];
  const isOn = (name: string, inStyles: ReadonlyArray<boolean | undefined>): boolean =>
    readSwitch(childNamed(properties, name)) ?? inStyles.filter((value) => value === true).length % 2 === 1;
  const isHidden = readSwitch(childNamed(properties, 'w:vanish')) ?? styles.some(({ vanish }) => vanish === true);
  const children = run.children.filter(isXml).flatMap((child) => prepareRunChild(child, isHidden, preparation));
  if (children.length === 0) return [];
  const carried = [
    ...(isOn('w:b', styles.map(({ bold }) => bold)) ? [xml('w:b')] : []),
    ...(isOn('w:i', styles.map(({ italic }) => italic)) ? [xml('w:i')] : []),
    ...(isOn('w:strike', []) || isOn('w:dstrike', []) ? [xml('w:strike')] : []),
    ...raised(properties),
  ];
  return [xml('w:r', {}, carried.length === 0 ? children : [xml('w:rPr', {}, carried), ...children])];
}

function raised(properties: XmlElement | undefined): XmlElement[] {
  const value = childValue(properties, 'w:vertAlign', 'w:val');
  return value === 'superscript' || value === 'subscript' ? [xml('w:vertAlign', { 'w:val': value })] : [];
}

function prepareRunChild(child: XmlElement, isHidden: boolean, preparation: Preparation): XmlNode[] {
  const { findings, fields } = preparation;
  switch (child.name) {
    case 'w:fldChar':
      fields.pass(child);
      return [withAttributes(child)];
    case 'w:instrText':
      fields.addCode(everyText(child));
      addHidden(findings, 'feltkode', everyText(child));
      return [withAttributes(child)];
    case 'w:drawing':
    case 'w:pict':
      return isHidden ? [] : preparePicture(child, preparation);
    case 'mc:AlternateContent':
      return (bestChoice(child)?.children ?? []).filter(isXml).flatMap((inner) => prepareRunChild(inner, isHidden, preparation));
    case 'w:object':
    case 'w:control':
      dropObject(child, preparation);
      return [];
    case 'w:cr':
      return [xml('w:br')];
    case 'w:ptab':
      return [xml('w:tab')];
    default:
      return KEPT.has(child.name) ? prepareText(child, isHidden, preparation) : [];
  }
}

/** The first choice is the one for today's Word; the fallback repeats it for old versions. */
export function bestChoice(alternatives: XmlElement): XmlElement | undefined {
  return childNamed(alternatives, 'mc:Choice') ?? childNamed(alternatives, 'mc:Fallback');
}

function prepareText(child: XmlElement, isHidden: boolean, preparation: Preparation): XmlNode[] {
  const { findings, fields } = preparation;
  if (fields.isInCode()) addHidden(findings, 'feltkode', wordText(child));
  else if (fields.isInContents()) noteContents(wordText(child), preparation);
  else if (isHidden) dropPiece(findings, 'hidden-text', 'skjult tekst', wordText(child));
  else {
    noteVisible(findings, wordText(child));
    return [withAttributes(child)];
  }
  return [];
}

/** A copy that mammoth may read: elements and attributes of Word only. */
function withAttributes({ name, attributes, children }: XmlElement): XmlElement {
  const known = Object.entries(attributes).filter(([attribute]) => attribute.startsWith('w:'));
  const inner = children.flatMap((child): XmlNode[] => {
    if (!isXml(child)) return [child];
    return child.name.startsWith('w:') ? [withAttributes(child)] : [];
  });
  return xml(name, Object.fromEntries(known), inner);
}
