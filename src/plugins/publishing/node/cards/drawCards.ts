import { cutText } from '../../../../danish/cutText';
import { CARD_SIZE } from '../../../../model/cardAddress';
import type { CardText } from '../../../../model/cardText';
import { SITE_TITLE } from '../../../../model/siteTitle';
import { blankPicture, copyPicture, drawSprite, fillGround } from './canvas';
import { drawableText } from './drawableText';
import { fitTitle, type TitleSpace } from './fitTitle';
import { readLogo } from './logo';
import { createPen, placeLetters, type Pen } from './pen';
import type { IndexedPicture } from './png';
import { openRasteriser, type Rasterise } from './rasterise';
import { remember } from './remember';
import { readTypeface, type Typeface } from './typeface';

/** Draws what a card says. */
export type DrawCard = (card: CardText) => IndexedPicture;

/** Pixels. Services show the card at a third of its size or less, so nothing is smaller than what can be read then. */
const MARGIN = 80;
const HEAD = { baseline: 108, size: 38, gap: 18 };
const BAND = { height: 120, size: 40, logo: 76, gap: 24 };
const TITLE: TitleSpace = {
  width: CARD_SIZE.width - 2 * MARGIN,
  steps: [{ size: 84, lines: 3 }, { size: 72, lines: 4 }, { size: 60, lines: 4 }],
};
/** Letters of a title that can have room at most; what comes after them is not even measured. */
const MOST_LETTERS = 400;
const LINE_HEIGHT = 1.14;
/** The height of a capital letter in parts of the size of the text. */
const CAPITAL = 0.668;
/** As `.example-mark` in `src/css/meetings.css`. */
const LABEL = { text: 'Eksempel', padding: 18, height: 58, edge: 3 };

interface Tools {
  typeface: Typeface;
  /** Bold, one for each size. */
  titlePen(size: number): Pen;
  kindPen: Pen;
  datePen: Pen;
  /** The card before anything is said on it. */
  ground: IndexedPicture;
}

/** Reads typeface and logo, and hands out what draws cards. The same card gives the same picture, whatever was drawn before. */
export async function openDrawing(siteDir: string): Promise<DrawCard> {
  const [rasterise, bold, regular] = await Promise.all([openRasteriser(), readTypeface(700), readTypeface(400)]);
  const titlePen = remember((size: number) => createPen(bold, size, rasterise));
  const datePen = createPen(regular, HEAD.size, rasterise);
  const tools = { typeface: bold, titlePen, kindPen: titlePen(HEAD.size), datePen, ground: await drawGround(siteDir, titlePen(BAND.size), rasterise) };
  return (card) => drawCard(card, tools);
}

/** Paper above, and below it a band with the logo and the name of the site. */
async function drawGround(siteDir: string, pen: Pen, rasterise: Rasterise): Promise<IndexedPicture> {
  const picture = blankPicture(CARD_SIZE, 'title');
  const top = CARD_SIZE.height - BAND.height;
  fillGround(picture, { x: 0, y: top, width: CARD_SIZE.width, height: BAND.height }, 'onBand');
  const logo = await readLogo(siteDir, BAND.logo, rasterise);
  for (const { sprite, ink } of logo) drawSprite(picture, sprite, { x: MARGIN, y: top + (BAND.height - BAND.logo) / 2 }, ink);
  const baseline = Math.round(top + (BAND.height + CAPITAL * BAND.size) / 2);
  pen.write(picture, SITE_TITLE, { x: MARGIN + BAND.logo + BAND.gap, y: baseline }, 'onBand');
  return picture;
}

function drawCard(card: CardText, tools: Tools): IndexedPicture {
  const picture = copyPicture(tools.ground);
  drawHead(picture, card, tools);
  drawTitle(picture, card, tools);
  return picture;
}

/** One line: what it is, from when, and at the right whether it is an example. */
function drawHead(picture: IndexedPicture, { kind, date, isExample }: CardText, { kindPen, datePen, typeface }: Tools): void {
  const label = drawableText(kind ?? '', typeface.has);
  kindPen.write(picture, label, { x: MARGIN, y: HEAD.baseline }, 'kind');
  const x = label === '' ? MARGIN : MARGIN + kindPen.width(label) + HEAD.gap;
  if (date !== null) datePen.write(picture, date, { x, y: HEAD.baseline }, 'date');
  if (isExample) drawLabel(picture, kindPen);
}

function drawLabel(picture: IndexedPicture, pen: Pen): void {
  const width = Math.round(pen.width(LABEL.text)) + 2 * LABEL.padding;
  const x = CARD_SIZE.width - MARGIN - width;
  const middle = HEAD.baseline - (CAPITAL * HEAD.size) / 2;
  const y = Math.round(middle - LABEL.height / 2);
  fillGround(picture, { x, y, width, height: LABEL.height }, 'onLabelEdge');
  fillGround(picture, { x: x + LABEL.edge, y: y + LABEL.edge, width: width - 2 * LABEL.edge, height: LABEL.height - 2 * LABEL.edge }, 'onLabel');
  pen.write(picture, LABEL.text, { x: x + LABEL.padding, y: HEAD.baseline }, 'onLabel');
}

/** In the middle between the line above it, or the edge where there is none, and the band. */
function drawTitle(picture: IndexedPicture, { title, kind, date, isExample }: CardText, { typeface, titlePen }: Tools): void {
  const measure = (text: string): number => placeLetters(text, typeface).width;
  const { size, lines } = fitTitle(cutText(drawableText(title, typeface.has), MOST_LETTERS), measure, TITLE);
  const height = ((lines.length - 1) * LINE_HEIGHT + CAPITAL) * size;
  const top = kind === null && date === null && !isExample ? 0 : HEAD.baseline;
  const middle = (top + CARD_SIZE.height - BAND.height) / 2;
  const first = middle - height / 2 + CAPITAL * size;
  lines.forEach((line, index) => titlePen(size).write(picture, line, { x: MARGIN, y: Math.round(first + index * LINE_HEIGHT * size) }, 'title'));
}
