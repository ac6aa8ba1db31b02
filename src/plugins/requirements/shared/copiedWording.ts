import { closeTitle } from '../../../model/cited';
import { escapeHtml } from '../../../model/escapeHtml';
import { wordingToText, type WordingBlock } from '../../../model/requirement/wording';
import { SITE_TITLE } from '../../../model/siteTitle';

/** What a reader takes along of a requirement. */
export interface CopiedWording {
  id: string;
  title: string;
  /** The whole lasting address. */
  address: string;
  legalAsOf: string;
  wording: readonly WordingBlock[];
}

/** The wording for Word and mail and as plain text. Where it is from and how old its law is follows it, to be deleted last. */
export function copiedWording(copied: CopiedWording): { html: string; text: string } {
  const [reminder, origin] = [reminderOf(copied), originOf(copied)];
  const { address, wording } = copied;
  const href = escapeHtml(address);
  return {
    html: `${wording.map(blockToHtml).join('')}<p>${escapeHtml(reminder)}<br>${escapeHtml(origin)}: <a href="${href}">${href}</a></p>`,
    text: `${wordingToText(wording)}\n\n${reminder}\n${origin}: ${address}`,
  };
}

function reminderOf({ legalAsOf }: CopiedWording): string {
  return `Kontrollér i gældende ret, før teksten bruges. Kilder til juraen: ${closeTitle(legalAsOf)}`;
}

function originOf({ id, title }: CopiedWording): string {
  return `Videnbankens egen formulering, ${id}: ${closeTitle(title)} ${SITE_TITLE}`;
}

function blockToHtml(block: WordingBlock): string {
  if (block.type === 'paragraph') return `<p>${escapeHtml(block.text)}</p>`;
  const name = block.isOrdered ? 'ol' : 'ul';
  return `<${name}>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</${name}>`;
}
