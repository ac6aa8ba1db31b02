import * as z from 'zod';
import { idSchema, pageFields, reviewedField, textSchema } from './fields';
import type { Lists } from './lists';

/** A building, demolition or policy that somebody carried out. File: `docs/cases/{venlo,danmark}/<id>.md`. */
export const caseSchema = (lists: Lists) =>
  z.strictObject({
    ...pageFields,
    reviewed: reviewedField,
    place: textSchema.describe('By eller område, fx Venlo.'),
    country: lists.country.describe('Land.'),
    municipality: idSchema.optional().describe('Id på kommunens side under docs/kommuner, hvis den findes.'),
    municipalityName: textSchema.optional().describe('Kommunens navn, når den ikke har en side under docs/kommuner, fx Gladsaxe Kommune.'),
    buildingType: lists['building-type'].describe('Bygningstype, eller policy for politik og programmer.'),
    workTypes: z.array(lists['work-type']).min(1).describe('Hvad der blev gjort: nybyggeri, renovering, nedrivning …'),
    status: lists['case-status'].describe('Hvor langt sagen er, så vidt kilderne rækker.'),
    years: z
      .strictObject({
        start: z.int().min(1900).max(2100).optional().describe('Første år, som en kilde nævner.'),
        end: z.int().min(1900).max(2100).optional().describe('År for færdiggørelse, hvis en kilde nævner det.'),
      })
      .describe('Årstal fra første beslutning til færdiggørelse.'),
    client: textSchema.describe('Bygherre.'),
    roles: z
      .array(
        z.strictObject({
          role: lists.role.describe('Rolle i projektet.'),
          name: textSchema.describe('Virksomhed eller organisation; personer kun i deres offentlige rolle. Må have kildehenvisning.'),
        }),
      )
      .default([])
      .describe('Hvem gjorde hvad.'),
    phases: z.array(lists.phase).default([]).describe('Faser, som sagen kan lære andre noget om.'),
    measures: z.array(lists.measure).default([]).describe('Cirkulære tiltag, der er dokumenteret i sagen.'),
    materials: z.array(lists.material).default([]).describe('Materialer, som sagen siger noget om.'),
    procurementForms: z.array(lists['procurement-form']).default([]).describe('Udbuds- og samarbejdsformer.'),
    keyFigures: z.array(idSchema).max(8, { error: 'too-many-figures' }).default([]).describe('Id på de tal, der vises i faktaboksen (højst otte).'),
    lessons: z.array(textSchema).default([]).describe('Læring, én sætning ad gangen. Må have kildehenvisninger.'),
    notFound: z.array(textSchema).default([]).describe('Det, der er søgt efter, men ikke fundet.'),
    tracks: z.array(idSchema).default([]).describe('Id på arbejdsspor, som sagen er relevant for.'),
    meetings: z.array(idSchema).default([]).describe('Id på møder, hvor sagen blev taget op.'),
    guidance: z.array(idSchema).default([]).describe('Id på vejledninger, som sagen er eksempel på.'),
  });

export type CaseFields = z.infer<ReturnType<typeof caseSchema>>;
