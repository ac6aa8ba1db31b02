import type { RootContent } from 'mdast';
import { lowerFirst, upperFirst } from '../../../../danish/capitals';
import { formatPartialDate } from '../../../../danish/dates';
import { allProposals, placeOfProposal, versionNamed, type ProposalPage, type ProposalPlace } from '../../../../model/charter/buildProposals';
import { paragraphName } from '../../../../model/charter/paragraphName';
import { describeAim } from '../../../../model/charter/proposalWords';
import { exampleMark } from '../../../../model/exampleMark';
import type { Knowledge } from '../../../../model/knowledge';
import { cite, element, heading, link, text, type MarkupChild } from '../../../../model/markup';
import { decisionLink } from '../../../../model/minutes/decisionLink';
import { withoutExampleMark } from '../../../../model/minutes/exampleTitle';
import { notText } from '../../../../model/pageText';
import { factBox, labels, opening, pageLinks, type PageSections } from './shared';

/** Who proposes to change what, and what became of it, above the text of a proposal. */
export function proposalSections(page: ProposalPage, knowledge: Knowledge): PageSections {
  const { fields } = page;
  const place = placeOfProposal(page, knowledge.charters);
  const day = fields.date === null ? 'Ikke oplyst' : formatPartialDate(fields.date);
  const facts = factBox('Om forslaget', [
    ['Kommune', pageLinks(knowledge, [fields.municipality])],
    ['Charter', place === null ? [] : [link(place.document.address, place.document.title)]],
    ['Version', pageLinks(knowledge, [fields.version])],
    ['Paragraf', place === null ? [] : paragraphOf(place)],
    ['Dato', [text(day), ...cite(fields.sources)]],
    ['Udfald', labels(knowledge, 'proposal-fate', [fields.fate])],
    ['Kom med i', fields.takenInto === undefined ? [] : pageLinks(knowledge, [fields.takenInto])],
    ['Beslutning', decisionLink(fields.decision ?? null, knowledge.minutes)],
  ]);
  return { before: [...opening('proposal', fields, knowledge), facts], after: [] };
}

/** The paragraph where its version has it, or the one that a new one would stand after. */
function paragraphOf({ document, proposal }: ProposalPlace): MarkupChild[] {
  const { before, after, change, version } = proposal;
  const known = before ?? after;
  if (known === null) return [text('Ny paragraf før alle andre')];
  const there = link(`${versionNamed(version, document)?.address ?? document.address}#${known.id}`, paragraphName(known));
  if (change === 'added') return [text('Ny paragraf efter '), there];
  return change === 'removed' ? [there, text(' (skal udgå)')] : [there];
}

/** `Ændring af § 2. Kortlægning · Charterskabelon, version 2 · Taget med`. */
export function proposalLine({ document, proposal }: ProposalPlace, { label }: Pick<Knowledge, 'label'>): string {
  const version = lowerFirst(versionNamed(proposal.version, document)?.label ?? proposal.version);
  return [describeAim(proposal), `${upperFirst(withoutExampleMark(document.title))}, ${version}`, label('proposal-fate', proposal.fate)].join(' · ');
}

/** The proposals that a municipality has made to charters, each with what became of it. */
export function proposalsBy(municipality: string, knowledge: Knowledge): RootContent[] {
  const own = allProposals(knowledge.charters).filter(({ proposal }) => proposal.municipality === municipality);
  if (own.length === 0) return [];
  const items = own.map((place) => element('li', {}, [
    ...(place.proposal.isExample ? [exampleMark()] : []),
    link(place.proposal.address, withoutExampleMark(place.proposal.label), { className: ['overview__title'] }),
    element('span', { className: ['overview__facts'] }, [text(proposalLine(place, knowledge))]),
  ]));
  return [heading(2, 'Forslag til charteret', 'forslag'), element('ul', { className: ['overview'] }, items)].map(notText);
}
