import { normalizeText } from '../../model/load/contentFile';
import { splitFrontMatter } from '../../model/load/markdownPage';
import { decodeText } from '../read/decodeText';

/** A file in the knowledge base's own form, as it is written. */
export interface OwnPage {
  kind: 'minutes' | 'post' | 'charter';
  /** With one sort of line ends; its lines are those of the file. */
  text: string;
}

/** The lines by which the front matter of each kind is known; other sites write neither. */
const HEADS: readonly { kind: OwnPage['kind']; keys: readonly RegExp[] }[] = [
  { kind: 'minutes', keys: [/^meeting:/m, /^(?:state|participants|absent|partnerRound):/m] },
  { kind: 'post', keys: [/^kind:\s*['"]?meeting\b/m, /^(?:start|ends|agenda|venue|number):/m] },
  { kind: 'charter', keys: [/^textKnown:/m, /^(?:order|dateNote|change):/m] },
];

/** The blocks that only pages of a kind have. */
const BLOCKS: readonly { kind: OwnPage['kind']; block: RegExp }[] = [
  { kind: 'minutes', block: /^:{2,}(?:item|decision|action|partnerround)(?=[[{\s]|$)/m },
  { kind: 'charter', block: /^:{3,}paragraph(?=[[{\s]|$)/m },
];

/**
 * Reads a file that is already in the form of the knowledge base: what the meeting room offers, or what somebody has copied
 * from `docs/referater/` or `docs/charter/`. It is known by its lines and not by what they hold, so that one with a fault is known too. Null for
 * any other file.
 */
export function readOwnPage(name: string, bytes: Uint8Array): OwnPage | null {
  if (!/\.(?:md|markdown|mdx|txt)$/i.test(name)) return null;
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return null;
  const text = normalizeText(decoded.value).replace(/^\n+/, '');
  const { head, content } = splitFrontMatter(text);
  const byHead = head === null ? undefined : HEADS.find(({ keys }) => keys.every((key) => key.test(head)))?.kind;
  const kind = byHead ?? BLOCKS.find(({ block }) => block.test(content))?.kind;
  return kind === undefined ? null : { kind, text };
}
