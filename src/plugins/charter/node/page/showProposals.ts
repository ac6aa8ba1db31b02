import type { Parent, Root } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { lowerFirst } from '../../../../danish/capitals';
import { formatPartialDate } from '../../../../danish/dates';
import { allProposals, versionNamed, type ProposalPlace } from '../../../../model/charter/buildProposals';
import { describeAim, municipalityName } from '../../../../model/charter/proposalWords';
import type { Knowledge } from '../../../../model/knowledge';
import { element, link, scrollTable, text, type Markup, type MarkupChild } from '../../../../model/markup';
import { notText } from '../../../../model/pageText';
import type { Page } from '../../../../model/tree';
import { proposalLink } from './proposalLinks';

/** Replaces `::proposals` by a table of the proposals to the document in whose folder the page lies; elsewhere, of those to all. */
export function showProposals(tree: Root, page: Page, knowledge: Knowledge): void {
  visit(tree, 'leafDirective', (node: LeafDirective, index, parent: Parent | undefined) => {
    if (node.name !== 'proposals' || parent === undefined || index === undefined) return;
    parent.children[index] = notText(proposalTable(listedOn(page, knowledge), knowledge));
  });
}

function listedOn({ address }: Page, { charters }: Knowledge): ProposalPlace[] {
  const own = charters.filter((document) => address.startsWith(document.address));
  return allProposals(own.length === 0 ? charters : own);
}

const HEADINGS = ['Forslag', 'Udfald', 'Kommune', 'Paragraf'];

function proposalTable(places: readonly ProposalPlace[], knowledge: Knowledge): Markup {
  if (places.length === 0) return element('p', {}, [text('Der er ingen forslag endnu.')]);
  const head = element('tr', {}, HEADINGS.map((label) => element('th', { scope: 'col' }, [text(label)])));
  const rows = places.map((place) => element('tr', {}, cellsOf(place, knowledge).map((cell) => element('td', {}, cell))));
  return scrollTable('Tabel: Forslag', [element('table', { className: ['proposals'] }, [element('thead', {}, [head]), element('tbody', {}, rows)])]);
}

function cellsOf({ document, proposal }: ProposalPlace, knowledge: Knowledge): MarkupChild[][] {
  const municipality = knowledge.pageById(proposal.municipality);
  const name = municipalityName(proposal.municipality, knowledge.pages);
  const version = versionNamed(proposal.version, document);
  const later = versionNamed(proposal.takenInto, document);
  return [
    proposalLink(proposal, knowledge),
    [text(knowledge.label('proposal-fate', proposal.fate)), ...(later === undefined ? [] : [text(': '), link(`${later.address}${proposal.outcome === null ? '' : `#${proposal.paragraph}`}`, later.label)])],
    [municipality === undefined ? text(name) : link(municipality.address, name), text(proposal.date === null ? ', dato ikke oplyst' : `, ${formatPartialDate(proposal.date)}`)],
    // A number is not parted from its sign in a narrow column.
    [text(describeAim(proposal).replaceAll('§ ', '§\u00a0')), ...(version === undefined ? [] : [text(' i '), link(version.address, lowerFirst(version.label))])],
  ];
}
