import type { BlockContent, DefinitionContent, Heading, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { upperFirst } from '../../danish/capitals';
import { textToSlug } from '../../danish/slug';
import { organisationName } from '../recognise/names';
import type { Organisation } from '../recognise/organisations';
import { shortLinkIn } from '../recognise/ownLinks';
import type { Item, Minutes } from '../recognise/recogniseMinutes';
import type { Action, Decision, OwnFacts, Part } from '../recognise/settle';
import { paragraphOf, plainText, type Phrasing } from '../text/phrasing';
import { leftFootnotes, writeFootnotes, type Footnotes } from './footnotes';
import { createAnchors, createRecordIds } from './ids';
import { possibleNames, withoutNames } from './namesInText';
import { ownRecordIds, withPageLinks } from './pageLinks';
import { writePartnerRound, type WrittenTurn } from './partnerRound';
import { withoutSiteSyntax, type KnownIds } from './siteSyntax';
import { picturesBeside, tidyBlocks, type PictureFolder } from './tidyBlocks';
import { toMarkdown } from './toMarkdown';

/** What the body of a page needs to know beside the minutes. */
export interface BodyFacts {
  /** Id of the meeting. */
  meeting: string;
  /** What ids of decisions and actions are made of: the day, or the id of the meeting. */
  stem: string;
  pictures: PictureFolder;
  footnotes: Footnotes['notes'];
  known: KnownIds;
  /** Ids that are taken already anywhere on the site. */
  taken: ReadonlySet<string>;
  /** Ids of tracks by the slug of their title. */
  tracks: ReadonlyMap<string, string>;
  /** Ids of the items in the meeting's post by the slug of their title. */
  agenda: ReadonlyMap<string, string>;
}

/** A decision or an action as it stands on the page, for the report. */
export interface WrittenRecord {
  id: string;
  text: string;
  who: string[];
  deadline: string | null;
}

export interface WrittenBody {
  blocks: RootContent[];
  /** `3. Charter` */
  items: string[];
  decisions: WrittenRecord[];
  actions: WrittenRecord[];
  partnerRound: WrittenTurn[];
}

interface Writing extends BodyFacts {
  minutes: Minutes;
  anchor: (title: string, own: string | null) => string;
  nextDecision: () => string;
  nextAction: () => string;
  numbers: Map<string, number>;
  ids: Map<Decision, string>;
  /** Ids that records brought along. */
  ownIds: ReadonlySet<string>;
  body: WrittenBody;
}

/** The body of a page of minutes: text above the first item, then each item with its text, decisions and actions. */
export function writeBody(minutes: Minutes, facts: BodyFacts): WrittenBody {
  const body: WrittenBody = { blocks: [], items: [], decisions: [], actions: [], partnerRound: [] };
  const ids = { nextDecision: createRecordIds('b', facts.stem, facts.taken), nextAction: createRecordIds('h', facts.stem, facts.taken) };
  const writing: Writing = { ...facts, ...ids, minutes, anchor: createAnchors(facts.agenda), numbers: new Map(), ids: new Map(), ownIds: ownRecordIds(minutes), body };
  body.blocks.push(...writeParts(minutes.intro, 1, 'indledningen', writing));
  for (const item of minutes.items) body.blocks.push(...writeItem(item, writing));
  body.blocks.push(...tidyText(leftFootnotes(facts.footnotes, writing.numbers), 2, 'noterne', writing), ...leftPictures(writing));
  body.partnerRound.push(...writePartnerRound(minutes.partnerRound, (words) => fieldOf(words, writing)));
  tellPossibleNames(minutes, body);
  return body;
}

/** Words of the partner round, which stands in the front matter: Markdown on one line. */
function fieldOf(words: Phrasing, writing: Writing): string {
  return toMarkdown({ type: 'root', children: tidyText([paragraphOf(structuredClone(words))], 2, 'partnerrunden', writing) }).replace(/\s+/gu, ' ').trim();
}

function tellPossibleNames({ find, notes }: Minutes, { blocks }: WrittenBody): void {
  const names = possibleNames(blocks, find);
  if (names.length > 0) notes.push({ kind: 'look', place: 'hele siden', text: `Her kan stå navne på personer: ${names.map((name) => `»${name}«`).join(', ')}.` });
}

function leftPictures(writing: Writing): RootContent[] {
  return tidyText(picturesBeside(writing.body.blocks, writing.pictures), 2, 'billederne', writing);
}

function writeItem(item: Item, writing: Writing): RootContent[] {
  const title = plainText(item.title).replace(/\s+/gu, ' ').trim();
  const name = item.number === null ? title : `${item.number}. ${title}`;
  const place = item.number === null ? `punktet »${title}«` : `punkt ${item.number} »${title}«`;
  writing.body.items.push(name);
  const words = [{ type: 'text' as const, value: isDeep(item) ? name : title }];
  const [heading] = tidyText([paragraphOf(words)], item.depth + 1, place, writing);
  const children = heading?.type === 'paragraph' ? heading.children : words;
  const anchor = writing.anchor(title, ownAnchor(item, writing));
  const headed: Heading = { type: 'heading', depth: Math.min(item.depth + 1, 6) as 2 | 3 | 4, children: [...children, { type: 'text', value: ` {#${anchor}}` }] };
  return [headed, ...itemFacts(item, title, writing), ...writeParts(item.parts, item.depth + 1, place, writing)];
}

/** The anchor of a heading that links to itself, as in a Word file of the knowledge base. */
function ownAnchor({ title }: Item, { meeting }: Writing): string | null {
  const id = shortLinkIn(title);
  return id?.startsWith(`${meeting}-`) === true ? id.slice(meeting.length + 1) : null;
}

/** The site knows items and items inside them; a heading deeper down keeps its number in its words. */
function isDeep({ depth }: Item): boolean {
  return depth > 2;
}

function itemFacts(item: Item, title: string, { tracks }: Writing): LeafDirective[] {
  if (isDeep(item)) return [];
  const { number } = item;
  const track = tracks.get(textToSlug(title));
  const own = item.tracks !== undefined && item.tracks.length > 0 ? item.tracks : track === undefined ? [] : [track];
  const attributes = { ...(number === null ? {} : { number }), ...listed('tracks', own), ...listed('affects', item.affects) };
  return Object.keys(attributes).length === 0 ? [] : [{ type: 'leafDirective', name: 'item', attributes, children: [] }];
}

/** Ids in an attribute; none when there are none. */
function listed(name: string, ids: readonly string[] = []): Record<string, string> {
  return ids.length === 0 ? {} : { [name]: ids.join(' ') };
}

/** `level` is that of the heading above. Notes of the whole item stand at its end. */
function writeParts(parts: readonly Part[], level: number, place: string, writing: Writing): RootContent[] {
  const blocks = parts.flatMap((part) => writePart(part, level, place, writing));
  const withNotes = writeFootnotes(blocks, writing.footnotes, writing.numbers);
  const added = withNotes.slice(blocks.length);
  return [...withNotes.slice(0, blocks.length), ...tidyText(added, level, place, writing)];
}

function writePart(part: Part, level: number, place: string, writing: Writing): RootContent[] {
  if (part.kind === 'text') return tidyText([part.node], level, place, writing);
  const blocks = tidyText(part.blocks, level, place, writing);
  return [part.kind === 'decision' ? writeDecision(part, blocks, writing) : writeAction(part, blocks, writing)];
}

/** Text as it may stand on the page: without names, without what the site reads as its own signs, pictures with their files. */
function tidyText(blocks: readonly RootContent[], level: number, place: string, { pictures, minutes, known, meeting, ownIds }: Writing): RootContent[] {
  const tidy = tidyBlocks(blocks, level, pictures, minutes.notes);
  if (minutes.own !== null) for (const block of tidy) withPageLinks(block, meeting, ownIds);
  withoutNames(tidy, minutes.directory, place, minutes.notes);
  for (const block of tidy) {
    const altered = withoutSiteSyntax(block, known);
    for (const words of altered) minutes.notes.push({ kind: 'look', place, text: `Et tegn er ændret, for sitet ville læse det som sin egen kode: »${words}«.` });
  }
  return tidy;
}

function writeDecision(decision: Decision, blocks: RootContent[], writing: Writing): ContainerDirective {
  const id = idFor(decision.own?.id, writing.nextDecision, writing);
  writing.ids.set(decision, id);
  writing.body.decisions.push({ id, text: wordsOf(blocks), who: decision.who.map(organisationName), deadline: null });
  const next = decision.own?.supersededBy ?? null;
  const superseded = decision.state === 'superseded' && next !== null ? { supersededBy: next } : {};
  return container('decision', { id, ...(decision.state === 'valid' ? {} : { state: decision.state }), ...whoOf(decision.who), ...listed('affects', decision.own?.affects), ...superseded }, titled(decision.own, blocks));
}

function writeAction(action: Action, blocks: RootContent[], writing: Writing): ContainerDirective {
  const id = idFor(action.own?.id, writing.nextAction, writing);
  const decision = action.own?.decision ?? (action.decision === null ? undefined : writing.ids.get(action.decision));
  writing.body.actions.push({ id, text: wordsOf(blocks), who: action.who.map(organisationName), deadline: action.deadline });
  const attributes = {
    id,
    state: action.state,
    ...whoOf(action.who),
    ...(action.deadline === null ? {} : { deadline: action.deadline }),
    ...(decision === undefined ? {} : { decision }),
    ...listed('affects', action.own?.affects),
  };
  return container('action', attributes, titled(action.own, blocks));
}

/** The id that a record brings along, unless somebody else has it by now; else the next one. */
function idFor(own: string | null | undefined, next: () => string, { taken, body }: Writing): string {
  const used = [...body.decisions, ...body.actions].some(({ id }) => id === own);
  if (own != null && !taken.has(own) && !used) return own;
  let id = next();
  while ([...body.decisions, ...body.actions].some((record) => record.id === id)) id = next();
  return id;
}

/** The title of a record as the label of its block. */
function titled(own: OwnFacts | undefined, blocks: RootContent[]): RootContent[] {
  if (own === undefined || own.title === '') return blocks;
  return [{ type: 'paragraph', data: { directiveLabel: true } as object, children: [{ type: 'text', value: own.title }] }, ...blocks];
}

function container(name: string, attributes: Record<string, string>, blocks: RootContent[]): ContainerDirective {
  // What stands in a record was a block of the document; definitions and the like are gone by now.
  return { type: 'containerDirective', name, attributes, children: blocks as (BlockContent | DefinitionContent)[] };
}

/** A list in words is parted by semicolons, so that none may stand in a name; one in small letters would be read as an id. */
function whoOf(who: readonly Organisation[]): { who?: string } {
  const names = who.map((each) => ('municipality' in each ? each.municipality : upperFirst(each.who.replace(/\s*[;\n]\s*/gu, ', '))));
  return names.length === 0 ? {} : { who: names.join('; ') };
}

function wordsOf(blocks: readonly RootContent[]): string {
  return blocks.map((block) => toString(block)).join(' ').replace(/\s+/gu, ' ').trim();
}
