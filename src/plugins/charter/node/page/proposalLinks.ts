import { lowerFirst } from '../../../../danish/capitals';
import { proposalNamed } from '../../../../model/charter/buildProposals';
import { proposalName } from '../../../../model/charter/proposalWords';
import type { CharterParagraph, CharterProposal } from '../../../../model/charter/records';
import { exampleMark } from '../../../../model/exampleMark';
import type { Knowledge } from '../../../../model/knowledge';
import { element, link, text, type MarkupChild } from '../../../../model/markup';
import type { VersionPlace } from './addCharterParts';

/** The proposals to change a paragraph of a version, to take it out, or to add one beside it; each with what became of it. */
export function proposalsAbout({ id }: CharterParagraph, { document, version }: VersionPlace, knowledge: Knowledge): MarkupChild[] {
  const isFirst = version.paragraphs[0]?.id === id;
  const own = document.proposals.filter((proposal) => proposal.version === version.id && standsBy(proposal, id, isFirst));
  const items = own.map((proposal) => element('li', {}, [...proposalLink(proposal, knowledge), text(`${aimBeside(proposal)} (${lowerFirst(knowledge.label('proposal-fate', proposal.fate))})`)]));
  return items.length === 0 ? [] : [element('ul', {}, items)];
}

/** A new paragraph is told of where it would stand: below the one before it, or below the first that it would stand before. */
function standsBy({ change, paragraph, after }: CharterProposal, id: string, isFirst: boolean): boolean {
  if (change !== 'added') return paragraph === id;
  return after === null ? isFirst : after.id === id;
}

function aimBeside({ change, after }: CharterProposal): string {
  if (change === 'changed') return '';
  if (change === 'removed') return ', at paragraffen udgår';
  return after === null ? ', ny paragraf før denne' : ', ny paragraf efter denne';
}

/** The proposal that a change takes in; nothing where this edition has none. */
export function proposalBehind(id: string | null, knowledge: Knowledge): MarkupChild[] {
  const proposal = proposalNamed(id, knowledge.charters);
  return proposal === undefined ? [] : proposalLink(proposal, knowledge);
}

/** The way to a proposal by the municipality that it is from, marked when it is made up. */
export function proposalLink(proposal: CharterProposal, { pages }: Pick<Knowledge, 'pages'>): MarkupChild[] {
  return [...(proposal.isExample ? [exampleMark(), text(' ')] : []), link(proposal.address, proposalName(proposal, pages))];
}
