import { placeOfProposal, type ProposalPage, type ProposalPlace } from '../../../../model/charter/buildProposals';
import { readMotivation } from '../../../../model/charter/readMotivation';
import type { Knowledge } from '../../../../model/knowledge';
import { plainText } from '../../../../model/minutes/plainText';

/** A proposal as its version shows it, and the reasons that are given for it, as plain text without references. */
export interface ProposalParts extends ProposalPlace {
  motivation: string;
}

/** What a proposal says in its text; null for one that can be held against no version, which the check has named. */
export function proposalParts(page: ProposalPage, { charters, readAloud }: Pick<Knowledge, 'charters' | 'readAloud'>): ProposalParts | null {
  const place = placeOfProposal(page, charters);
  return place === null ? null : { ...place, motivation: readAloud((readMotivation(page.body)?.content ?? []).map(plainText).join('\n\n')) };
}
