import * as z from 'zod';
import { adoptionSchema } from './adoption';
import { idSchema, pageFields, reviewedField, sourceIdsSchema, textSchema } from './fields';
import type { Lists } from './lists';

/** A municipality with a documented link to the network. File: `docs/kommuner/<id>.md`. */
export const municipalitySchema = (lists: Lists) =>
  z.strictObject({
    ...pageFields,
    reviewed: reviewedField,
    region: textSchema.describe('Region, fx Region Midtjylland.'),
    link: lists['municipality-link'].describe('Hvilken forbindelse til netværket kilderne viser.'),
    linkNote: textSchema.describe('Forbindelsen i én sætning. Må have kildehenvisninger.'),
    certainty: lists.certainty.optional().describe('Hvor sikker forbindelsen er. Kun et eksempel er uden.'),
    projects: z
      .array(
        z.strictObject({
          id: idSchema.describe('Projektets id; bliver til et anker.'),
          title: textSchema.describe('Projektets navn.'),
          status: lists['case-status'].describe('Hvor langt projektet er, så vidt kilderne rækker.'),
          network: z.boolean().describe('true, når en kilde siger, at projektet hører til Circularity City.'),
          text: textSchema.describe('Hvad projektet går ud på. Må have kildehenvisninger.'),
          case: idSchema.optional().describe('Id på case, hvis projektet har en.'),
          sources: sourceIdsSchema.describe('Kilder.'),
        }),
      )
      .default([])
      .describe('Dokumenterede projekter.'),
    adoptions: z
      .array(adoptionSchema(lists))
      .default([])
      .describe('Hvad kommunen har gjort med versioner af et charter, i den rækkefølge, det skete. Kun det, en kilde dokumenterer.'),
    meetings: z.array(idSchema).default([]).describe('Id på møder, som kommunen er dokumenteret i forbindelse med.'),
    notFound: z.array(textSchema).default([]).describe('Det, der er søgt efter, men ikke fundet.'),
    sources: sourceIdsSchema.describe('Kilder til forbindelsen.'),
  });

export type MunicipalityFields = z.infer<ReturnType<typeof municipalitySchema>>;
