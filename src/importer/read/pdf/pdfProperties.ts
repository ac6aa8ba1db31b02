import { addHidden, addLoss, type Findings } from '../findings';
import type { RawPdf } from './rawPdf';

/** Keeps what a PDF says of itself: properties, outline, attachments and scripts. None of it is on a page. */
export function readPdfProperties({ info, xmp, outline, attachments, hasScripts }: RawPdf, findings: Findings): void {
  for (const [name, value] of propertiesOf(info)) addHidden(findings, 'dokumentegenskab', `${name}: ${value}`);
  addHidden(findings, 'dokumentegenskab', xmp.replace(/<[^<>]*>/g, ' '));
  addHidden(findings, 'øvrig del af filen', outline.join(' '));
  for (const attachment of attachments) {
    addLoss(findings, 'embedded-object', attachment);
    addHidden(findings, 'indlejret fil', attachment);
  }
  if (hasScripts) addLoss(findings, 'macro', 'JavaScript i PDF-filen');
}

/** All entries that are text, those that the writing program made up among them. */
function propertiesOf(info: object): Array<readonly [string, string]> {
  return Object.entries(info).flatMap(([name, value]: [string, unknown]): Array<readonly [string, string]> => {
    if (typeof value === 'string') return value === '' ? [] : [[name, value]];
    return name === 'Custom' && typeof value === 'object' && value !== null ? propertiesOf(value) : [];
  });
}
