import * as z from 'zod';
import { idSchema, sourceIdsSchema, textSchema } from './fields';
import type { Lists } from './lists';

const figureValueSchema = (lists: Lists) =>
  z.strictObject({
    value: z.number().describe('Tallet i grundenheder: 3400000, ikke 3,4 mio.'),
    to: z.number().optional().describe('Øvre grænse, når kilden giver et interval.'),
    qualifier: lists.qualifier.optional().describe('ca., over, knap eller op til, når kilden siger det.'),
    unit: lists.unit.optional().describe('Enhed, kun når den afviger fra tallets egen.'),
    certainty: lists.certainty.optional().describe('Sikkerhed, kun når den afviger fra tallets egen.'),
    estimate: z.boolean().optional().describe('Om netop denne værdi er et skøn, kun når det afviger fra tallets eget.'),
    says: textSchema.describe('Hvad netop denne kilde siger, at tallet er.'),
    scope: textSchema
      .optional()
      .describe('Hvad værdien omfatter, med to-tre ord og efter vores læsning. Tegningen giver søjler med samme ord samme farve.'),
    asOf: textSchema.optional().describe('Hvornår tallet gjaldt.'),
    sources: sourceIdsSchema.describe('Kilder til netop denne værdi.'),
  });

/** A number that the knowledge base vouches for the origin of. Files: `src/data/figures/*.yml`, a list each. */
export const figureSchema = (lists: Lists) =>
  z.strictObject({
    id: idSchema.describe('Tallets id, som det skrives i teksten: [#id].'),
    label: textSchema.describe('Navn på tallet, fx »Merinvestering i bæredygtige tiltag«.'),
    subject: idSchema.describe('Id på den side, tallet handler om.'),
    topic: lists['figure-topic'].describe('Emne, fx anlægsudgift eller sundhed.'),
    quantity: lists.quantity.optional().describe('Hvilken størrelse tallet er, når det kan stilles ved siden af samme størrelse i andre cases.'),
    unit: lists.unit.describe('Enhed.'),
    meaning: textSchema.describe('Hvad tallet omfatter, og hvad det ikke omfatter.'),
    certainty: lists.certainty.describe('Hvor sikkert tallet er.'),
    estimate: z
      .boolean()
      .optional()
      .describe('true, når tallet er et skøn: beregnet, forventet eller anslået, og ikke målt, talt eller opgjort bagefter.'),
    show: z.enum(['first', 'range']).default('first').describe('first viser første værdi i teksten; range viser laveste til højeste.'),
    values: z.array(figureValueSchema(lists)).min(1).describe('Alle værdier, som kilderne giver. Den foretrukne først.'),
    note: textSchema.optional().describe('Hvordan uenighed skal læses. Må have kildehenvisninger.'),
  });

export type Figure = z.infer<ReturnType<typeof figureSchema>>;
export type FigureValue = Figure['values'][number];
