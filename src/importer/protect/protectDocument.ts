import { digitsOf } from '../../danish/cprNumber';
import type { BuriedNumber, HiddenText, Loss, NeutralDocument } from '../neutral';
import { findPersonal, maskText, type PersonalData, type PersonalKind } from './findPersonal';
import { maskTree } from './maskTree';

/** Personal data that a file carries, never whole: enough to find it again, and where it stands. */
export interface PersonalFinding {
  kind: PersonalKind;
  /** In Danish: `brødtekst`, `kommentar`, `filnavn` … */
  place: string;
  /** `0707•••`: the report may be mailed on. */
  hint: string;
  /** Whether it goes from one part of the file into another, so that taking out what is seen of it would leave the rest. */
  isParted?: true;
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
  const found: Placed[] = [
    ...body.found.map((each) => ({ ...each, place: 'brødtekst' })),
    ...document.images.flatMap(({ alt }) => findPersonal(alt).map((each) => ({ ...each, place: 'billedtekst' }))),
    ...document.hidden.flatMap(({ place, text }) => findPersonal(text).map((each) => ({ ...each, place }))),
    ...name.found.map((each) => ({ ...each, place: 'filnavn' })),
    ...losses.flatMap((loss) => loss.found.map((each) => ({ ...each, place: 'noget, der ikke kommer med' }))),
  ];
  const findings = [...found.map(findingOf), ...acrossHidden(document.hidden), ...overlooked(document.buried, found)];
  const hidden = document.hidden.map(({ place, text }) => ({ place, text: maskText(text).text }));
  return { document: { body: body.root, images, hidden, losses: losses.map(({ loss }) => loss), buried: [] }, fileName: name.text, findings };
}

function maskLoss(loss: Loss): { loss: Loss; found: PersonalData[] } {
  const examples = loss.examples.map(maskText);
  return { loss: { ...loss, examples: examples.map(({ text }) => text) }, found: examples.flatMap(({ found }) => found) };
}

type Placed = PersonalData & Pick<HiddenText, 'place'>;

/** CPR numbers that go from one hidden paragraph, comment or deletion into the next one of its sort. */
function acrossHidden(hidden: readonly HiddenText[]): PersonalFinding[] {
  return [...new Set(hidden.map(({ place }) => place))].flatMap((place) => {
    const lines = hidden.filter((each) => each.place === place).map(({ text }) => text);
    const across = findPersonal(lines.join('\n')).filter(({ kind, text }) => kind === 'cpr' && text.includes('\n'));
    return across.map(({ text }) => ({ ...findingOf({ kind: 'cpr', text, place }), isParted: true as const }));
  });
}

/** CPR numbers of the raw file that were found at no place by name. */
function overlooked(buried: readonly BuriedNumber[], found: readonly Placed[]): PersonalFinding[] {
  const known = new Set(found.filter(({ kind }) => kind === 'cpr').map(({ text }) => digitsOf(text)));
  return buried
    .filter(({ text }) => !known.has(digitsOf(text)))
    .map(({ text, isParted }) => ({ ...findingOf({ kind: 'cpr', text, place: 'skjulte dele af filen' }), ...(isParted ? { isParted } : {}) }));
}

function findingOf({ kind, text, place }: Pick<Placed, 'kind' | 'text' | 'place'>): PersonalFinding {
  return { kind, place, hint: `${text.slice(0, kind === 'e-mail' ? 2 : 4)}•••` };
}

/** Whether a CPR number lies across parts of the file. */
export function holdsPartedNumber(findings: readonly PersonalFinding[]): boolean {
  return findings.some(({ isParted }) => isParted === true);
}

/** Whether the file carries a CPR number that somebody may bear. */
export function holdsCprNumber(findings: readonly PersonalFinding[]): boolean {
  return findings.some(({ kind }) => kind === 'cpr');
}
