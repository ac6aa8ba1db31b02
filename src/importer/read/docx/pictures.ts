import { addDropped, addHidden, addImage, addLoss } from '../findings';
import type { XmlElement, XmlNode } from '../../safety/xml';
import { descendants, xml } from '../../safety/xmlTree';
import { wordText, type Preparation } from './preparation';

/** The name of a bookmark that stands where a picture goes. Bookmarks pass through mammoth; the file's own are taken out. */
export const PICTURE_MARK = 'vb-picture-';

/**
 * What stays of a drawing: a mark for each picture in it. Text boxes are taken out and reported with their text; charts,
 * diagrams and shapes are reported; linked pictures are never fetched.
 */
export function preparePicture(drawing: XmlElement, preparation: Preparation): XmlNode[] {
  const { findings } = preparation;
  const boxes = descendants(drawing, 'w:txbxContent').filter((box) => wordText(box).trim() !== '');
  const words = alternativeText(drawing);
  const references = descendants(drawing, 'a:blip', 'v:imagedata');
  const marks = references.flatMap((reference) => pictureMark(reference, words, preparation));
  // One inside the other is counted once: what holds it has its text too.
  const outer = boxes.filter((box) => !boxes.some((other) => other !== box && descendants(other, 'w:txbxContent').includes(box)));
  for (const box of outer) addDropped(findings, 'text-box', 'tekstboks', wordText(box));
  if (boxes.length === 0 && references.length === 0 && !isRule(drawing)) addDropped(findings, 'drawing', 'alternativ tekst', words);
  return marks;
}

/** Text of other programs' objects, and the picture that stands for them, are not carried over. */
export function dropObject(object: XmlElement, { findings }: Preparation): void {
  addDropped(findings, 'embedded-object', 'indlejret fil', [alternativeText(object), wordText(object)].join(' '));
}

/** What a drawing says to those who cannot see it, and the words of a watermark. */
export function alternativeText(drawing: XmlElement): string {
  const described = descendants(drawing, 'wp:docPr', 'v:shape', 'v:rect', 'v:textpath');
  const words = described.flatMap(({ attributes }) => [attributes['descr'], attributes['title'], attributes['alt'], attributes['string']]);
  return [...new Set(words.filter((word) => word !== undefined && word !== ''))].join(' ');
}

function pictureMark(reference: XmlElement, alt: string, { findings, relationships, files }: Preparation): XmlNode[] {
  const { attributes } = reference;
  const id = attributes['r:embed'] ?? attributes['r:id'] ?? attributes['r:link'] ?? '';
  const relationship = relationships.get(id);
  const bytes = relationship === undefined || relationship.isExternal ? undefined : files.get(relationship.target);
  if (bytes === undefined) {
    // An external one is reported with the relationships of the file.
    if (relationship?.isExternal !== true) addLoss(findings, 'image', alt);
    addHidden(findings, 'alternativ tekst', alt);
    return [];
  }
  const name = addImage(findings, bytes, alt);
  return name === null ? [] : [xml('w:bookmarkStart', { 'w:name': `${PICTURE_MARK}${name}` })];
}

/** A horizontal line that Word draws as a shape. */
function isRule(drawing: XmlElement): boolean {
  return descendants(drawing, 'v:rect').some(({ attributes }) => attributes['o:hr'] !== undefined);
}
