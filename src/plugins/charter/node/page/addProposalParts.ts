import type { Root, RootContent } from 'mdast';
import { lowerFirst } from '../../../../danish/capitals';
import { isTemplate } from '../../../../model/charter/buildCharters';
import { addressOfProposals, placeOfProposal, versionNamed, type ProposalPlace } from '../../../../model/charter/buildProposals';
import { isSameParagraph } from '../../../../model/charter/compareVersions';
import { paragraphName } from '../../../../model/charter/paragraphName';
import { municipalityName, nameOfAim, placeOfNew } from '../../../../model/charter/proposalWords';
import { readMotivation } from '../../../../model/charter/readMotivation';
import { isParagraphBlock, wordsOfParagraph } from '../../../../model/charter/readParagraphs';
import type { CharterProposal, CharterVersion } from '../../../../model/charter/records';
import { findFactBox } from '../../../../model/factBox';
import type { Knowledge } from '../../../../model/knowledge';
import { isListed } from '../../../../model/listed';
import { element, heading, inline, link, text, type Markup, type MarkupChild } from '../../../../model/markup';
import { notText } from '../../../../model/pageText';
import type { Page } from '../../../../model/tree';
import { labelOfDocument } from '../../shared/documentLabel';
import { redlineMarkup } from './redlineMarkup';

/**
 * Shows a proposal against the version that it would change: what would be gone and what would come, the suggested words by
 * themselves, and below the reasons what became of it. All of it is there without scripts.
 */
export function addProposalParts(tree: Root, page: Page, knowledge: Knowledge): void {
  const place = page.kind === 'proposal' ? placeOfProposal(page, knowledge.charters) : null;
  if (place === null) return;
  const suggested = tree.children.find(isParagraphBlock);
  tree.children = tree.children.filter((node) => !isParagraphBlock(node));
  tree.children.splice(readMotivation(tree)?.end ?? tree.children.length, 0, ...outcomeSection(place));
  tree.children.splice(afterFacts(tree), 0, ...changeSection(place, knowledge), ...wordingSection(place.proposal, suggested));
  tree.children.splice(findFactBox(tree) + 1, 0, ...(isListed(page) ? [takeAlong(place)] : []));
  tree.children.unshift(...templateNote(place));
}

/** Below the fact box and, for who has one, the link to the page. */
function afterFacts({ children }: Root): number {
  return Math.max(findFactBox({ type: 'root', children }), children.findIndex((node) => node.type === 'markup' && node.data.hName === 'record-links')) + 1;
}

/** An example says above everything else that it is one; so does what is written against a template. */
function templateNote({ document }: ProposalPlace): RootContent[] {
  const label = labelOfDocument({ isExample: false, isTemplate: isTemplate(document) });
  return label === '' ? [] : [shown(element('p', { className: ['redline__label'] }, [text(label)]))];
}

/** Drawn by `theme/ProposalTake.tsx`, which knows the address of the site. */
function takeAlong({ document, proposal }: ProposalPlace): RootContent {
  return shown(element('proposal-take', { dataId: proposal.id, dataAddress: proposal.address, dataAll: addressOfProposals(document) }));
}

/** What repeats the words of versions, or says how they are shown, is none of the text of the proposal. */
function shown(markup: Markup): RootContent {
  return notText(markup) as RootContent;
}

function changeSection(place: ProposalPlace, knowledge: Knowledge): RootContent[] {
  const { before, proposed } = place.proposal;
  return [heading(2, 'Forslaget', 'forslaget'), element('p', {}, [text(sayWhat(place, knowledge))]) as RootContent, shown(redlineMarkup(before, proposed))];
}

/** `Kommune C foreslår at ændre § 2. Kortlægning i version 2. Det overstregede går ud, og det understregede er nyt.` */
function sayWhat({ document, proposal }: ProposalPlace, { pages }: Knowledge): string {
  const who = municipalityName(proposal.municipality, pages);
  const version = lowerFirst(versionNamed(proposal.version, document)?.label ?? proposal.version);
  if (proposal.change === 'removed') return `${who} foreslår, at ${nameOfAim(proposal)} udgår af ${version}. Det overstregede går ud.`;
  if (proposal.change === 'added') return `${who} foreslår en ny paragraf i ${version}, ${placeOfNew(proposal)}. Alt i den er nyt.`;
  return `${who} foreslår at ændre ${nameOfAim(proposal)} i ${version}. Det overstregede går ud, og det understregede er nyt.`;
}

/** The suggested words without marks, as they would stand in the charter. */
function wordingSection({ proposed }: CharterProposal, suggested: RootContent | undefined): RootContent[] {
  if (proposed === null || suggested === undefined || !isParagraphBlock(suggested)) return [];
  return [heading(2, 'Den foreslåede ordlyd', 'ordlyd'), element('p', { className: ['proposal__name'] }, [text(paragraphName(proposed))]) as RootContent, ...wordsOfParagraph(suggested)];
}

/** What happened and why, and where a version took it in, what that made of it. Nothing for one that waits. */
function outcomeSection({ document, proposal }: ProposalPlace): RootContent[] {
  const later = versionNamed(proposal.takenInto, document);
  const note = proposal.fateNote === null ? [] : [element('p', {}, inline(proposal.fateNote)) as RootContent];
  const blocks = [...note, ...(later === undefined ? [] : becameOf(proposal, later))];
  return blocks.length === 0 ? [] : [heading(2, 'Hvad der blev af det', 'udfald'), ...blocks];
}

function becameOf(proposal: CharterProposal, later: CharterVersion): RootContent[] {
  const { proposed, before, outcome } = proposal;
  const there = link(outcome === null ? later.address : `${later.address}#${outcome.id}`, later.label);
  if (outcome === null) return [sentence([there, text(proposed === null ? ' har ikke paragraffen.' : ' har ingen paragraf med forslagets id, så ordene kan ikke stilles op mod hinanden.')])];
  if (proposed !== null && isSameParagraph(proposed, outcome)) return [sentence([there, text(' har forslaget ordret.')])];
  const from = proposed === null ? 'Fra den paragraf, der skulle gå ud, til ' : 'Fra forslaget til ';
  return [sentence([text(from), there, text('. Det overstregede kom ikke med, og det understregede er kommet til:')]), shown(redlineMarkup(proposed ?? before, outcome))];
}

function sentence(children: readonly MarkupChild[]): RootContent {
  return element('p', {}, children) as RootContent;
}
