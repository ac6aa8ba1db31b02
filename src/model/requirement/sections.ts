import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { textToSlug } from '../../danish/slug';
import { readHeadingAnchor } from '../headingAnchor';

/** What every requirement says, each under a heading of its own. */
export type RequirementPart = 'wording' | 'proof' | 'followUp' | 'risk' | 'law';

/** The headings in the order of the page; `note` says what belongs below them. */
export const REQUIREMENT_SECTIONS: ReadonlyArray<{ part: RequirementPart; title: string; anchor: string; note: string }> = [
  { part: 'wording', title: 'Kravtekst', anchor: 'kravtekst', note: 'selve kravet, klar til at kopiere' },
  { part: 'proof', title: 'Dokumentation', anchor: 'dokumentation', note: 'hvilket bevis kommunen beder om, og hvornår' },
  { part: 'followUp', title: 'Opfølgning', anchor: 'opfoelgning', note: 'hvem der kontrollerer hvad, og hvad der sker, hvis kravet ikke er opfyldt' },
  { part: 'risk', title: 'Risiko', anchor: 'risiko', note: 'hvad der kan gå galt' },
  { part: 'law', title: 'Jura', anchor: 'jura', note: 'hvad reglerne siger, med kilde og dato' },
];

/** A section as the editor wrote it, without its heading. */
export interface RequirementSection {
  /** Line of the heading. */
  line: number;
  content: RootContent[];
}

/** The sections of a requirement that are there. One ends where the next heading of its level or above begins; the first of a name counts. */
export function readRequirementSections({ children }: Root): ReadonlyMap<RequirementPart, RequirementSection> {
  const sections = new Map<RequirementPart, RequirementSection>();
  let open: RequirementSection | null = null;
  for (const node of children) {
    if (node.type === 'heading' && node.depth <= 2) {
      const part = partOf(node);
      open = { line: node.position?.start.line ?? 1, content: [] };
      if (part !== null && !sections.has(part)) sections.set(part, open);
    } else {
      open?.content.push(node);
    }
  }
  return sections;
}

/** Known by its anchor, which is what links and readers of the data hold on to. */
function partOf(heading: Heading): RequirementPart | null {
  const { words, id } = readHeadingAnchor(toString(heading));
  const anchor = id ?? textToSlug(words);
  return (heading.depth === 2 && REQUIREMENT_SECTIONS.find((section) => section.anchor === anchor)?.part) || null;
}
