import { AlignmentType, BorderStyle, LevelFormat, type IPropertiesOptions } from 'docx';

/** Names of the lists of a document. */
export const LISTS = { points: 'punkter', sources: 'kilder' } as const;

/** Twentieths of a point, Word's unit of length. */
const POINT = 20;
export const MILLIMETRE = 56.7;

/** A4 upright. `src/plugins/cases/node/brief/height.ts` counts on the sizes here. */
export const PAGE = {
  size: { width: Math.round(210 * MILLIMETRE), height: Math.round(297 * MILLIMETRE) },
  margin: {
    top: Math.round(18 * MILLIMETRE),
    bottom: Math.round(16 * MILLIMETRE),
    left: Math.round(18 * MILLIMETRE),
    right: Math.round(18 * MILLIMETRE),
    header: Math.round(8 * MILLIMETRE),
    footer: Math.round(8 * MILLIMETRE),
  },
};

/** Between the margins of a page. */
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

const PETROL = '0A463F';
const SOFT = '4A5856';

/** Word's own styles, so that whoever takes the text on can restyle it and make a table of contents. Sizes are half points. */
export const STYLES = {
  default: {
    document: {
      run: { font: 'Calibri', size: 20, language: { value: 'da-DK' } },
      paragraph: { spacing: { before: 0, after: 2 * POINT } },
    },
    title: { run: { size: 36, bold: true, color: PETROL }, paragraph: { spacing: { after: 2 * POINT } } },
    heading1: {
      run: { size: 23, bold: true, color: PETROL },
      paragraph: { spacing: { before: 6 * POINT, after: POINT }, keepNext: true },
    },
    heading2: {
      run: { size: 21, bold: true, color: PETROL },
      paragraph: { spacing: { before: 5 * POINT, after: POINT }, keepNext: true },
    },
    listParagraph: { paragraph: { spacing: { after: POINT } } },
  },
  paragraphStyles: [
    { id: 'Svar', name: 'Svar', basedOn: 'Normal', run: { size: 23 }, paragraph: { spacing: { after: 3 * POINT } } },
    { id: 'Lille', name: 'Lille', basedOn: 'Normal', run: { size: 17, color: SOFT } },
    { id: 'Kilde', name: 'Kilde', basedOn: 'ListParagraph', run: { size: 17 }, paragraph: { spacing: { after: POINT } } },
    {
      id: 'Maerke',
      name: 'Mærke',
      basedOn: 'Normal',
      run: { size: 21 },
      paragraph: { spacing: { before: 7 * POINT, after: POINT }, keepNext: true, border: { top: { style: BorderStyle.SINGLE, size: 6, color: PETROL, space: 3 } } },
    },
    { id: 'Celle', name: 'Celle', basedOn: 'Normal', paragraph: { spacing: { before: 0.5 * POINT, after: 0.5 * POINT } } },
  ],
} satisfies IPropertiesOptions['styles'];

const INDENT = { left: 5 * MILLIMETRE, hanging: 5 * MILLIMETRE };

export const NUMBERING = {
  config: [
    { reference: LISTS.points, levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: { paragraph: { indent: INDENT } } }] },
    { reference: LISTS.sources, levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: { paragraph: { indent: INDENT } } }] },
  ],
} satisfies IPropertiesOptions['numbering'];
