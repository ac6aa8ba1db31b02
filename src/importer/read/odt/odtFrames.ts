import type { ElementContent } from 'hast';
import type { XmlElement } from '../../safety/xml';
import { descendants } from '../../safety/xmlTree';
import { addDropped, addImage, addLoss, addHidden } from '../findings';
import { element } from '../hast/elements';
import { odtText, type OdtReading } from './odtReading';

/**
 * What stays of a frame or drawing: the pictures in it that came with the file. Text boxes, objects and shapes are taken out
 * and reported with their words; linked pictures are never fetched.
 */
export function readFrame(frame: XmlElement, reading: OdtReading): ElementContent[] {
  const { findings } = reading;
  const alt = descendants(frame, 'svg:title', 'svg:desc').map(odtText).join(' ').trim();
  const objects = descendants(frame, 'draw:object', 'draw:object-ole', 'draw:plugin', 'draw:applet', 'draw:floating-frame');
  if (objects.length > 0) {
    addDropped(findings, 'embedded-object', 'indlejret fil', `${alt} ${odtText(frame)}`);
    return [];
  }
  const boxes = frame.name === 'draw:text-box' ? [frame] : descendants(frame, 'draw:text-box');
  const words = boxes.filter((box) => odtText(box).trim() !== '');
  for (const box of words.filter((box) => !words.some((other) => descendants(other, 'draw:text-box').includes(box)))) {
    addDropped(findings, 'text-box', 'tekstboks', odtText(box));
  }
  const pictures = descendants(frame, 'draw:image');
  if (boxes.length === 0 && pictures.length === 0) addDropped(findings, 'drawing', 'tegning', odtText(frame));
  return firstOfEach(pictures).flatMap((picture) => readPicture(picture, alt, reading));
}

/** A frame may hold its picture twice, as a drawing and as pixels for older programs: the pixels are what a page can show. */
function firstOfEach(pictures: readonly XmlElement[]): XmlElement[] {
  const pixels = pictures.filter(({ attributes }) => !/\.svg$|svm$/i.test(attributes['xlink:href'] ?? ''));
  return pixels.length > 0 ? pixels : [...pictures];
}

function readPicture(picture: XmlElement, alt: string, { findings, files }: OdtReading): ElementContent[] {
  const href = picture.attributes['xlink:href'] ?? '';
  const bytes = files.get(href.replace(/^\.\//, ''));
  if (bytes === undefined) {
    if (href !== '') addLoss(findings, 'external-reference', href);
    else addLoss(findings, 'image', alt);
    addHidden(findings, 'alternativ tekst', alt);
    return [];
  }
  const name = addImage(findings, bytes, alt);
  return name === null ? [] : [element('img', { src: `image:${name}` })];
}
