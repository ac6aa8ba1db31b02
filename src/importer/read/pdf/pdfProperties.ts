import { addHidden, addLoss, type Findings } from '../findings';
import type { PdfDocument } from './openPdf';

/** Keeps what a PDF says of itself: properties, outline, attachments and scripts. None of it is on a page. */
export async function readPdfProperties(document: PdfDocument, findings: Findings): Promise<void> {
  const { info, metadata } = await document.getMetadata();
  for (const [name, value] of propertiesOf(info)) addHidden(findings, 'dokumentegenskab', `${name}: ${value}`);
  const raw: unknown = metadata?.getRaw();
  if (typeof raw === 'string') addHidden(findings, 'dokumentegenskab', raw.replace(/<[^>]*>/g, ' '));
  addHidden(findings, 'øvrig del af filen', outlineText((await document.getOutline()) as OutlineItem[] | null));
  await readAttachments(document, findings);
  if ((await document.getJSActions()) !== null) addLoss(findings, 'macro', 'JavaScript i PDF-filen');
}

/** All entries that are text, those that the writing program made up among them. */
function propertiesOf(info: object): Array<readonly [string, string]> {
  return Object.entries(info).flatMap(([name, value]: [string, unknown]): Array<readonly [string, string]> => {
    if (typeof value === 'string') return value === '' ? [] : [[name, value]];
    return name === 'Custom' && typeof value === 'object' && value !== null ? propertiesOf(value) : [];
  });
}

interface OutlineItem {
  title: string;
  items: OutlineItem[];
}

function outlineText(items: OutlineItem[] | null): string {
  return (items ?? []).map(({ title, items: inner }) => `${title} ${outlineText(inner)}`).join(' ');
}

async function readAttachments(document: PdfDocument, findings: Findings): Promise<void> {
  const attachments = (await document.getAttachments()) as Record<string, { filename?: string; description?: string }> | null;
  for (const [name, { filename = name, description = '' }] of Object.entries(attachments ?? {})) {
    addLoss(findings, 'embedded-object', filename);
    addHidden(findings, 'indlejret fil', `${filename} ${description}`);
  }
}
