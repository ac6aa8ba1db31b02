import { isProposal, versionNamed, type ProposalPage } from '../../../../model/charter/buildProposals';
import { describeAim } from '../../../../model/charter/proposalWords';
import { isListed } from '../../../../model/listed';
import type { Knowledge } from '../../../../model/knowledge';
import { nameOf } from '../../../../model/minutes/buildRecords';
import { markExample } from '../../../../model/minutes/exampleTitle';
import { shortAddressOf } from '../../../../model/shortAddress';
import { wholeAddress } from '../../../../model/wholeAddress';
import type { ApiFile } from '../api';
import { dayText, toTable, yesOrNo, type Column } from '../csvTable';
import { proposalParts, type ProposalParts } from './proposalParts';

/** A proposal with what its text says. */
type Row = ProposalPage & { parts: ProposalParts };

/** All listed proposals for Danish Excel. `siteUrl` ends in a slash. */
export function buildProposalsCsv(knowledge: Knowledge, siteUrl: string): ApiFile {
  const pages = knowledge.pages.filter(isProposal).filter(isListed);
  const rows = pages.flatMap((page): Row[] => {
    const parts = proposalParts(page, knowledge);
    return parts === null ? [] : [{ ...page, parts }];
  });
  return { name: 'proposals.csv', text: toTable(rows, columns(knowledge, siteUrl)) };
}

function columns(knowledge: Knowledge, siteUrl: string): Column<Row>[] {
  const { label, readAloud, minutes, pages } = knowledge;
  const versionLabel = ({ document }: ProposalParts, id: string | null): string => versionNamed(id, document)?.label ?? '';
  return [
    ['Id', ({ id }) => id],
    ['Titel', ({ fields }) => markExample(fields.title, fields.example === true)],
    ['Kommune', ({ fields }) => nameOf(fields, pages)],
    ['Charter', ({ parts }) => parts.document.title],
    ['Version', ({ parts }) => versionLabel(parts, parts.proposal.version)],
    ['Ændring', ({ parts }) => describeAim(parts.proposal)],
    ['Nuværende ordlyd', ({ parts }) => parts.proposal.before?.text ?? ''],
    ['Foreslået overskrift', ({ parts }) => parts.proposal.proposed?.title ?? ''],
    ['Foreslået ordlyd', ({ parts }) => parts.proposal.proposed?.text ?? ''],
    ['Begrundelse', ({ parts }) => parts.motivation],
    ['Dato', ({ fields }) => dayText(fields.date)],
    ['Udfald', ({ fields }) => label('proposal-fate', fields.fate)],
    ['Hvad der skete', ({ fields }) => readAloud(fields.fateNote ?? '')],
    ['Kom med i', ({ parts }) => versionLabel(parts, parts.proposal.takenInto)],
    ['Ordlyd dér', ({ parts }) => parts.proposal.outcome?.text ?? ''],
    ['Beslutning', ({ fields }) => minutes.decisions.find(({ id }) => id === fields.decision)?.title ?? ''],
    ['Sidst gennemgået', ({ fields }) => dayText(fields.reviewed)],
    ['Eksempel', ({ fields }) => yesOrNo(fields.example === true)],
    ['Adresse', ({ address }) => wholeAddress(address, siteUrl)],
    ['Kort link', (page) => wholeAddress(shortAddressOf(page), siteUrl)],
  ];
}
