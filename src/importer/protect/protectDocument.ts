import type { HiddenText, Loss, NeutralDocument } from '../neutral';
import { findPersonal, maskText, type PersonalData, type PersonalKind } from './findPersonal';
import { maskTree } from './maskTree';

/** Personal data that a file carries, never whole: enough to find it again, and where it stands. */
export interface PersonalFinding {
  kind: PersonalKind;
  /** In Danish: `brødtekst`, `kommentar`, `filnavn` … */
  place: string;
  /** `0707•••`: the report may be mailed on. */
  hint: string;
}

export interface Protected {
  /** Nothing personal is left in its body, the names and texts of its images, or the examples of what was lost. */
  document: NeutralDocument;
  fileName: string;
  findings: PersonalFinding[];
}

/** Takes personal data out of a document before anything else looks at it, and says what it was and where. */
export function protectDocument(document: NeutralDocument, fileName: string): Protected {
  const body = maskTree(document.body);
  const images = document.images.map((image) => ({ ...image, alt: maskText(image.alt).text }));
  const losses = document.losses.map(maskLoss);
  const name = maskText(fileName);
  const findings = [
    ...body.found.map((found) => findingOf(found, 'brødtekst')),
    ...document.images.flatMap(({ alt }) => findPersonal(alt).map((found) => findingOf(found, 'billedtekst'))),
    ...document.hidden.flatMap(findHidden),
    ...name.found.map((found) => findingOf(found, 'filnavn')),
    ...losses.flatMap(({ found }) => found.map((each) => findingOf(each, 'noget, der ikke kommer med'))),
  ];
  const hidden = document.hidden.map(({ place, text }) => ({ place, text: maskText(text).text }));
  return { document: { body: body.root, images, hidden, losses: losses.map(({ loss }) => loss) }, fileName: name.text, findings };
}

function maskLoss(loss: Loss): { loss: Loss; found: PersonalData[] } {
  const examples = loss.examples.map(maskText);
  return { loss: { ...loss, examples: examples.map(({ text }) => text) }, found: examples.flatMap(({ found }) => found) };
}

function findHidden({ place, text }: HiddenText): PersonalFinding[] {
  return findPersonal(text).map((found) => findingOf(found, place));
}

function findingOf({ kind, text }: PersonalData, place: string): PersonalFinding {
  return { kind, place, hint: `${text.slice(0, kind === 'e-mail' ? 2 : 4)}•••` };
}

/** Whether the file carries a CPR number that somebody may bear. */
export function holdsCprNumber(findings: readonly PersonalFinding[]): boolean {
  return findings.some(({ kind }) => kind === 'cpr');
}
