import * as z from 'zod';
import { idSchema, pageFields, partialDateSchema, reviewedField, sourceIdsSchema, textSchema } from './fields';
import type { Lists } from './lists';

/** One version of one charter document. File: `docs/charter/<document>/<id>.md`. */
export const charterSchema = (lists: Lists) =>
  z.strictObject({
    ...pageFields,
    reviewed: reviewedField,
    order: z.int().min(1).describe('Versionens plads i rækken; 1 er den ældste.'),
    state: lists['charter-state'].describe('Versionens tilstand.'),
    adopted: z
      .strictObject({
        by: textSchema.describe('Hvem der har vedtaget versionen. Må have kildehenvisninger.'),
        sources: sourceIdsSchema.describe('Kilder til, at den er vedtaget.'),
      })
      .optional()
      .describe('Hvem der har vedtaget versionen, når state er adopted.'),
    date: partialDateSchema.nullable().describe('Dato for versionen, eller null når ingen kilde giver en.'),
    dateNote: textSchema.describe('Hvad der vides om tidspunktet. Må have kildehenvisninger.'),
    textKnown: z.boolean().describe('true, når versionens ordlyd er offentligt kendt.'),
    change: textSchema.describe('Hvad der er nyt i forhold til versionen før, så vidt kilderne rækker.'),
    changes: z
      .array(
        z.strictObject({
          paragraphs: z.array(idSchema).min(1, { error: 'empty' }).describe("Id'er på de paragraffer, som er nye, ændrede, flyttede, omnummererede eller udgåede."),
          reason: textSchema.describe('Hvorfor de er det. Må have kildehenvisninger.'),
          decision: idSchema.optional().describe('Id på beslutningen bag, hvis et referat har den.'),
          proposal: idSchema.optional().describe('Id på det forslag, som ændringen tager med, hvis en kommune har stillet et.'),
        }),
      )
      .default([])
      .describe('Begrundelser for ændringerne i forhold til versionen før, når ordlyden af begge er kendt.'),
    meetings: z.array(idSchema).default([]).describe('Id på møder, hvor versionen blev fremlagt eller drøftet.'),
    notFound: z.array(textSchema).default([]).describe('Det, der er søgt efter, men ikke fundet.'),
    sources: sourceIdsSchema.describe('Kilder.'),
  });

export type CharterFields = z.infer<ReturnType<typeof charterSchema>>;
