import * as z from 'zod';
import type { Knowledge } from '../../../../model/knowledge';
import { shortAddressOf } from '../../../../model/shortAddress';
import { requirementParts } from './requirementParts';

/** What publishing adds to the record of a requirement: its sections, and the link that lasts. */
export const requirementFields = {
  wording: z.string().describe('Selve kravteksten, formuleret af videnbanken. Afsnit er adskilt af en tom linje.'),
  proof: z.string().describe('Den dokumentation, der bedes om.'),
  followUp: z.string().describe('Opfølgning og kontrol.'),
  risk: z.string().describe('Risiko.'),
  law: z.string().describe('Det retlige grundlag. Kontrollér i gældende ret.'),
  link: z.string().describe('Kort link fra roden af videnbanken.'),
};

/** The records of requirements with what they say in their sections. */
export function requirementRecords<R extends { id: string }>(records: readonly R[], knowledge: Pick<Knowledge, 'pageById' | 'readAloud'>) {
  return records.flatMap((record) => {
    const page = knowledge.pageById(record.id);
    return page === undefined ? [] : [{ ...record, ...requirementParts(page, knowledge), link: shortAddressOf(record) }];
  });
}
