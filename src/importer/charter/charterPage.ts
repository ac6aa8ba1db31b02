import type { RootContent } from 'mdast';
import { stringify } from 'yaml';
import { paragraphLinks } from '../../model/charter/paragraphLinks';
import type { CharterParagraph } from '../../model/charter/records';
import { readHeadingAnchor } from '../../model/headingAnchor';
import { isPlaceholder } from '../../model/drafts';
import { reservedAnchors } from '../../model/rules/duplicateAnchor';
import type { CharterFields } from '../../model/kinds/charter';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { FindOrganisation } from '../recognise/organisations';
import { possibleNames } from '../write/namesInText';
import { plainField } from '../write/siteSyntax';
import { picturesBeside } from '../write/tidyBlocks';
import { toMarkdown } from '../write/toMarkdown';
import { awaitedHead } from './awaitedHead';
import { skeletonChanges } from './changes';
import { pageBlocks, tidyParts, type Tidying, type TidyPart } from './charterBody';
import { newHead, type HeadFacts } from './charterHead';
import type { CharterText } from './charterText';
import { doubtBlocks } from './doubtBlocks';
import { doubtOf, splitOf } from './likenessWords';
import type { Matching } from './match/matching';
import { matchParagraphs } from './match/matchParagraphs';
import { createParagraphIds } from './paragraphIds';
import type { Target } from './target';

export interface CharterPageFacts extends Tidying, Pick<HeadFacts, 'today' | 'source' | 'state' | 'date'> {
  target: Target;
  /** Whether an id is somebody else's on the site. */
  isTaken: (id: string) => boolean;
  find: FindOrganisation;
}

export interface WrittenCharter {
  /** The whole file. */
  text: string;
  /** In the order of the text. */
  paragraphs: CharterParagraph[];
  headings: string[];
  matching: Matching;
  changes: CharterFields['changes'];
  /** As in the front matter. */
  date: string | null;
}

/** Writes the text of a charter as the page of a version: a draft, each paragraph under an id that it keeps. */
export function writeCharterPage(charter: CharterText, facts: CharterPageFacts): WrittenCharter {
  const { target, known } = facts;
  const parts = withPictures(tidyParts(charter.parts, facts), facts);
  const read = parts.filter((part) => part.kind === 'paragraph');
  const matching = matchParagraphs(target.formers, read);
  const reserved = anchorsOfPage(target);
  const ids = idsOf(read, matching, charter, reserved, facts);
  const paragraphs = read.map(({ number, title, text, blocks }, at): CharterParagraph => ({ id: ids[at] ?? '', number, title, text, links: paragraphLinks(blocks, new Map()) }));
  const changes = changesOf(paragraphs, matching, target).map((change) => ({ ...change, reason: isPlaceholder(change.reason) ? plainField(change.reason, known) : change.reason }));
  const head = headOf({ ...facts, title: charter.title, paragraphs: paragraphs.length, changes, known });
  const yaml = stringify(head, { lineWidth: 0, aliasDuplicateObjects: false });
  const blocks = pageBlocks(parts, ids, reserved);
  tellNames(blocks, facts);
  const body = toMarkdown({ type: 'root', children: [...doubtBlocks(matching, paragraphs, changes), ...blocks] });
  return { text: `---\n${yaml}---\n\n${body}${keptBody(target)}`, paragraphs, headings: parts.flatMap((part) => (part.kind === 'heading' ? [part.words] : [])), matching, changes, date: (head['date'] ?? null) as string | null };
}

/** Who has signed may stand there in a public role, which only an editor can judge. */
function tellNames(blocks: readonly RootContent[], { find, notes }: CharterPageFacts): void {
  const names = possibleNames(blocks, find);
  if (names.length > 0) notes.push({ kind: 'look', place: 'hele siden', text: `Her kan stå navne på personer: ${names.map((name) => `»${name}«`).join(', ')}. Lad dem kun stå, hvis de optræder i en offentlig rolle.` });
}

function withPictures(parts: readonly TidyPart[], facts: CharterPageFacts): TidyPart[] {
  const shown = parts.flatMap((part) => (part.kind === 'heading' ? [] : part.blocks));
  const blocks = picturesBeside(shown, facts.pictures);
  return blocks.length === 0 ? [...parts] : [...parts, ...tidyParts([{ kind: 'text', blocks }], { ...facts, footnotes: new Map() })];
}

function idsOf(read: Parameters<typeof matchParagraphs>[1], matching: Matching, { word }: CharterText, reserved: readonly string[], { target, isTaken }: CharterPageFacts): string[] {
  const carried = new Map(matching.matches.map(({ at, former }) => [at, former.paragraph.id]));
  const nextId = createParagraphIds({
    taken: [...reserved, ...target.formers.map(({ paragraph }) => paragraph.id)],
    isElsewhere: (id) => isTaken(`${target.id}-${id}`) || isTaken(`${target.document.id}-${id}`),
    word,
  });
  return read.map((paragraph, at) => carried.get(at) ?? nextId(paragraph));
}

/** What no new paragraph and no heading may be called: sections of the site, and headings of the text that the page keeps. */
function anchorsOfPage({ existing }: Target): string[] {
  const kept: string[] = [];
  if (existing !== null) {
    visit(existing.page.body, 'heading', (node) => {
      const { id } = readHeadingAnchor(toString(node));
      if (id !== null) kept.push(id);
    });
  }
  return [...reservedAnchors('charter'), ...kept];
}

/** Reasons can be asked for only where the words of a version before are known. */
function changesOf(paragraphs: readonly CharterParagraph[], { matches, parts }: Matching, target: Target): CharterFields['changes'] {
  const { knownBefore, existing } = target;
  if (knownBefore === null) return [];
  const doubts = matches.filter(({ certainty }) => certainty === 'confirm').map((match): [string, string] => [match.former.paragraph.id, ` ${doubtOf(match)}`]);
  const splits = parts.map((part): [string, string] => [paragraphs[part.at]?.id ?? '', ` ${splitOf(part)}`]);
  return skeletonChanges(knownBefore.paragraphs, paragraphs, existing?.page.fields.changes ?? [], new Map([...doubts, ...splits]));
}

function headOf(facts: HeadFacts): Record<string, unknown> {
  const { existing } = facts.target;
  return existing === null ? newHead(facts) : awaitedHead(existing, facts);
}

/** What stood on the page while its words were not known is kept below them, to be read through. */
function keptBody({ existing }: Target): string {
  const own = existing === null || existing.page.fields.textKnown ? '' : existing.page.source.trim();
  return own === '' ? '' : `\nUdfyld: Læs teksten herunder igennem, og slet denne linje. Teksten er skrevet, før ordlyden var kendt.\n\n${own}\n`;
}
