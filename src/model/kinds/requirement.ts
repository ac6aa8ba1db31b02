import * as z from 'zod';
import { idSchema, pageFields, reviewedField, sourceIdsSchema, textSchema } from './fields';
import type { Lists } from './lists';

/**
 * One clause, criterion or contract term that is ready to copy. File: `docs/krav/k-nnn.md`. What it says, its proof, its
 * follow-up, its risk and its law are sections of the text, which the rule `requirement-sections` asks for.
 */
export const requirementSchema = (lists: Lists) =>
  z.strictObject({
    ...pageFields,
    reviewed: reviewedField,
    type: lists['requirement-type'].describe('Hvor kravet hører hjemme i udbuddet, fx mindstekrav eller kontraktvilkår.'),
    phases: z.array(lists.phase).min(1).describe('Faser, hvor kravet bliver skrevet eller brugt.'),
    materials: z.array(lists.material).default([]).describe('Materialer, som kravet gælder. Uden dem gælder det alle.'),
    basis: textSchema.describe('Hvad formuleringen bygger på, i én sætning. Må have kildehenvisninger.'),
    legalAsOf: textSchema.describe('Hvornår kilderne til juraen er fra, fx »lovbekendtgørelse 10/2023« eller »2024«.'),
    usedIn: z.array(idSchema).default([]).describe('Id på cases, hvor et lignende krav er dokumenteret.'),
    guidance: z.array(idSchema).default([]).describe('Id på vejledninger, som kravet hører til.'),
    tracks: z.array(idSchema).default([]).describe('Id på arbejdsspor.'),
    sources: sourceIdsSchema.describe('Kilder, som formuleringen bygger på.'),
  });

export type RequirementFields = z.infer<ReturnType<typeof requirementSchema>>;
