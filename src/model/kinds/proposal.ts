import * as z from 'zod';
import { idSchema, pageFields, partialDateSchema, reviewedField, sourceIdsSchema, textSchema } from './fields';
import type { Lists } from './lists';

/**
 * A municipality's proposal to change one paragraph of a charter. File: `docs/charter/<document>/forslag/<id>.md`. The suggested
 * words and the reasons stand in its text; the rule `charter-proposal` asks for them.
 */
export const proposalSchema = (lists: Lists) =>
  z.strictObject({
    ...pageFields,
    reviewed: reviewedField,
    municipality: idSchema.describe('Id på siden om den kommune, der foreslår det.'),
    version: idSchema.describe('Id på den version af charteret, som forslaget vil ændre.'),
    date: partialDateSchema.nullable().describe('Dato for forslaget, eller null når ingen kilde giver en.'),
    fate: lists['proposal-fate'].describe('Hvad der blev af forslaget.'),
    fateNote: textSchema
      .optional()
      .describe('Hvad der skete med forslaget, og hvorfor. Må have kildehenvisninger. Skal være der, når forslaget ikke længere afventer.'),
    decision: idSchema.optional().describe('Id på beslutningen bag, hvis et referat har den.'),
    takenInto: idSchema.optional().describe('Id på den senere version, der tog forslaget med. Skal være der, når den gjorde, og ellers ikke.'),
    after: idSchema
      .nullable()
      .optional()
      .describe('Kun for en ny paragraf: id på den paragraf, som den skal stå efter, eller null når den skal stå først.'),
    removes: idSchema.optional().describe('Id på den paragraf, som skal gå ud. Så har forslaget ingen ordlyd.'),
    sources: sourceIdsSchema.describe('Kilder.'),
  });

export type ProposalFields = z.infer<ReturnType<typeof proposalSchema>>;
