const TRANSITIONAL = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

/** The namespaces of Word files, in both editions of the standard, by the prefixes used here. */
export const WORD_NAMESPACES: Readonly<Record<string, string>> = {
  [`${TRANSITIONAL}/wordprocessingml/2006/main`]: 'w',
  [`${STRICT}/wordprocessingml/main`]: 'w',
  [`${TRANSITIONAL}/officeDocument/2006/relationships`]: 'r',
  [`${STRICT}/officeDocument/relationships`]: 'r',
  [`${TRANSITIONAL}/drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${STRICT}/drawingml/wordprocessingDrawing`]: 'wp',
  [`${TRANSITIONAL}/drawingml/2006/main`]: 'a',
  [`${STRICT}/drawingml/main`]: 'a',
  [`${TRANSITIONAL}/officeDocument/2006/math`]: 'm',
  [`${STRICT}/officeDocument/math`]: 'm',
  [`${TRANSITIONAL}/markup-compatibility/2006`]: 'mc',
  [`${TRANSITIONAL}/package/2006/relationships`]: 'rel',
  [`${TRANSITIONAL}/package/2006/content-types`]: 'ct',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
};

/** What is written into the parts handed to mammoth. */
export const WRITTEN_NAMESPACES: Readonly<Record<string, string>> = {
  w: `${TRANSITIONAL}/wordprocessingml/2006/main`,
  r: `${TRANSITIONAL}/officeDocument/2006/relationships`,
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
};

/** A switch such as `<w:b/>` or `<w:b w:val="0"/>`: on, off, or undefined when it is not there. */
export function readSwitch(value: { attributes: Record<string, string> } | undefined): boolean | undefined {
  if (value === undefined) return undefined;
  return !['0', 'false', 'off'].includes(value.attributes['w:val'] ?? 'true');
}
