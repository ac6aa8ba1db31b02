import * as z from 'zod';
import { isProposal } from '../../../../model/charter/buildProposals';
import type { Knowledge } from '../../../../model/knowledge';
import { shortAddressOf } from '../../../../model/shortAddress';
import { proposalParts } from './proposalParts';

/** What publishing adds to the record of a proposal: what it says in its text, held against its version, and the link that lasts. */
export const proposalFields = {
  document: z.string().describe('Id på det charter, som forslaget er stillet til: mappens navn.'),
  paragraph: z.string().describe('Id på den paragraf, som forslaget handler om. Det er det samme i alle versioner.'),
  change: z.enum(['changed', 'added', 'removed']).describe('Hvad forslaget vil: changed ændrer paragraffen, added er en ny, og removed lader den gå ud.'),
  number: z.string().nullable().describe('Paragraffens nummer i forslaget, eller null.'),
  heading: z.string().nullable().describe('Den foreslåede overskrift, eller null når paragraffen skal gå ud. Tom, når den ingen har.'),
  wording: z.string().nullable().describe('Den foreslåede ordlyd, en linje for hver blok, eller null når paragraffen skal gå ud.'),
  current: z.string().nullable().describe('Paragraffens ordlyd i den version, som forslaget vil ændre, eller null når den er ny.'),
  outcome: z.string().nullable().describe('Paragraffens ordlyd i den version, der tog forslaget med, eller null når ingen gjorde, eller når versionen ikke har paragraffen.'),
  motivation: z.string().describe('Kommunens begrundelse.'),
  link: z.string().describe('Kort link fra roden af videnbanken.'),
};

/** The records of proposals with what they say in their text. */
export function proposalRecords<R extends { id: string }>(records: readonly R[], knowledge: Pick<Knowledge, 'pageById' | 'charters' | 'readAloud'>) {
  return records.flatMap((record) => {
    const page = knowledge.pageById(record.id);
    const parts = page === undefined || !isProposal(page) ? null : proposalParts(page, knowledge);
    if (parts === null) return [];
    const { document, proposal, motivation } = parts;
    const { paragraph, change, proposed, before, outcome } = proposal;
    const words = { number: proposed?.number ?? null, heading: proposed?.title ?? null, wording: proposed?.text ?? null, current: before?.text ?? null, outcome: outcome?.text ?? null };
    return [{ ...record, document: document.id, paragraph, change, ...words, motivation, link: shortAddressOf(record) }];
  });
}
