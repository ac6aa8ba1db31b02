import * as z from 'zod';
import { standingOf, type Adoption } from '../../../../model/charter/adoptions';
import { currentVersion } from '../../../../model/charter/buildCharters';
import { idSchema, partialDateSchema } from '../../../../model/kinds/fields';
import type { Lists } from '../../../../model/kinds/lists';
import type { Knowledge } from '../../../../model/knowledge';
import { markExample } from '../../../../model/minutes/exampleTitle';

/** A step of a municipality with a version of a charter as it is published. */
export const adoptionRecordSchema = (lists: Lists) =>
  z.strictObject({
    id: z.string().describe('Postens id: kommune, version og tilstand.'),
    municipality: idSchema.describe('Id på kommunen.'),
    municipalityName: z.string().describe('Kommunens navn. Begynder med »Eksempel: «, når den er opdigtet.'),
    document: idSchema.describe('Id på charteret.'),
    documentTitle: z.string().describe('Charterets titel. Begynder med »Eksempel: «, når det er opdigtet.'),
    version: idSchema.describe('Id på versionen.'),
    versionTitle: z.string().describe('Versionens titel.'),
    status: lists['adoption-status'].describe('Hvad kommunen har gjort med versionen.'),
    statusLabel: z.string().describe('Det samme med ord.'),
    isLatest: z.boolean().describe('Sandt, når det er det sidste, vi ved, at kommunen har gjort med versionen.'),
    date: partialDateSchema.nullable().describe('Dag, måned eller år, eller null, når ingen kilde siger det.'),
    body: z.string().nullable().describe('Hvem der besluttede det, eller null.'),
    agenda: z.string().nullable().describe('Adressen på den offentlige dagsorden eller referatet, eller null.'),
    note: z.string().nullable().describe('Det, en læser desuden skal vide.'),
    reservations: z
      .array(
        z.strictObject({
          paragraph: idSchema.nullable().describe('Id på paragraffen, eller null, når forbeholdet gælder det hele.'),
          text: z.string().describe('Forbeholdet.'),
          wording: z.string().nullable().describe('Den ordlyd, som kommunen har vedtaget i stedet, eller null.'),
        }),
      )
      .describe('Forbehold.'),
    sources: z.array(idSchema).describe('Id på kilderne.'),
    isExample: z.boolean().describe('Sandt, når posten er et opdigtet eksempel.'),
    isOlderVersion: z.boolean().describe('Sandt, når versionen ikke er den, der gælder i dag.'),
    address: z.string().describe('Adressen på stedet i oversigten fra roden af videnbanken.'),
  });

export type AdoptionRecord = z.infer<ReturnType<typeof adoptionRecordSchema>>;

/** What municipalities have done with charters, each step for itself, with the names behind the ids beside them. */
export function adoptionRecords(knowledge: Knowledge): AdoptionRecord[] {
  return knowledge.adoptions.flatMap((adoption) => toRecord(adoption, knowledge));
}

function toRecord(adoption: Adoption, knowledge: Knowledge): AdoptionRecord[] {
  const document = knowledge.charters.find(({ id }) => id === adoption.document);
  const version = document?.versions.find(({ id }) => id === adoption.version);
  if (document === undefined || version === undefined) return [];
  const { id, municipality, status, date, body, agenda, note, reservations, sources, isExample } = adoption;
  const last = standingOf(municipality.id, document, knowledge.adoptions)?.versions.find((own) => own.version === version)?.last;
  return [{
    id,
    municipality: municipality.id,
    municipalityName: markExample(municipality.name, isExample),
    document: document.id,
    documentTitle: markExample(document.title, document.isExample),
    version: version.id,
    versionTitle: version.title,
    status,
    statusLabel: knowledge.label('adoption-status', status),
    isLatest: last?.id === id,
    date,
    body,
    agenda: agenda === null ? null : (knowledge.sources.get(agenda)?.url ?? null),
    note: note === null ? null : knowledge.readAloud(note),
    reservations: reservations.map(({ paragraph, text, wording }) => ({ paragraph, text: knowledge.readAloud(text), wording })),
    sources: [...sources],
    isExample,
    isOlderVersion: currentVersion(document) !== version,
    address: `/charter/tilslutning/#${document.id}-${municipality.id}`,
  }];
}
