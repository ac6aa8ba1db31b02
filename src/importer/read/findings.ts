import { cutText } from '../../danish/cutText';
import type { HiddenText, Loss, LossKind, NeutralImage } from '../neutral';
import { stripPicture } from '../pictures/stripPicture';
import { withoutMachineNumbers } from '../sweep/machineNumbers';
import { normalizeLine } from './normalizeText';
import type { Buried } from '../sweep/buried';
import type { Piece } from './pieces';

/** Where hidden text stood, in the words of the report. */
export type HiddenPlace =
  | 'kommentar'
  | 'slettet tekst'
  | 'dokumentegenskab'
  | 'sidehoved'
  | 'sidefod'
  | 'skjult tekst'
  | 'tekstboks'
  | 'alternativ tekst'
  | 'feltkode'
  | 'fjernet link'
  | 'tegning'
  | 'indlejret fil'
  | 'PDF-note'
  | 'oplysninger i et billede'
  | 'øvrig del af filen';

/** What one reading of one file gathers beside the text. Readers write into it through the functions below. */
export interface Findings {
  losses: Map<LossKind, { count: number; examples: string[] }>;
  hidden: HiddenText[];
  /** Places and texts of `hidden`, so that none is kept twice. */
  known: Set<string>;
  images: NeutralImage[];
  /** CPR numbers anywhere in the file. */
  buried: Buried;
  /** What was left out of the paragraph that is being read; see `pieces.ts`. */
  pieces: Piece[];
}

const MOST_EXAMPLES = 20;
const LONGEST_EXAMPLE = 120;

export function createFindings(): Findings {
  return { losses: new Map(), hidden: [], known: new Set(), images: [], buried: new Map(), pieces: [] };
}

/** Counts a loss. The example, '' for none, becomes one short line; the same one is not given twice. */
export function addLoss(findings: Findings, kind: LossKind, example = '', count = 1): void {
  const loss = findings.losses.get(kind) ?? { count: 0, examples: [] };
  findings.losses.set(kind, loss);
  loss.count += count;
  const line = shorten(normalizeLine(example));
  if (line !== '' && loss.examples.length < MOST_EXAMPLES && !loss.examples.includes(line)) loss.examples.push(line);
}

/** Keeps text that no reader sees, once for each place, so that it can be looked through; nothing when it is blank. */
export function addHidden(findings: Findings, place: HiddenPlace, text: string): void {
  const line = normalizeLine(text);
  if (line === '' || findings.known.has(`${place} ${line}`)) return;
  findings.known.add(`${place} ${line}`);
  findings.hidden.push({ place, text: line });
}

/** Whether the same words were already met in this place. */
export function isKnown(findings: Findings, place: HiddenPlace, text: string): boolean {
  return findings.known.has(`${place} ${normalizeLine(text)}`);
}

/** Something that is not carried over, as a loss and as hidden text in one. */
export function addDropped(findings: Findings, kind: LossKind, place: HiddenPlace, text: string): void {
  addLoss(findings, kind, text);
  addHidden(findings, place, text);
}

/**
 * Keeps a picture, without what cameras and programs wrote into it, and returns its name, `billede-2.png`; null, and a loss,
 * when it is no picture that a page can show.
 */
export function addImage(findings: Findings, bytes: Uint8Array, alt: string): string | null {
  const picture = stripPicture(bytes);
  addHidden(findings, 'alternativ tekst', alt);
  if (picture === null) {
    addLoss(findings, 'image', alt);
    return null;
  }
  const name = `billede-${findings.images.length + 1}.${picture.type}`;
  addHidden(findings, 'oplysninger i et billede', withoutMachineNumbers(picture.text));
  if (picture.labels.length > 0) addLoss(findings, 'image-data', `${name}: ${picture.labels.join(', ')}`);
  if (picture.mayBeTurned) addLoss(findings, 'image-turned', name);
  findings.images.push({ name, bytes: picture.bytes, alt: normalizeLine(alt) });
  return name;
}

/** The losses in the order in which they were first met. */
export function listLosses(findings: Findings): Loss[] {
  return [...findings.losses].map(([kind, { count, examples }]) => ({ kind, count, examples }));
}

/** Cut between words, and never in a number or an address: half of one would not be known for what it is, and be shown. */
function shorten(line: string): string {
  const cut = cutText(line, LONGEST_EXAMPLE);
  if (cut === line) return line;
  const whole = line.startsWith(' ', cut.length) ? cut : cut.replace(/\S*$/u, '');
  return `${whole.replace(/[\d\p{Pd}\s./_:()+]+$/u, '')} …`;
}
