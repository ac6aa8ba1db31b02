import * as z from 'zod';
import { daySchema, idSchema, pageFields, reviewedField, sourceIdsSchema, textSchema } from './fields';
import type { Lists } from './lists';

/** One task in a circular tender, explained. File: `docs/vejledning/<id>.md`. */
export const guidanceSchema = (lists: Lists) =>
  z.strictObject({
    ...pageFields,
    reviewed: reviewedField,
    nextReview: daySchema.describe('Dato, hvor vejledningen senest skal gennemgås igen.'),
    phases: z.array(lists.phase).min(1).describe('Faser, hvor opgaven ligger.'),
    roles: z.array(lists['reader-role']).min(1).describe('Hvem vejledningen er skrevet til.'),
    materials: z.array(lists.material).default([]).describe('Materialer, som vejledningen handler om.'),
    legalBasis: z
      .array(
        z.strictObject({
          rule: textSchema.describe('Regel, fx »Udbudsloven § 46«.'),
          says: textSchema.describe('Hvad reglen betyder for opgaven, i egne ord.'),
          asOf: textSchema.describe('Hvornår kilden er fra, fx »lovbekendtgørelse 10/2023« eller »marts 2023«.'),
          verify: z.boolean().describe('true, når reglen skal kontrolleres i gældende ret før brug.'),
          sources: sourceIdsSchema.describe('Kilder.'),
        }),
      )
      .default([])
      .describe('Retligt grundlag med dato.'),
    steps: z.array(textSchema).default([]).describe('Fremgangsmåden trin for trin. Må have kildehenvisninger.'),
    pitfalls: z.array(textSchema).default([]).describe('Faldgruber. Må have kildehenvisninger.'),
    checklist: z.array(textSchema).default([]).describe('Tjekliste, der kan sættes hak ved.'),
    cases: z.array(idSchema).default([]).describe('Id på cases, der viser opgaven løst.'),
    tracks: z.array(idSchema).default([]).describe('Id på arbejdsspor.'),
  });

export type GuidanceFields = z.infer<ReturnType<typeof guidanceSchema>>;
